import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { DateField, Radios, TextField } from '../../ui/index.ts'
import { helpKinds } from '../rules/said-elsewhere.ts'
import { saidTexts, teamTexts } from '../texts/index.ts'

interface Props {
  deciders: readonly { id: string | null; name: string }[]
  ui: PageContext
}

/** Who of those who decide said it. */
export function SaidBy({ deciders, ui, label }: Props & { label?: string }): ReactElement {
  return (
    <Radios
      name="answeredBy"
      label={label ?? teamTexts[ui.language].consent.recordWho}
      value={deciders.length === 1 ? (deciders[0]!.id ?? 'person') : undefined}
      choices={deciders.map(({ id, name }) => ({ value: id ?? 'person', label: name }))}
    />
  )
}

/** Orally or on paper, and on which day. */
export function SaidHow({ ui }: { ui: PageContext }): ReactElement {
  const { recordHow, recordHows } = teamTexts[ui.language].consent
  const t = saidTexts[ui.language]
  return (
    <>
      <Radios
        name="how"
        label={recordHow}
        inline
        choices={(['oral', 'paper'] as const).map((how) => ({ value: how, label: recordHows[how] }))}
      />
      <DateField name="saidOn" label={t.saidOn} hint={t.saidOnHint} />
    </>
  )
}

/** In which language, and with whose help. */
export function SaidInLanguage({ ui }: { ui: PageContext }): ReactElement {
  const t = saidTexts[ui.language]
  return (
    <>
      <TextField name="saidIn" label={t.saidIn} hint={t.saidInHint} maxLength={60} width="medium" />
      <Radios
        name="help"
        label={t.help}
        choices={helpKinds.map((value) => ({ value, label: t.helps[value] }))}
      />
      <TextField
        name="helpedBy"
        label={t.helpedBy}
        hint={t.helpedByHint}
        maxLength={120}
        width="medium"
        required={false}
      />
    </>
  )
}
