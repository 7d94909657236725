import type { ReactElement } from 'react'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  Button,
  DateField,
  Details,
  Form,
  OwnWords,
  Section,
  Select,
  Status,
  TextArea,
} from '../../ui/index.ts'
import type { InformationRequest } from '../request-store.ts'
import { workTextsOf } from '../texts/work/index.ts'
import type { CaseProps } from './case-page.tsx'

/** What is asked of whom and since when, and the answers, newest first. */
export function CaseRequests({ data, ui }: CaseProps): ReactElement {
  const t = workTextsOf(ui.language).request
  const { case: file, requests, senders } = data
  const form = ui.form('ask', { version: file.version })
  const mayAsk = file.state === 'under_assessment' || file.state === 'waiting_for_information'
  return (
    <Section title={t.title} id="opplysninger">
      {mayAsk && (
        <Details summary={t.ask} id="spor" open={form.values !== undefined}>
          <Form {...form} label={t.ask} prefix="spor">
            {senders.length > 0 && (
              <Select
                name="inquiryId"
                label={t.askWhom}
                required={false}
                empty={t.person}
                options={senders.map(({ id, name }) => ({ value: id, text: t.sender(name) }))}
              />
            )}
            <TextArea name="question" label={t.question} hint={t.questionHint} rows={4} maxLength={2000} />
            <DateField name="answerBy" label={t.answerBy} />
            <p>{t.clocks}</p>
            <Button variant="secondary">{t.send}</Button>
          </Form>
        </Details>
      )}
      {requests.map((request) => (
        <Asked key={request.id} request={request} data={data} ui={ui} />
      ))}
    </Section>
  )
}

const kinds = { asked: 'waiting', answered: 'done', withdrawn: 'neutral' } as const

function Asked({ request, data, ui }: CaseProps & { request: InformationRequest }): ReactElement {
  const t = workTextsOf(ui.language).request
  const day = (at: Date) => longDate(ui.language, dayInOslo(at))
  const { version, askedAt, answerBy, remindedAt, answeredAt, state } = request
  const by = longDate(ui.language, answerBy)
  const note = ui.form('noteAnswer', { key: request.id, version })
  const hidden = { formKey: request.id, requestId: request.id }
  const isLate = state === 'asked' && answerBy < ui.today
  return (
    <article>
      <p>
        <Status kind={isLate ? 'needs-you' : kinds[state]}>{t.states[state]}</Status>{' '}
        {t.askedOf[request.askedOf]}
      </p>
      <p className="sv-lines">{request.question}</p>
      {state === 'asked' && (
        <p>
          <small>
            {isLate ? t.late(day(askedAt), by) : t.waitingSince(day(askedAt), by)}{' '}
            {remindedAt && t.reminded(day(remindedAt))}
          </small>
        </p>
      )}
      {answeredAt && (
        <OwnWords
          by={`${t.answered(day(answeredAt))}${request.answeredAs === 'unit' ? ` · ${t.toldUnit}` : ''}`}
        >
          {request.answer}
        </OwnWords>
      )}
      {state === 'asked' && data.isWorkedOn && (
        <>
          <Details summary={t.noteAnswer} id={`svar-${request.id}`} open={note.values !== undefined}>
            <Form {...note} hidden={hidden} label={t.noteAnswer}>
              <TextArea name="answer" label={t.answer} rows={4} maxLength={8000} />
              <Button variant="secondary">{t.saveAnswer}</Button>
            </Form>
          </Details>
          <Form
            {...ui.form('withdrawRequest', { key: request.id, version })}
            hidden={hidden}
            label={t.withdraw}
          >
            <Button variant="tertiary">{t.withdraw}</Button>
          </Form>
        </>
      )}
    </article>
  )
}
