import type { ReactElement } from 'react'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { file, type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import {
  Alert,
  BackLink,
  Button,
  Details,
  Facts,
  Form,
  OwnWords,
  PageHeading,
  Status,
  TextArea,
} from '../../ui/index.ts'
import { answerReferralAsService } from '../answer-referral-as-service.ts'
import { getReferral, type ReferralPage } from '../get-referral.ts'
import { getReferralLetter } from '../get-referral-letter.ts'
import { sentences, workTextsOf } from '../texts/work/index.ts'
import { referralKinds } from './case-referrals.tsx'

/** What a service is referred to for, and its answer. */
export const referralPage = page({
  path: '/:authority/henvisninger/:referralId',
  query: getReferral,
  autosave: true,
  acts: {
    answer: {
      command: answerReferralAsService,
      next: ({ referralId, hasEnded }, { authorityId }) =>
        hasEnded ? `/${authorityId}/arbeid` : `/${authorityId}/henvisninger/${referralId}`,
    },
  },
  title: (_data, ui) => workTextsOf(ui.language).referral.pageTitle,
  view: (data, ui) => <ReferralView data={data} ui={ui} />,
  sentences,
  mode: 'work',
})

/** To one who does not read it here. */
export const referralLetterFile = file({
  path: '/:authority/henvisninger/:referralId/brev.pdf',
  query: getReferralLetter,
  send: async (body) => ({ body, type: 'application/pdf', name: 'henvisning.pdf' }),
})

function ReferralView({ data, ui }: { data: ReferralPage; ui: PageContext }): ReactElement {
  return 'person' in data ? <Asked data={data} ui={ui} /> : <Ended data={data} ui={ui} />
}

/** That it ended, and whom to ask: nothing of whom it was about, or why. */
function Ended({
  data,
  ui,
}: {
  data: Extract<ReferralPage, { referral: { endedOn: string } }>
  ui: PageContext
}) {
  const t = workTextsOf(ui.language).referral
  const { referral, sentBy, phone, reference } = data
  const day = (at: string) => longDate(ui.language, at)
  return (
    <>
      <BackLink href={`/${ui.authority.id}/arbeid`}>{t.back}</BackLink>
      <PageHeading
        over={`${t.pageTitle} · ${officialText(ui.language, referral.receiver)}`}
        title={t.endedTitle}
        lead={t.endedLead(day(referral.endedOn))}
      />
      <Facts
        items={[
          { term: t.from, value: officialText(ui.language, data.unit) },
          { term: t.sentOn, value: day(dayInOslo(referral.sentAt)) },
          { term: t.states.accepted!, value: referral.answeredOn && day(referral.answeredOn) },
        ]}
      />
      <p>{t.endedAsk(sentBy, phone, reference)}</p>
    </>
  )
}

function Asked({ data, ui }: { data: Extract<ReferralPage, { person: object }>; ui: PageContext }) {
  const t = workTextsOf(ui.language).referral
  const { referral, person, protection } = data
  const { state, version } = referral
  const yes = ui.form('answer', { key: 'yes', version })
  const no = ui.form('answer', { key: 'no', version })
  const hidden = { referralId: referral.id }
  const isAccepted = state === 'accepted'
  return (
    <>
      <BackLink href={`/${ui.authority.id}/arbeid`}>{t.back}</BackLink>
      <PageHeading
        over={`${t.pageTitle} · ${officialText(ui.language, referral.receiver)}`}
        title={person.fullName}
      />
      <p>
        <Status kind={referralKinds[state]}>{t.states[state]}</Status>
        {referral.answeredOn && ` ${t.acceptedOn(longDate(ui.language, referral.answeredOn))}`}
      </p>
      {protection !== 'none' && (
        <Alert kind="warning" title={t.protectedTitle}>
          <p>{t.protected[protection](person.fullName, data.sentBy, data.phone)}</p>
        </Alert>
      )}
      <OwnWords by={`${data.sentBy}, ${officialText(ui.language, data.unit)}`}>{referral.purpose}</OwnWords>
      <Facts
        items={[
          { term: t.born, value: person.birthDate && longDate(ui.language, person.birthDate) },
          { term: t.grounds[referral.ground], value: referral.groundWords },
          { term: t.sentOn, value: longDate(ui.language, dayInOslo(referral.sentAt)) },
          { term: t.questions, value: `${data.sentBy}, ${data.phone}` },
        ]}
      />
      <p>{isAccepted ? t.finishLead : t.acceptLead}</p>
      <Form
        {...yes}
        hidden={{ ...hidden, formKey: 'yes', answer: isAccepted ? 'finish' : 'accept' }}
        label={isAccepted ? t.finish : t.accept}
      >
        <Button>{isAccepted ? t.finish : t.accept}</Button>
      </Form>
      <Details summary={t.decline} id="svar-nei" open={no.values !== undefined}>
        <Form {...no} hidden={{ ...hidden, formKey: 'no', answer: 'decline' }} label={t.decline}>
          <TextArea name="reason" label={t.declineWhy} hint={t.declineHint} rows={3} maxLength={1000} />
          <Button variant="secondary">{t.sendNo}</Button>
        </Form>
      </Details>
    </>
  )
}
