import type { ReactElement, ReactNode } from 'react'
import { dayInOslo } from '../../platform/clock/clock.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { Button, Details, Form, OwnWords, Status, TextArea } from '../../ui/index.ts'
import type { InformationRequest } from '../request-store.ts'
import { workTextsOf } from '../texts/work/index.ts'

const kinds = { asked: 'waiting', answered: 'done', withdrawn: 'neutral' } as const

/**
 * What was asked of whom, since when, and the answer, as the unit has it. The page has the acts `noteAnswer` and
 * `withdrawRequest`. `isWorkedOn`: the answer is still wanted.
 */
export function AskedRequest(props: {
  request: InformationRequest
  isWorkedOn: boolean
  ui: PageContext
  children?: ReactNode
}): ReactElement {
  const { request, isWorkedOn, ui, children } = props
  const t = workTextsOf(ui.language).request
  const day = (at: Date) => longDate(ui.language, dayInOslo(at))
  const { version, askedAt, answerBy, remindedAt, answeredAt, state } = request
  const by = longDate(ui.language, answerBy)
  const note = ui.form('noteAnswer', { key: request.id, version })
  const hidden = { formKey: request.id, requestId: request.id }
  const isWaiting = state === 'asked' && isWorkedOn
  const isLate = isWaiting && answerBy < ui.today
  return (
    <article>
      <p>
        {state === 'asked' && !isWorkedOn ? (
          <Status kind="neutral">{t.unanswered}</Status>
        ) : (
          <Status kind={isLate ? 'needs-you' : kinds[state]}>{t.states[state]}</Status>
        )}{' '}
        {t.askedOf[request.askedOf]}
      </p>
      <p className="sv-lines">{request.question}</p>
      {state === 'asked' && (
        <p>
          <small>
            {isLate
              ? t.late(day(askedAt), by)
              : isWaiting
                ? t.waitingSince(day(askedAt), by)
                : t.askedOn(day(askedAt))}{' '}
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
      {children}
      {isWaiting && (
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
