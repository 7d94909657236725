import type { ReactElement, ReactNode } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import type { Written } from '../get-written.ts'

type Attachment = Written['attachments'][number]

/** «epikrise.pdf (240 kB)», one on each line. */
export function AttachmentList({
  attachments,
  ui,
  href,
  beside,
}: {
  attachments: readonly Attachment[]
  ui: PageContext
  /** Where each can be fetched; left out, the names only. */
  href?: (attachment: Attachment) => string
  /** What stands after each. */
  beside?: (attachment: Attachment) => ReactNode
}): ReactElement {
  return (
    <ul className="sv-files">
      {attachments.map((each) => {
        const name = nameAndSize(each, ui)
        return (
          <li key={each.id}>
            {href ? (
              <a className="ds-link" href={href(each)} download>
                {name}
              </a>
            ) : (
              <span>{name}</span>
            )}
            {beside?.(each)}
          </li>
        )
      })}
    </ul>
  )
}

export function nameAndSize({ name, size }: Attachment, ui: PageContext): string {
  const isLarge = size >= 1_000_000
  const amount = isLarge ? size / 1_000_000 : Math.max(1, size / 1000)
  const number = new Intl.NumberFormat(ui.language, { maximumFractionDigits: isLarge ? 1 : 0 }).format(amount)
  return `${name} (${number} ${isLarge ? 'MB' : 'kB'})`
}
