import type { ReactElement } from 'react'
import type { FormProps } from '../../platform/http/form-state.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { Alert, Button, Checkbox, Details, FileField, Form, TextArea } from '../../ui/index.ts'
import { attachmentLimits } from '../add-attachments.ts'
import { afterTexts, inquiryTexts } from '../texts/index.ts'

/** Where one is after adding: the same page, which says that it came. */
export const thanked = (_: unknown, { path }: { path: string }) => `${path}?takk=tillegg`

export function Thanks({ ui, added }: { ui: PageContext; added: number }): ReactElement | null {
  if (ui.search.takk !== 'tillegg' || added === 0) return null
  return <Alert kind="success">{afterTexts[ui.language].add.thanks}</Alert>
}

/** Text and files afterwards. `mayBePower`: sent by a power of attorney, which may come now. */
export function AddForm({
  ui,
  form,
  mayBePower,
}: {
  ui: PageContext
  form: FormProps
  mayBePower: boolean
}): ReactElement {
  const t = afterTexts[ui.language]
  const files = inquiryTexts[ui.language].attachments
  return (
    <Details summary={t.add.title} open={form.errors !== undefined} id="legg-til">
      <p>{t.add.lead}</p>
      <Form {...form} autosave={undefined} upload>
        <TextArea name="text" label={t.add.text} rows={5} maxLength={4000} required={false} />
        <FileField
          name="files"
          label={t.add.files}
          hint={files.limit(attachmentLimits.most)}
          types={files.types}
          accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
          megabytes={attachmentLimits.bytes / 1024 / 1024}
          multiple
          required={false}
        />
        {mayBePower && (
          <Checkbox name="isPowerOfAttorney" value="yes" label={t.power.isPower} required={false} />
        )}
        <Button>{t.add.button}</Button>
      </Form>
    </Details>
  )
}
