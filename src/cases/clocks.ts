import { addMonths, addWeeks, daysBetween } from '../law/calendar.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Case } from './case.ts'
import { type CaseClock, clocksOf } from './rules/deadlines.ts'

/** The law's month from the day it came: an interim reply is due by then (fvl § 11 a). */
export const interimDueFrom = (receivedOn: string): string => addMonths(receivedOn, 1)

/** The days a case promises, from the day the first inquiry came. */
export function startClocks(receivedOn: string, answerWeeks: number) {
  return {
    receivedOn,
    answerDue: addWeeks(receivedOn, answerWeeks),
    interimDue: interimDueFrom(receivedOn),
  }
}

/** A case that is looked at anew begins anew: what was said of when to answer before is said no more. */
export const clocksAnew = (receivedOn: string, answerWeeks: number) => ({
  ...startClocks(receivedOn, answerWeeks),
  interimSentOn: null,
  newDate: null,
})

type Clocked = Pick<Case, 'receivedOn' | 'answerDue' | 'interimSentOn' | 'newDate' | 'closedOn' | 'state'>

/** The clocks of a case as they stand: the promise, the interim reply, and the date that was stated. */
export function clocksOfCase(file: Clocked, decidedAt: Date | null, today: string): CaseClock[] {
  // What was decided before the case was taken up again answers nothing that is asked now
  const lastOn = decidedAt && dayInOslo(decidedAt)
  const decidedOn = lastOn && lastOn >= file.receivedOn ? lastOn : null
  const isAnswered = file.state === 'decided' || file.state === 'closed'
  const clocks = clocksOf(
    {
      receivedOn: file.receivedOn,
      receiptSentOn: file.receivedOn,
      promiseWeeks: daysBetween(file.receivedOn, file.answerDue) / 7,
      interimReplySentOn: file.interimSentOn,
      statedDate: file.newDate,
      answeredOn: isAnswered ? (decidedOn ?? file.closedOn) : null,
    },
    today,
  )
  // Answered before the month was out, no interim reply was needed, and none was sent.
  const shown = clocks.filter(
    ({ code, state }) =>
      code !== 'receipt' && !(code === 'interim_reply' && state === 'met' && !file.interimSentOn),
  )
  const endedOn = file.state === 'closed' && !decidedOn ? file.closedOn : null
  return endedOn ? shown.map((each) => (each.code === 'interim_reply' ? each : { ...each, endedOn })) : shown
}

/** The clock that asks for something first: a stated date, else the promise; with what is passed before the rest. */
export function nextClock(clocks: readonly CaseClock[]): CaseClock | null {
  const open = clocks.filter((clock) => clock.state === 'running' || clock.state === 'passed')
  const stated = open.find((clock) => clock.code === 'stated_date')
  return stated ?? open.find((clock) => clock.code === 'promise') ?? open[0] ?? null
}
