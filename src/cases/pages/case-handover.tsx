import type { ReactElement } from 'react'
import { ActionBar, Alert, Button, Details, Form, Section, Select, TextArea } from '../../ui/index.ts'
import { workTextsOf } from '../texts/work/index.ts'
import type { CaseProps } from './case-page.tsx'

/** Somebody is asked to take the case: the one who is asked answers, the one who asked may take it back. */
export function OfferedCase({ data, ui }: CaseProps): ReactElement | null {
  const t = workTextsOf(ui.language).handover
  const { offer, case: file } = data
  if (!offer) return null
  const { version } = file
  const yes = ui.form('answerHandover', { key: 'yes', version })
  const no = ui.form('answerHandover', { key: 'no', version })
  return (
    <Alert kind="info" title={t.offered(offer.fromName, offer.toName)}>
      <p className="sv-lines">{offer.note}</p>
      {offer.isToMe && (
        <>
          <Form {...yes} hidden={{ formKey: 'yes', answer: 'accepted' }} label={t.accept}>
            <Button>{t.accept}</Button>
          </Form>
          <Details summary={t.decline} id="svar-nei" open={no.values !== undefined}>
            <Form {...no} hidden={{ formKey: 'no', answer: 'declined' }} label={t.sendNo}>
              <TextArea name="reason" label={t.declineWhy} rows={2} maxLength={1000} />
              <Button variant="secondary">{t.sendNo}</Button>
            </Form>
          </Details>
        </>
      )}
      {offer.isFromMe && (
        <Form
          {...ui.form('answerHandover', { key: 'back', version })}
          hidden={{ formKey: 'back', answer: 'taken_back' }}
          label={t.takeBack}
        >
          <Button variant="secondary">{t.takeBack}</Button>
        </Form>
      )}
    </Alert>
  )
}

/** To whom the case can go: asked, or, by the unit's leader, given. */
export function CaseHandlerPart({ data, ui }: CaseProps): ReactElement {
  const t = workTextsOf(ui.language).handover
  const { case: file, handlers, offer, isLeader } = data
  const { version } = file
  const others = handlers
    .filter((each) => each.id !== file.handlerId)
    .map(({ id, name, workTitle }) => ({ value: id, text: workTitle ? `${name}, ${workTitle}` : name }))
  const ask = ui.form('handOver', { version })
  const give = ui.form('assign', { version })
  return (
    <Section title={t.title} id="overlat">
      {!offer && (
        <Details summary={t.handOver} id="overlat-saken" open={ask.values !== undefined}>
          <Form {...ask} label={t.handOver}>
            <Select name="toId" label={t.to} options={others} />
            <TextArea name="note" label={t.note} hint={t.noteHint} rows={3} maxLength={1000} />
            <ActionBar>
              <Button variant="secondary">{t.send}</Button>
            </ActionBar>
          </Form>
        </Details>
      )}
      {isLeader && (
        <Details summary={t.assign} id="gi-saken" open={give.values !== undefined}>
          <Form {...give} label={t.assign}>
            <Select name="toId" label={t.assignTo} options={others} />
            <Button variant="secondary">{t.assignButton}</Button>
          </Form>
        </Details>
      )}
    </Section>
  )
}
