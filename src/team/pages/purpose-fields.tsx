import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { Radios, TextArea } from '../../ui/index.ts'
import { purposeKinds } from '../rules/purpose.ts'
import { purposeTexts } from '../texts/index.ts'

/** What it is for: one of a few, and words of one's own. */
export function PurposeFields({ label, ui }: { label: string; ui: PageContext }): ReactElement {
  const t = purposeTexts[ui.language]
  return (
    <>
      <Radios
        name="purposeKind"
        label={label}
        choices={purposeKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
      />
      <TextArea name="purpose" label={t.words} hint={t.wordsHint} rows={2} maxLength={600} required={false} />
    </>
  )
}
