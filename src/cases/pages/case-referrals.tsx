import type { ReactElement } from 'react'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { longDate, typedDate } from '../../platform/i18n/dates.ts'
import {
  Button,
  DateField,
  Details,
  Facts,
  Form,
  Radios,
  Section,
  Select,
  Status,
  type StatusKind,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { answersTo, type ReferralState } from '../rules/case-work.ts'
import { workTextsOf } from '../texts/work/index.ts'
import type { CaseProps } from './case-page.tsx'

export const referralKinds: Record<ReferralState, StatusKind> = {
  sent: 'waiting',
  accepted: 'going',
  declined: 'stopped',
  done: 'done',
  ended: 'stopped',
}

/** Whom the unit has referred to, on what ground, and what they answered. */
export function CaseReferrals({ data, ui }: CaseProps): ReactElement {
  const t = workTextsOf(ui.language).referral
  const { case: file, referrals, receivers } = data
  const form = ui.form('refer', { key: 'new' })
  return (
    <Section title={t.title} id="henvisninger">
      {file.state !== 'closed' && (
        <Details summary={t.refer} id="henvis" open={form.values !== undefined}>
          <Form {...form} hidden={{ formKey: 'new' }} label={t.refer}>
            <Select
              name="receiverId"
              label={t.receiver}
              required={false}
              empty={t.another}
              options={receivers.map(({ id, name, isService }) => ({
                value: id,
                text: name,
                group: isService ? t.services : t.organisations,
              }))}
            />
            <TextField name="organisation" label={t.organisation} required={false} maxLength={160} />
            <TextArea name="purpose" label={t.purpose} rows={3} maxLength={2000} />
            <Radios
              name="ground"
              label={t.ground}
              value="consent"
              choices={(['consent', 'other'] as const).map((ground) => ({
                value: ground,
                label: t.grounds[ground],
              }))}
            />
            <TextField name="groundWords" label={t.groundWords} maxLength={1000} />
            <p>{t.visible}</p>
            <Button variant="secondary">{t.send}</Button>
          </Form>
        </Details>
      )}
      {referrals.length === 0 && <p>{t.none}</p>}
      {referrals.map((referral) => (
        <Sent key={referral.id} referral={referral} data={data} ui={ui} />
      ))}
    </Section>
  )
}

function Sent({
  referral,
  data,
  ui,
}: CaseProps & { referral: CaseProps['data']['referrals'][number] }): ReactElement {
  const t = workTextsOf(ui.language).referral
  const { state, version } = referral
  const form = ui.form('answerReferral', { key: referral.id, version })
  const by = (name: string | null, on: string | null) =>
    name && on && t.answeredBy(name, longDate(ui.language, on))
  const can = answersTo(state)
  const { postedOn, endedBecause, endedOn } = referral
  const unread =
    referral.isUnread && !postedOn && (referral.serviceId ? t.unread[state] : state === 'sent' && t.byPost)
  return (
    <Section title={referral.receiver} level={3}>
      <p>
        <Status kind={referralKinds[state]}>{t.states[state]}</Status>{' '}
        {t.sent(longDate(ui.language, dayInOslo(referral.sentAt)))}
      </p>
      <p className="sv-lines">{referral.purpose}</p>
      <Facts
        items={[
          { term: t.grounds[referral.ground], value: referral.groundWords },
          { term: t.states[state], key: 'answer', value: referral.answerWords },
          { term: t.answeredOn, key: 'answered', value: by(referral.answeredByName, referral.answeredOn) },
          { term: t.doneOn, key: 'done', value: by(referral.doneByName, referral.doneOn) },
          {
            term: t.endedOn,
            key: 'ended',
            value:
              endedBecause &&
              endedOn &&
              t.ended(t.endedBecause[endedBecause], longDate(ui.language, endedOn)),
          },
        ]}
      />
      {referral.serviceId && !referral.isUnread && state === 'sent' && <p>{t.toService}</p>}
      {(postedOn || unread) && (
        <p>
          {postedOn ? t.postedOn(longDate(ui.language, postedOn)) : unread}{' '}
          <a className="ds-link" href={`/${ui.authority.id}/henvisninger/${referral.id}/brev.pdf`}>
            {t.print}
          </a>
        </p>
      )}
      {postedOn && state === 'ended' && <p>{t.endedPosted}</p>}
      {can.length > 0 && data.case.state !== 'closed' && (
        <Details summary={t.settle} id={`svar-${referral.id}`} open={form.values !== undefined}>
          <Form {...form} hidden={{ formKey: referral.id, referralId: referral.id }} label={t.settle}>
            <Radios
              name="answer"
              label={t.answer}
              choices={can.map((act) => ({ value: act, label: t.answers[act] }))}
            />
            <DateField name="on" label={t.on} value={typedDate(ui.today)} />
            <TextField name="reason" label={t.reason} required={false} maxLength={1000} />
            <Button variant="secondary">{t.save}</Button>
          </Form>
        </Details>
      )}
    </Section>
  )
}
