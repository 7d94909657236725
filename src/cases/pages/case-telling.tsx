import type { ReactElement } from 'react'
import { longDate } from '../../platform/i18n/dates.ts'
import { Alert, Button, DateField, Details, Form, Radios, Section, Status, TextArea } from '../../ui/index.ts'
import { tellingChoices } from '../decide-telling.ts'
import { tellingTexts } from '../texts/telling/index.ts'
import type { CaseProps } from './case-page.tsx'

type Telling = CaseProps['data']['telling'][number]

/** A parent is kept out by itself, and nobody has decided: said first, with where it is decided. */
export function TellingToDecide({ data, ui }: CaseProps): ReactElement | null {
  const t = tellingTexts[ui.language]
  const open = data.telling.filter(({ isToBeDecided }) => isToBeDecided)
  if (!open.length || data.person.diedOn) return null
  return (
    <>
      {open.map(({ id, name, over }) => (
        <Alert key={id} kind="warning" title={t.question(name)}>
          <p>{over ? t.whyOver(name) : t.whyStrict(name)}</p>
          <p>
            <a className="ds-link" href={`#varsling-${id}`}>
              {t.toQuestion}
            </a>
          </p>
        </Alert>
      ))}
    </>
  )
}

/** Each parent who is not to learn where the child lives: may they know of the child at all (`withheld-from-parent`)? */
export function CaseTelling({ data, ui }: CaseProps): ReactElement {
  const t = tellingTexts[ui.language]
  return (
    <Section title={t.title} id="varsling">
      {data.telling.map((telling) => (
        <ParentTold key={telling.id} telling={telling} data={data} ui={ui} />
      ))}
    </Section>
  )
}

function ParentTold({ telling, data, ui }: CaseProps & { telling: Telling }): ReactElement {
  const t = tellingTexts[ui.language]
  const { id, name, isWithheld, decided } = telling
  const said = decided ?? telling.over
  const day = (at: Date | string) => longDate(ui.language, at)
  return (
    <article id={`varsling-${id}`}>
      <h3>{isWithheld ? t.withheld(name) : t.told(name)}</h3>
      {(decided || telling.isToBeDecided) && (
        <p>
          <Status kind={telling.isToBeDecided ? 'needs-you' : 'neutral'}>
            {decided ? t.choices[decided.choice] : t.question(name)}
          </Status>
        </p>
      )}
      <p>{whyNow(telling, data, ui)}</p>
      {said && (
        <>
          <p className="sv-lines">{said.reason}</p>
          <p>
            {t.decidedBy(said.decidedByName ?? '', day(said.decidedAt))}{' '}
            {said.untilDate && (decided ? t.until : t.wasUntil)(day(said.untilDate))}
          </p>
        </>
      )}
      {isWithheld && telling.isHomeUnknown && <p>{t.homeUnknown(name)}</p>}
      {isWithheld && telling.isParty && (
        <>
          <p>
            {t.right(name)} ({t.paragraphs})
          </p>
          <p>{t.consent(name)}</p>
        </>
      )}
      <Decide telling={telling} data={data} ui={ui} />
    </article>
  )
}

function whyNow(
  { name, decided, over, isWithheld }: Telling,
  data: CaseProps['data'],
  ui: CaseProps['ui'],
): string {
  const t = tellingTexts[ui.language]
  if (decided) return isWithheld ? t.whyWithheld(name) : t.whyTold(name)
  if (over) return t.whyOver(name)
  return data.person.addressProtection === 'strictly_confidential'
    ? t.whyStrict(name)
    : t.whyConfidential(name)
}

function Decide({ telling, data, ui }: CaseProps & { telling: Telling }): ReactElement {
  const t = tellingTexts[ui.language]
  const { id, name, isToBeDecided } = telling
  const key = `varsling-${id}`
  const form = ui.form('decideTelling', { key, version: data.case.version })
  return (
    <Details
      summary={isToBeDecided ? t.decide : t.again}
      id={`bestem-${id}`}
      open={isToBeDecided || form.values !== undefined}
    >
      <Form {...form} hidden={{ ...form.hidden, relatedPersonId: id }} label={t.question(name)}>
        <Radios
          name="choice"
          label={t.choice(name)}
          choices={tellingChoices.map((value) => ({ value, label: t.choices[value]!, hint: t.hints[value] }))}
        />
        <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={3} maxLength={1000} />
        <DateField name="untilDate" label={t.untilLabel} hint={t.untilHint} required={false} />
        <Button variant="secondary">{t.save}</Button>
      </Form>
    </Details>
  )
}
