import type { ReactElement } from 'react'
import { longDate, typedDate } from '../../platform/i18n/dates.ts'
import {
  Button,
  Checkboxes,
  DateField,
  Details,
  Facts,
  Form,
  LawNote,
  NationalIdField,
  Section,
  Status,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { consentersInstead } from '../find-consenters.ts'
import { capacityTexts } from '../texts/capacity/index.ts'
import { workTextsOf } from '../texts/work/index.ts'
import type { CaseProps } from './case-page.tsx'

/** Who consents when it is not the person, or not the parents: decided in writing, or by who has the care. */
export function CaseConsent({ data, ui }: CaseProps): ReactElement {
  const t = workTextsOf(ui.language).consent
  const isClosed = data.case.state === 'closed'
  return (
    <Section title={t.title} id="samtykke">
      {data.consentsAlone ? (
        <>
          {data.consenters.every(({ by }) => by === 'person') && <p>{t.alone}</p>}
          {data.capacity.map((decision) => (
            <WrittenDecision key={decision.id} decision={decision} data={data} ui={ui} />
          ))}
          {!isClosed && <DecideCapacity data={data} ui={ui} />}
        </>
      ) : (
        <Care data={data} ui={ui} />
      )}
    </Section>
  )
}

type Decision = CaseProps['data']['capacity'][number]

/** As it was decided: the unit and the person’s side read the same. */
export function CapacityFacts({
  decision,
  data,
  ui,
}: {
  decision: Decision
  data: Pick<CaseProps['data'], 'capacity' | 'consenters'>
  ui: CaseProps['ui']
}): ReactElement {
  const t = workTextsOf(ui.language).consent
  const instead = consentersInstead(decision, data.capacity, data.consenters, ui.today)
  const day = (date: string) => longDate(ui.language, date)
  const until = decision.untilDate ? day(decision.untilDate) : t.noEnd
  return (
    <>
      <p>
        <Status kind={decision.endedOn ? 'neutral' : 'going'}>
          {decision.endedOn
            ? (decision.setAsideBy ? capacityTexts[ui.language].setAsideStatus : t.ended)(
                day(decision.endedOn),
              )
            : t.decided}
        </Status>
      </p>
      <Facts
        items={[
          { term: t.fields, value: decision.fields.map((field) => t.fieldNames[field]).join(', ') },
          { term: t.period, value: t.fromTo(day(decision.fromDate), until) },
          ...instead.map(({ field, by, names }) => ({
            key: field,
            term: t.insteadTo[field],
            value: by === 'unclear' ? t.nobodyInstead : names.join(', '),
          })),
          {
            term: t.assessedBy,
            value: [decision.assessedBy, decision.assessedAs, day(decision.assessedOn)]
              .filter(Boolean)
              .join(', '),
          },
          {
            term: t.grounds,
            value: decision.grounds && <span className="sv-lines">{decision.grounds}</span>,
          },
          { term: t.shownTo, value: decision.shownTo },
          { term: t.endedWhy, value: decision.endedReason },
        ]}
      />
    </>
  )
}

function WrittenDecision({ decision, data, ui }: CaseProps & { decision: Decision }): ReactElement {
  const t = workTextsOf(ui.language).consent
  const { id, version } = decision
  const form = ui.form('endCapacity', { key: id, version })
  return (
    <article>
      <CapacityFacts decision={decision} data={data} ui={ui} />
      {!decision.endedOn && (
        <Details summary={t.end} id={`opphev-${id}`} open={form.values !== undefined}>
          <Form {...form} hidden={{ formKey: id, decisionId: id }} label={t.end}>
            <TextArea name="reason" label={t.endedWhy} rows={2} maxLength={1000} />
            <Button variant="secondary">{t.end}</Button>
          </Form>
        </Details>
      )}
    </article>
  )
}

function DecideCapacity({ data, ui }: CaseProps): ReactElement {
  const t = workTextsOf(ui.language).consent
  const form = ui.form('decideCapacity', { version: data.case.version })
  return (
    <Details summary={t.decide} id="samtykkekompetanse" open={form.values !== undefined}>
      <LawNote paragraph="pasient- og brukerrettighetsloven § 4-3">{t.law}</LawNote>
      <p>{capacityTexts[ui.language].issuedLead}</p>
      <Form {...form} label={t.decide}>
        <Checkboxes
          name="fields"
          label={t.fields}
          choices={(['coordination', 'plan', 'sharing'] as const).map((field) => ({
            value: field,
            label: t.fieldNames[field],
          }))}
        />
        <DateField name="fromDate" label={t.from} value={typedDate(ui.today)} />
        <DateField name="untilDate" label={t.until} required={false} />
        <TextField name="assessedBy" label={t.assessedBy} hint={t.assessedHint} maxLength={160} />
        <TextField name="assessedAs" label={t.assessedAs} maxLength={160} />
        <DateField name="assessedOn" label={t.assessedOn} />
        <TextArea name="grounds" label={t.grounds} hint={t.groundsHint} rows={5} maxLength={4000} />
        <TextField name="shownTo" label={t.shownTo} hint={t.shownHint} maxLength={1000} />
        <Button variant="secondary">{t.saveDecision}</Button>
      </Form>
    </Details>
  )
}

/** Named, as the law has it from what is written down; or what lacks. */
function whoForChild({ consenters }: CaseProps['data'], { language }: CaseProps['ui']): string {
  const t = workTextsOf(language).consent
  const { by, names } = consenters[0]!
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(names)
  if (by === 'unclear') return t.nobodyForChild
  if (by === 'person') return t.childDecides(names[0]!)
  return names.length > 1 && by === 'parents' ? t.together(list) : t.forChild(list)
}

function Care({ data, ui }: CaseProps): ReactElement {
  const t = workTextsOf(ui.language).consent
  const care = data.related.filter(({ kind }) => kind === 'care_authority' || kind === 'foster_parent')
  const { version } = data.case
  if (care.some(({ kind }) => kind === 'care_authority')) {
    return (
      <>
        <p>{t.careTaken(care.map(({ name }) => name).join(', '))}</p>
        <Form {...ui.form('endCare', { version })} label={t.endCare}>
          <Button variant="secondary">{t.endCare}</Button>
        </Form>
      </>
    )
  }
  const form = ui.form('recordCare', { version })
  return (
    <>
      <p>{whoForChild(data, ui)}</p>
      <Details summary={t.recordCare} id="omsorg" open={form.values !== undefined}>
        <LawNote paragraph="pasient- og brukerrettighetsloven § 4-4">{t.careLaw}</LawNote>
        <Form {...form} label={t.recordCare}>
          <TextField name="careAuthority" label={t.careAuthority} maxLength={160} />
          <DateField name="fromDate" label={t.careFrom} />
          <TextField name="foster1" label={t.foster(1)} required={false} maxLength={160} />
          <NationalIdField
            name="foster1Number"
            label={t.fosterNumber(1)}
            hint={t.fosterHint}
            required={false}
          />
          <TextField name="foster2" label={t.foster(2)} required={false} maxLength={160} />
          <NationalIdField name="foster2Number" label={t.fosterNumber(2)} required={false} />
          <Button variant="secondary">{t.saveCare}</Button>
        </Form>
      </Details>
    </>
  )
}
