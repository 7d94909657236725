import type { ReactElement } from 'react'
import { anewTexts } from '../../cases/index.ts'
import { longDate, typedDate } from '../../platform/i18n/dates.ts'
import {
  Button,
  Checkboxes,
  DateField,
  Form,
  LinkButton,
  Radios,
  Section,
  SubmitButton,
  TextArea,
} from '../../ui/index.ts'
import { outcomes, outcomesOfDismissal } from '../complaint.ts'
import { enclosePlanChoices } from '../rules/enclosed-plan.ts'
import { complaintTexts as texts } from '../texts/index.ts'
import { wordsOf } from '../texts/words-of-capacity.ts'
import type { WorkProps } from './complaint-page.tsx'
import { Lines } from './lines.tsx'
import { PartFacts } from './part-facts.tsx'

/** What stands goes on: looked over first, then made and kept as it went. */
export function SendPart({ data, ui }: WorkProps): ReactElement {
  const t = texts[ui.language].work
  const { complaint, appealBody, hasPlan } = data
  const preview = (
    <>
      {data.lacking.length > 0 && <p>{t.lacking(data.lacking)}</p>}
      <p>
        <LinkButton variant="secondary" href={`${ui.path}/pakke.pdf`}>
          {t.preview}
        </LinkButton>
      </p>
    </>
  )
  if (complaint.state === 'partly' && !data.newDecisionId)
    return (
      <Section title={t.send} id="send">
        <PartFacts part={data.part} ui={ui} />
        <p>{t.sendAfter}</p>
        {preview}
      </Section>
    )
  return (
    <Section title={t.send} id="send">
      <PartFacts part={data.part} ui={ui} />
      <p>{t.sendLead(appealBody)}</p>
      {preview}
      <Beside data={data} ui={ui} />
      <Form {...ui.form('sendOn', { version: complaint.version })} label={t.send}>
        {hasPlan && (
          <>
            <Radios
              name="plan"
              label={t.plan}
              hint={t.planConsent[complaint.planConsent ?? 'none']}
              value={complaint.planConsent === 'given' ? 'consent' : 'no'}
              choices={enclosePlanChoices.map((value) => ({ value, label: t.plans[value] }))}
            />
            <TextArea name="planGround" label={t.planGround} required={false} rows={2} maxLength={2000} />
          </>
        )}
        <DateField name="sentOn" label={t.sentOn} value={typedDate(ui.today)} />
        <SubmitButton>{t.sendNow}</SubmitButton>
      </Form>
    </Section>
  )
}

/** What there is no room for in the package. */
function Beside({ data, ui }: WorkProps): ReactElement | null {
  const t = texts[ui.language].work
  if (!data.beside.length) return null
  return (
    <>
      <p>{t.beside(data.beside.length)}</p>
      <ul>
        {data.beside.map((each) => (
          <li key={each.id}>
            <a className="ds-link" href={`${ui.path}/dokument/${each.id}`} download>
              {each.name}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The papers as they went. */
export function SentPart({ data, ui }: WorkProps): ReactElement {
  const t = texts[ui.language]
  const { complaint, documents, appealBody } = data
  const { sentTo: given, sentToKeptOut, sentToPassed } = t.work
  const passed = data.refusal ? given : sentToPassed // the parent has it by letter
  const sentTo = { acts: given, partys: given, kept_out: sentToKeptOut, passed }
  const sent = documents.filter(
    ({ kind }) => kind === 'package' || kind === 'metadata' || kind === 'statement',
  )
  return (
    <Section title={t.work.package} id="pakke">
      <p>{sentTo[data.standing](appealBody, longDate(ui.language, complaint.sentOn!))}</p>
      <ul>
        {sent.map((each) => (
          <li key={each.id}>
            <a className="ds-link" href={`${ui.path}/dokument/${each.id}`}>
              {t.work.documents[each.kind]}
            </a>
          </li>
        ))}
      </ul>
      <Beside data={data} ui={ui} />
      {complaint.planGround && <p>{t.papers.planOnGround(complaint.planGround)}</p>}
      {complaint.outcome && (
        <>
          <p>
            <strong>{wordsOf(ui.language, data.ofCapacity !== null).outcomes[complaint.outcome]}</strong>,{' '}
            {t.follow.outcomeOn(longDate(ui.language, complaint.outcomeOn!)).toLocaleLowerCase(ui.language)}
          </p>
          <Lines text={complaint.outcomeNote} />
        </>
      )}
    </Section>
  )
}

export function OutcomePart({ data, ui }: WorkProps): ReactElement {
  const t = texts[ui.language]
  const anew = anewTexts[ui.language]
  const { outcomes: said } = wordsOf(ui.language, data.ofCapacity !== null)
  const all = data.decision?.items ?? []
  const left = all.filter(({ item }) => !data.complaint.upheldItems.includes(item))
  const decided = left.length ? left : all
  return (
    <Section title={t.work.outcome} id="utfall">
      <Form {...ui.form('recordOutcome', { version: data.complaint.version })} label={t.work.recordOutcome}>
        <Radios
          name="outcome"
          label={t.work.outcomeWhat}
          choices={
            data.isOfDismissal
              ? outcomesOfDismissal.map((value) => ({ value, label: t.dismissalOutcomes[value] }))
              : outcomes.map((value) => ({ value, label: said[value] }))
          }
        />
        {decided.length > 1 && !data.isOfDismissal && (
          <Checkboxes
            name="items"
            label={anew.items}
            hint={anew.itemsHint}
            choices={decided.map(({ item, name }) => ({ value: item, label: name }))}
            values={decided.filter(({ result }) => result === 'refused').map(({ item }) => item)}
            required={false}
          />
        )}
        <DateField name="outcomeOn" label={t.work.outcomeOn} />
        <TextArea name="outcomeNote" label={t.work.outcomeNote} required={false} rows={3} maxLength={4000} />
        <Button>{t.work.saveOutcome}</Button>
      </Form>
    </Section>
  )
}
