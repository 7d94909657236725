import type { ReactElement, ReactNode } from 'react'
import { longDate, typedDate } from '../../platform/i18n/dates.ts'
import { Button, DateField, Details, Form, Section, Select, TextArea } from '../../ui/index.ts'
import { closingGrounds } from '../close-case.ts'
import { isBeingWorkedOn } from '../is-being-worked-on.ts'
import { latestStatedDate } from '../rules/deadlines.ts'
import { closingTexts } from '../texts/closing/index.ts'
import { textsOf } from '../texts/index.ts'
import { sentences, workTextsOf } from '../texts/work/index.ts'
import type { CaseProps } from './case-page.tsx'
import { JoinNamed } from './case-same-person.tsx'

/** The interim reply: sent before the month is out, or late and shown as late. */
export function InterimReply({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language).case
  const { case: file } = data
  const day = (date: string) => longDate(ui.language, date)
  const form = ui.form('sendInterimReply', { version: file.version })
  const isLate = !file.interimSentOn && ui.today > file.interimDue
  const status = file.interimSentOn
    ? t.interimSent(day(file.interimSentOn))
    : isLate
      ? t.interimLate(day(file.interimDue))
      : t.interimLead(day(file.interimDue))
  return (
    <Section title={t.interim} id="forelopig">
      <p>{status}</p>
      <Details
        summary={file.interimSentOn ? t.sendAgain : t.sendInterim}
        id="skriv-forelopig"
        open={form.values !== undefined || data.next === 'interim_reply'}
      >
        <Form {...form} label={t.interim}>
          <TextArea
            name="reason"
            label={t.interimReason}
            hint={t.interimReasonHint}
            rows={3}
            maxLength={2000}
          />
          <DateField
            name="newDate"
            label={t.interimDate}
            hint={t.interimDateHint(
              day(latestStatedDate(ui.today, ui.authority.settings.interimWithinWeeks)),
            )}
            value={typedDate(null)}
          />
          <TextArea name="meanwhile" label={t.interimMeanwhile} required={false} rows={2} maxLength={2000} />
          <Details summary={workTextsOf(ui.language).letter.preview} id="slik-blir-brevet">
            {data.interimWords ? (
              Object.entries(data.interimWords).map(([block, words]) => (
                <p key={block} className="sv-lines">
                  {words}
                </p>
              ))
            ) : (
              <p>{sentences[ui.language].field_missing}</p>
            )}
          </Details>
          <Button>{t.sendInterim}</Button>
        </Form>
      </Details>
    </Section>
  )
}

/** What is seldom done: waiting, closing, taking up again. Each says why. */
export function CaseActs({ data, ui }: CaseProps): ReactElement | null {
  const t = textsOf(ui.language).case
  const { can, case: file } = data
  const { version } = file
  const isDecided = file.state === 'decided'
  const isDead = data.next === 'close_after_death'
  const parts: ReactNode[] = []
  const add = (act: string, summary: string, id: string, fields: ReactNode, button = summary) => {
    const form = ui.form(act, { version })
    parts.push(
      <Details
        key={act}
        summary={summary}
        id={id}
        open={form.values !== undefined || (act === 'close' && isDead)}
      >
        <Form {...form} label={summary}>
          {fields}
          <Button variant="secondary">{button}</Button>
        </Form>
      </Details>,
    )
  }
  const reason = (
    <TextArea
      name="reason"
      label={t.reason}
      hint={closingTexts[ui.language].readByPerson}
      rows={2}
      maxLength={1000}
    />
  )
  if (can.includes('resume_assessment')) {
    parts.push(
      <Form key="resume" {...ui.form('resume', { version })} label={t.resume}>
        <Button variant="secondary">{t.resume}</Button>
      </Form>,
    )
  }
  if (can.includes('wait_for_information')) {
    const what = <TextArea name="reason" label={t.waitReason} hint={t.waitHint} rows={2} maxLength={500} />
    add('wait', t.wait, 'vent', what)
  }
  if (can.includes('assess_again') && !data.person.diedOn) {
    add(
      'assessAgain',
      t.assessAgain,
      'pa-nytt',
      <>
        <p>{t.assessAgainHint}</p>
        {reason}
      </>,
    )
  }
  if (can.includes('close') || can.includes('close_without_decision')) {
    const grounds = closingGrounds.filter(
      (ground) => ground !== 'duplicate' && (isDecided || ground !== 'done'),
    )
    add(
      'close',
      t.close,
      'avslutt',
      <>
        <Select
          name="ground"
          label={t.ground}
          value={isDead && grounds.includes('death') ? 'death' : undefined}
          options={grounds.map((ground) => ({ value: ground, text: t.grounds[ground]! }))}
        />
        <TextArea
          name="reason"
          label={t.reason}
          hint={isDecided ? undefined : closingTexts[ui.language].readByPerson}
          rows={2}
          maxLength={1000}
        />
      </>,
    )
  }
  if (isBeingWorkedOn(file.state) && data.decisions.length === 0)
    parts.push(<JoinNamed key="join" version={version} ui={ui} />)
  if (can.includes('reopen') && !file.joinedTo && !data.person.diedOn)
    add('reopen', t.reopen, 'gjenapne', reason)
  if (parts.length === 0) return null
  return (
    <Section title={t.acts} id="handlinger">
      {parts}
    </Section>
  )
}
