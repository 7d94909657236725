import type { ReactElement } from 'react'
import { longDate } from '../../platform/i18n/dates.ts'
import { Button, Checkbox, Details, Form, Radios, Section, SubmitButton, TextArea } from '../../ui/index.ts'
import { complaintTexts as texts } from '../texts/index.ts'
import type { FollowProps } from './follow-page.tsx'
import { Files } from './write-page.tsx'

/** What the reader can do: first what is asked for, last what may be wished. */
export function FollowActs({
  data,
  ui,
  place,
}: FollowProps & { place: 'first' | 'last' }): ReactElement | null {
  const { may } = data
  if (place === 'first') return may.mend ? <Mend data={data} ui={ui} /> : null
  return (
    <>
      {may.add && <Add data={data} ui={ui} />}
      {may.contest && <Contest data={data} ui={ui} />}
      {may.withdraw && <Withdraw data={data} ui={ui} />}
    </>
  )
}

function Mend({ data, ui }: FollowProps): ReactElement {
  const t = texts[ui.language]
  const { complaint, steps } = data
  const by = complaint.mendBy!
  const asked = steps.findLast(({ act }) => act === 'ask_to_mend')
  return (
    <Section title={t.follow.mend} id="rett">
      <p>
        <strong>{(ui.today > by ? t.follow.mendLate : t.follow.mendBy)(longDate(ui.language, by))}</strong>
      </p>
      <ul>
        {complaint.defects.map((each) => (
          <li key={each}>{t.defects[each]}</li>
        ))}
      </ul>
      <p>{asked?.reason}</p>
      <Form {...ui.form('mend', { version: complaint.version })} upload label={t.follow.mend}>
        <TextArea name="answer" label={t.follow.mendAnswer} rows={4} maxLength={8000} />
        <Files ui={ui} label={t.write.files} hint={t.write.notChecked} />
        {complaint.defects.includes('no_mandate') && (
          <Checkbox
            name="isPowerOfAttorney"
            value="yes"
            label={t.follow.isPowerOfAttorney}
            hint={t.follow.powerOfAttorneyHint}
            required={false}
          />
        )}
        <Checkbox name="sign" value="yes" label={t.write.sign(nameOf(ui))} hint={t.write.signHint} />
        <SubmitButton>{t.follow.mendSend}</SubmitButton>
      </Form>
    </Section>
  )
}

const nameOf = ({ actor }: FollowProps['ui']) => (actor.kind === 'nobody' ? '' : actor.name)

function Add({ data, ui }: FollowProps): ReactElement {
  const t = texts[ui.language]
  const form = ui.form('add', { version: data.complaint.version })
  return (
    <Details summary={t.follow.add} id="legg-til" open={form.values !== undefined}>
      <Form {...form} upload label={t.follow.add}>
        <TextArea name="addition" label={t.follow.addText} required={false} rows={4} maxLength={8000} />
        <Files ui={ui} label={t.write.files} hint={t.write.notChecked} />
        <Button variant="secondary">{t.follow.addSend}</Button>
      </Form>
    </Details>
  )
}

function Contest({ data, ui }: FollowProps): ReactElement {
  const t = texts[ui.language].follow
  return (
    <Section title={t.contest} id="klag-pa-avvisning">
      <Form {...ui.form('contest', { version: data.complaint.version })} label={t.contest}>
        <TextArea name="why" label={t.contestWhy} rows={4} maxLength={4000} />
        <SubmitButton>{t.contest}</SubmitButton>
      </Form>
    </Section>
  )
}

function Withdraw({ data, ui }: FollowProps): ReactElement {
  const t = texts[ui.language].follow
  const form = ui.form('withdraw', { version: data.complaint.version })
  return (
    <Details summary={t.withdraw} id="trekk" open={form.values !== undefined}>
      <p>{t.withdrawText}</p>
      <Form {...form} label={t.withdraw}>
        <Checkbox name="sure" value="yes" label={t.withdrawSure} />
        <Button variant="secondary">{t.withdraw}</Button>
      </Form>
    </Details>
  )
}

/** Whether the plan may go along: only asked where there is one. */
export function PlanQuestion({ data, ui }: FollowProps): ReactElement | null {
  const t = texts[ui.language].follow
  const { complaint, may, appealBody } = data
  if (!may.planConsent) return null
  return (
    <Section title={t.plan} id="planen">
      <p>{t.planLead(appealBody)}</p>
      <Form {...ui.form('planConsent', { version: complaint.version })} label={t.plan}>
        <Radios
          name="planConsent"
          label={t.plan}
          hint={complaint.planConsent ? undefined : t.planNotAnswered}
          value={complaint.planConsent ?? undefined}
          choices={[
            { value: 'given', label: t.planYes },
            { value: 'refused', label: t.planNo },
          ]}
        />
        <Button variant="secondary">{t.planAnswer}</Button>
      </Form>
    </Section>
  )
}
