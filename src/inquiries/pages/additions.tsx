import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { dateAndTime } from '../../platform/i18n/dates.ts'
import { OwnWords, Section } from '../../ui/index.ts'
import type { Addition } from '../addition-store.ts'
import type { Attachment } from '../attachment-store.ts'
import { afterTexts } from '../texts/index.ts'
import { AttachmentList } from './attachment-list.tsx'

/** What was added afterwards, the newest first, each with its files. */
export function Additions(props: {
  title: string
  additions: readonly Addition[]
  attachments: readonly Attachment[]
  ui: PageContext
  /** Who added, where the reader is another. */
  showsBy?: boolean
  beside?: (attachment: Attachment) => ReactElement | false
}): ReactElement | null {
  const { title, additions, attachments, ui, showsBy, beside } = props
  const t = afterTexts[ui.language].add
  if (!additions.length) return null
  return (
    <Section title={title} id="lagt-til">
      {additions.map(({ id, text, addedAt, addedBy, complaint }) => {
        const files = attachments.filter((each) => each.additionId === id)
        return (
          <div key={id}>
            <h3 className="sv-h3">
              {(complaint ? t.complainedOn : t.addedOn)(dateAndTime(ui.language, addedAt))}
            </h3>
            {text && <OwnWords by={showsBy ? t.by[addedBy] : undefined}>{text}</OwnWords>}
            {files.length > 0 && (
              <AttachmentList
                attachments={files}
                ui={ui}
                href={({ id: fileId }) => `${ui.path}/vedlegg/${fileId}`}
                beside={beside}
              />
            )}
          </div>
        )
      })}
    </Section>
  )
}
