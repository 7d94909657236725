import type { ReactElement } from 'react'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  Button,
  Checkbox,
  Details,
  Form,
  Section,
  Select,
  Status,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { workTextsOf } from '../texts/work/index.ts'
import type { CaseProps } from './case-page.tsx'
import { TheirDates } from './their-dates.tsx'

/** To another gate, or another authority; the unit's own until they have said yes. */
export function CaseTransfer({ data, ui }: CaseProps): ReactElement | null {
  const t = workTextsOf(ui.language).transfer
  const { case: file, transfers, otherUnits, otherAuthorities } = data
  const open = transfers.find((each) => each.state === 'sent' && !each.keepsCase)
  const notified = transfers.filter((each) => each.state === 'sent' && each.keepsCase)
  const form = ui.form('transfer', { version: file.version })
  const away = ui.form('sendAway', { version: file.version })
  const awayTitle = data.mayNotify ? t.notifyOrSend : t.sendAway
  const day = (at: Date) => longDate(ui.language, dayInOslo(at))
  return (
    <Section title={t.title} id="overforing">
      {notified.map((each) => (
        <p key={each.id}>
          <Status kind="waiting">{t.notified(each.toName, day(each.sentAt))}</Status>{' '}
          <TheirClock transfer={each} ui={ui} />
        </p>
      ))}
      {open ? (
        <>
          <p>
            {t.waits(open.toName, day(open.sentAt))}{' '}
            {open.toAuthorityId && <TheirClock transfer={open} ui={ui} />}
          </p>
          {open.toAuthorityId && <p>{t.cannotTakeBack}</p>}
          {!open.toAuthorityId && (
            <Form
              {...ui.form('takeBackTransfer', { key: open.id, version: open.version })}
              hidden={{ formKey: open.id, transferId: open.id }}
              label={t.takeBack}
            >
              <Button variant="secondary">{t.takeBack}</Button>
            </Form>
          )}
        </>
      ) : (
        data.isWorkedOn && (
          <>
            {otherUnits.length > 0 && (
              <Details summary={t.send} id="overfor" open={form.values !== undefined}>
                <Form {...form} label={t.send}>
                  <Select
                    name="toUnitId"
                    label={t.to}
                    options={otherUnits.map(({ id, name }) => ({ value: id, text: name }))}
                  />
                  <TextArea name="reason" label={t.reason} hint={t.hint} rows={3} maxLength={2000} />
                  <Button variant="secondary">{t.sendButton}</Button>
                </Form>
              </Details>
            )}
            <Details summary={awayTitle} id="send-bort" open={away.values !== undefined}>
              <Form {...away} label={awayTitle}>
                <Select
                  name="toAuthorityId"
                  label={t.to}
                  options={otherAuthorities.map(({ id, name }) => ({ value: id, text: name }))}
                />
                <TextArea name="reason" label={t.reason} hint={t.awayHint} rows={3} maxLength={2000} />
                <TextField name="agreed" label={t.agreed} hint={t.agreedHint} maxLength={300} />
                {data.mayNotify && (
                  <Checkbox name="keepsCase" value="yes" label={t.keeps} hint={t.keepsHint} />
                )}
                <Button variant="secondary">{t.sendButton}</Button>
              </Form>
            </Details>
          </>
        )
      )}
      {transfers
        .filter((each) => each.state !== 'sent')
        .map((each) => (
          <p key={each.id}>
            <Status kind={each.state === 'accepted' ? 'done' : 'stopped'}>{t.states[each.state]}</Status>{' '}
            {each.toName}, {day(each.answeredAt ?? each.sentAt)}
            {each.answerWords && `: ${each.answerWords}`}
            <TheirDates transfer={each} ui={ui} />
          </p>
        ))}
    </Section>
  )
}

/** Their receipt and their clock: both sides see them. */
function TheirClock({
  transfer: { receivedAt, answerDue },
  ui,
}: {
  transfer: Pick<CaseProps['data']['transfers'][number], 'receivedAt' | 'answerDue'>
  ui: CaseProps['ui']
}): ReactElement {
  const t = workTextsOf(ui.language).transfer
  const day = (at: Date) => longDate(ui.language, dayInOslo(at))
  if (!receivedAt) return <>{t.receiptWaits}</>
  return (
    <>
      {t.receiptCame(day(receivedAt))}
      {answerDue && ` ${t.theyAnswerBy(longDate(ui.language, answerDue), answerDue < ui.today)}`}
    </>
  )
}
