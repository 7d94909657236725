import type { ReactElement } from 'react'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  Alert,
  BackLink,
  Button,
  Details,
  Facts,
  Form,
  OwnWords,
  PageHeading,
  TextArea,
} from '../../ui/index.ts'
import { getTransfer, type TransferPage } from '../get-transfer.ts'
import { textsOf } from '../texts/index.ts'
import { sentences, workTextsOf } from '../texts/work/index.ts'
import { answerTransfer } from '../transfer-case.ts'

/** A case sent to this gate: what it is, and yes or no. */
export const transferPage = page({
  path: '/:authority/overforinger/:transferId',
  query: getTransfer,
  autosave: true,
  acts: {
    answer: {
      command: answerTransfer,
      next: ({ caseId, isAccepted }, { authorityId }) =>
        isAccepted ? `/${authorityId}/saker/${caseId}` : `/${authorityId}/saker`,
    },
  },
  title: ({ reference }, ui) => `${workTextsOf(ui.language).transfer.pageTitle} ${reference}`,
  view: (data, ui) => <TransferView data={data} ui={ui} />,
  sentences,
  mode: 'work',
})

function TransferView({ data, ui }: { data: TransferPage; ui: PageContext }): ReactElement {
  const t = workTextsOf(ui.language).transfer
  const cases = textsOf(ui.language)
  const { transfer, person } = data
  const { version } = transfer
  const yes = ui.form('answer', { key: 'yes', version })
  const no = ui.form('answer', { key: 'no', version })
  const hidden = { transferId: transfer.id }
  return (
    <>
      <BackLink href={`/${ui.authority.id}/saker`}>{cases.case.back}</BackLink>
      <PageHeading over={`${data.reference} · ${t.pageTitle}`} title={person.fullName} />
      <OwnWords by={`${data.sentBy}, ${data.from}`}>{transfer.reason}</OwnWords>
      <Facts
        items={[
          { term: t.sentOn, value: longDate(ui.language, dayInOslo(transfer.sentAt)) },
          { term: t.asks, value: data.asked.map((item) => cases.law.items[item]).join(', ') },
          { term: cases.case.born, value: person.birthDate && longDate(ui.language, person.birthDate) },
          { term: cases.case.services, value: data.services.map((each) => each.name).join(', ') },
          { term: t.due, value: longDate(ui.language, data.answerDue) },
        ]}
      />
      {transfer.state !== 'sent' ? (
        <Alert>{t.answered}</Alert>
      ) : (
        <>
          <p>{t.acceptLead}</p>
          <Form {...yes} hidden={{ ...hidden, formKey: 'yes', answer: 'accept' }} label={t.accept}>
            <Button>{t.accept}</Button>
          </Form>
          <Details summary={t.decline} id="svar-nei" open={no.values !== undefined}>
            <Form {...no} hidden={{ ...hidden, formKey: 'no', answer: 'decline' }} label={t.decline}>
              <TextArea name="reason" label={t.declineWhy} rows={3} maxLength={1000} />
              <Button variant="secondary">{t.decline}</Button>
            </Form>
          </Details>
        </>
      )}
    </>
  )
}
