import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { ActionBar, Button, Checkbox, FileField, Form, Section, SubmitButton, Tag } from '../../ui/index.ts'
import { attachmentLimits } from '../add-attachments.ts'
import type { Written } from '../get-written.ts'
import { afterTexts, inquiryTexts } from '../texts/index.ts'
import { AttachmentList } from './attachment-list.tsx'

/** Adding and taking away files. Who has chosen files and presses «Neste» gets them along. */
export function AttachmentQuestion({
  written,
  ui,
  fromReview,
}: {
  written: Written
  ui: PageContext
  fromReview: boolean
}): ReactElement {
  const texts = inquiryTexts[ui.language]
  const t = texts.attachments
  const { attachments, writer, hasPower } = written
  const hidden = { fromReview: fromReview ? 'yes' : undefined }
  const form = ui.form(writer.isSignedIn ? 'attach' : 'attachOpenly')
  const remove = writer.isSignedIn ? 'detach' : 'detachOpenly'
  const power = afterTexts[ui.language].power
  const isFull = attachments.length >= attachmentLimits.most
  return (
    <>
      <h1 className="sv-h1">{texts.questions.attachments.label}</h1>
      <p>{texts.questions.attachments.hint}</p>
      {hasPower && <p>{power.attach}</p>}
      {attachments.length > 0 && (
        <Section title={t.added} level={2}>
          <AttachmentList
            attachments={attachments}
            ui={ui}
            beside={({ id, name, kind }) => {
              const removing = ui.form(remove, { key: id })
              return (
                <>
                  {kind && <Tag>{power.mark}</Tag>}
                  <Form
                    {...removing}
                    autosave={undefined}
                    hidden={{ ...removing.hidden, ...hidden, attachmentId: id }}
                  >
                    <Button variant="tertiary">
                      {t.remove}
                      <span className="ds-sr-only">: {name}</span>
                    </Button>
                  </Form>
                </>
              )
            }}
          />
        </Section>
      )}
      <Form {...form} autosave={undefined} upload hidden={{ ...form.hidden, ...hidden }}>
        {isFull ? (
          <p>{t.full}</p>
        ) : (
          <FileField
            name="files"
            label={attachments.length ? t.chooseMore : t.choose}
            hint={t.limit(attachmentLimits.most)}
            types={t.types}
            accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
            megabytes={attachmentLimits.bytes / 1024 / 1024}
            multiple
            required={false}
          />
        )}
        {hasPower && !isFull && (
          <Checkbox name="isPowerOfAttorney" value="yes" label={power.isPower} required={false} />
        )}
        {!isFull && (
          <Button variant="secondary" name="button" value="add">
            {t.add}
          </Button>
        )}
        <ActionBar>
          <SubmitButton>{texts.next}</SubmitButton>
        </ActionBar>
      </Form>
    </>
  )
}
