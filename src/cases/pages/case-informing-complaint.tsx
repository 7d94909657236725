import type { ReactElement } from 'react'
import { longDate } from '../../platform/i18n/dates.ts'
import { Button, DateField, Details, Form, OwnWords, Status, TextArea } from '../../ui/index.ts'
import { type Informing, openComplaintOf } from '../find-informing.ts'
import { informingTexts } from '../texts/informing/index.ts'
import type { CaseProps } from './case-page.tsx'

type Props = CaseProps & { one: Informing }

/** What a parent has complained of (`informing-complaint`), what became of it, and what is to be done. */
export function InformingComplaints(props: Props): ReactElement {
  const { one, ui } = props
  const t = informingTexts[ui.language].complaint
  const day = (iso: string) => longDate(ui.language, iso)
  return (
    <>
      {one.complaints.map(({ words, receivedOn, isLate, state, dueOn, settledOn, statement }) => (
        <section key={receivedOn + state}>
          <h4>{t.title(day(receivedOn))}</h4>
          <p>
            <Status kind={state === 'waits' ? 'needs-you' : 'done'}>{t.states[state]}</Status>
          </p>
          <OwnWords by={one.name}>{words}</OwnWords>
          {state === 'waits' && <p>{t.due(day(dueOn))}</p>}
          {state === 'waits' && one.decided?.decidedByName && <p>{t.hand(one.decided.decidedByName)}</p>}
          {state === 'waits' && isLate && <p>{t.late}</p>}
          {state === 'changed' && settledOn && <p>{t.changedOn(day(settledOn))}</p>}
          {state === 'sent' && settledOn && (
            <>
              <p>{t.sentOn(day(settledOn))}</p>
              <p className="sv-lines">{statement}</p>
            </>
          )}
        </section>
      ))}
      {openComplaintOf(one) && <Send {...props} />}
      {one.mayComplain && <Note {...props} />}
    </>
  )
}

function Send({ one, data, ui }: Props): ReactElement {
  const t = informingTexts[ui.language].complaint
  const key = `klage-videre-${one.id}`
  const form = ui.form('sendInformingOn', { key, version: data.case.version })
  return (
    <Details summary={t.send} id={key} open={form.values !== undefined}>
      <Form {...form} prefix={key} hidden={{ ...form.hidden, relatedPersonId: one.id }} label={t.send}>
        <p>{t.sendText}</p>
        <DateField name="sentOn" label={t.sentDay} />
        <TextArea name="words" label={t.statement} hint={t.statementHint} rows={5} maxLength={4000} />
        <Button variant="secondary">{t.save}</Button>
      </Form>
    </Details>
  )
}

function Note({ one, data, ui }: Props): ReactElement {
  const t = informingTexts[ui.language].complaint
  const key = `klage-inn-${one.id}`
  const form = ui.form('noteInformingComplaint', { key, version: data.case.version })
  return (
    <Details summary={t.note} id={key} open={form.values !== undefined}>
      <Form {...form} prefix={key} hidden={{ ...form.hidden, relatedPersonId: one.id }} label={t.note}>
        <DateField name="receivedOn" label={t.noteDay} />
        <TextArea name="words" label={t.noteWords} rows={5} maxLength={4000} />
        <Button variant="secondary">{t.noteSave}</Button>
      </Form>
    </Details>
  )
}
