import type { ReactElement } from 'react'
import { typedDate } from '../../platform/i18n/dates.ts'
import {
  Button,
  Checkbox,
  DateField,
  Details,
  Form,
  NationalIdField,
  Radios,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { mandates, relatedKinds } from '../add-related.ts'
import { whoTheyAreTexts } from '../texts/who-they-are/index.ts'
import type { CaseProps } from './case-page.tsx'

/** Who the case is about, added to and mended; and who is around, by number or as they are reached on paper. */
export function WhoTheyAre({ data, ui }: CaseProps): ReactElement | null {
  if (data.case.state === 'closed') return null
  return (
    <>
      <CorrectPerson data={data} ui={ui} />
      <AddRelated data={data} ui={ui} />
    </>
  )
}

function CorrectPerson({ data, ui }: CaseProps): ReactElement {
  const { person } = data
  return (
    <CorrectionForm
      person={person}
      form={ui.form('correctPerson', { version: data.case.version })}
      language={ui.language}
      address={person.addressProtection === 'none' ? 'asked' : 'not_asked'}
    />
  )
}

/** Number, name and day of one a case or an inquiry is about, as they are written now, and what is to be mended. */
export function CorrectionForm({
  person,
  form,
  language,
  address,
}: {
  person: {
    givenName: string
    familyName: string
    birthDate: string | null
    dueDate: string | null
    byAdoption: boolean
  }
  form: ReturnType<CaseProps['ui']['form']>
  language: keyof typeof whoTheyAreTexts
  address: 'asked' | 'not_asked'
}): ReactElement {
  const t = whoTheyAreTexts[language]
  return (
    <Details summary={t.correct} open={form.values !== undefined} id="rett-personen">
      <p>{t.correctText}</p>
      <Form {...form} prefix="rett" label={t.correct}>
        <NationalIdField name="nationalId" label={t.nationalId} hint={t.nationalIdHint} required={false} />
        <TextField
          name="givenName"
          label={t.givenName}
          value={person.givenName}
          required={false}
          maxLength={80}
        />
        <TextField name="familyName" label={t.familyName} value={person.familyName} maxLength={80} />
        <DateField
          name="birthDate"
          label={t.birthDate}
          value={typedDate(person.birthDate)}
          required={false}
        />
        {(person.dueDate || person.byAdoption) && (
          <DateField
            name="dueDate"
            label={person.byAdoption ? t.arrival : t.dueDate}
            value={typedDate(person.dueDate)}
            required={false}
          />
        )}
        <Reach isProtected={address === 'not_asked'} language={language} />
        <TextArea name="reason" label={t.reason} rows={2} maxLength={500} />
        <Button variant="secondary">{t.save}</Button>
      </Form>
    </Details>
  )
}

function AddRelated({ data, ui }: CaseProps): ReactElement {
  const t = whoTheyAreTexts[ui.language]
  const form = ui.form('addRelated', { version: data.case.version })
  return (
    <Details summary={t.add} open={form.values !== undefined} id="legg-til-person">
      <p>{t.addText}</p>
      <Form {...form} prefix="legg-til" label={t.add}>
        <Radios
          name="kind"
          label={t.kind}
          choices={relatedKinds.map((value) => ({ value, label: t.kinds[value] }))}
        />
        <TextField name="name" label={t.name} maxLength={160} />
        <NationalIdField name="nationalId" label={t.nationalId} required={false} />
        <Reach isProtected={data.person.addressProtection !== 'none'} language={ui.language} />
        <Checkbox
          name="hasResponsibility"
          value="yes"
          label={t.hasResponsibility}
          hint={t.hasResponsibilityHint}
          required={false}
        />
        <Select
          name="mandate"
          label={t.mandate}
          empty={t.noMandate}
          required={false}
          options={mandates.map((value) => ({ value, text: t.mandates[value] }))}
        />
        <TextArea name="reason" label={t.reason} rows={2} maxLength={500} />
        <Button variant="secondary">{t.save}</Button>
      </Form>
    </Details>
  )
}

/** How they are reached. The address of one who is protected is not asked for. */
function Reach({
  isProtected,
  language,
}: {
  isProtected: boolean
  language: keyof typeof whoTheyAreTexts
}): ReactElement {
  const t = whoTheyAreTexts[language]
  return (
    <>
      <TextField name="phone" label={t.phone} required={false} maxLength={40} />
      {!isProtected && (
        <TextArea
          name="address"
          label={t.address}
          hint={t.addressHint}
          rows={2}
          required={false}
          maxLength={400}
        />
      )}
    </>
  )
}
