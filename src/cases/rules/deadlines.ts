import { addMonths, addWeeks, daysBetween, deadlineOnWorkingDay, type IsoDate } from '../../law/calendar.ts'
import { complaintTermsOf, type LegalBasis } from '../../law/legal-basis.ts'
import { defineRule } from '../../law/rule.ts'

export const receiptAtOnce = defineRule({
  code: 'receipt-at-once',
  version: 1,
  paragraph: 'fvl (2025) § 10',
  says: 'An inquiry is confirmed at once. The new forvaltningslov that says so was not in force in July 2026; it is kept all the same.',
  basis: 'law',
  source: 'lov-2025-06-20-81 § 10',
})

export const servicePromise = defineRule({
  code: 'service-promise',
  version: 1,
  paragraph: 'fvl § 11 a',
  says: 'The case is answered without undue delay: within the weeks the authority has promised, three or four on its page.',
  basis: 'page',
  source: 'A municipality in Midt-Troms: answer in three to four weeks; Hamar kommune: four weeks',
})

export const interimReply = defineRule({
  code: 'fvl-11-a',
  version: 1,
  paragraph: 'fvl § 11 a',
  says: 'A case that is not answered within one month gets an interim reply before the month is out, with the reason and a new date.',
  basis: 'law',
  source: 'lov-1967-02-10 § 11 a',
})

export const statedDate = defineRule({
  code: 'stated-date',
  version: 1,
  paragraph: 'fvl (2025) § 17',
  says: 'A date that was stated is a clock of its own: when it is passed, the person is told.',
  basis: 'law',
  source: 'lov-2025-06-20-81 § 17 (not in force in July 2026)',
})

export const promisePassed = defineRule({
  code: 'promise-passed',
  version: 1,
  paragraph: 'fvl (2025) § 17; fvl § 11 a',
  says: 'The day the receipt promised an answer by is a stated time too: when it passes without an answer or a new date, who asked and the person are told, once for each day, also before there is a case. It is told the day after, though the law says substantially exceeded.',
  basis: 'inference',
  source: 'lov-2025-06-20-81 § 17 (not in force in July 2026); lov-1967-02-10 § 11 a',
})

export const statedWithin = defineRule({
  code: 'stated-within',
  version: 1,
  paragraph: 'fvl § 11 a',
  says: 'An interim reply names when the answer is expected. The law names no longest time; a day further ahead than the weeks the authority has set is taken for a slip, and a case that needs more gets another interim reply.',
  basis: 'inference',
  source: 'lov-1967-02-10 § 11 a',
})

/** The last day an interim reply may name. */
export const latestStatedDate = (today: IsoDate, withinWeeks: number): IsoDate => addWeeks(today, withinWeeks)

/** What the clocks of a case count from. All days in Norway. */
export interface CaseClockFacts {
  receivedOn: IsoDate
  receiptSentOn?: IsoDate | null
  /** The authority's promise. */
  promiseWeeks: number
  interimReplySentOn?: IsoDate | null
  /** The new date the interim reply stated. */
  statedDate?: IsoDate | null
  /** When the decision was issued, or the case closed without one. */
  answeredOn?: IsoDate | null
}

export type ClockCode = 'receipt' | 'promise' | 'interim_reply' | 'stated_date'
export type ClockState = 'running' | 'met' | 'passed' | 'met_late'

export interface CaseClock {
  code: ClockCode
  dueOn: IsoDate
  state: ClockState
  doneOn: IsoDate | null
  /** Until due, while it runs; negative when passed; what was left when it was met. */
  daysLeft: number
  daysTotal: number
  /** The case was ended on this day without an answer: nothing was done in time. */
  endedOn?: IsoDate
}

function clock(
  code: ClockCode,
  from: IsoDate,
  dueOn: IsoDate,
  done: IsoDate | null,
  today: IsoDate,
): CaseClock {
  const daysLeft = daysBetween(done ?? today, dueOn)
  const state = done ? (daysLeft >= 0 ? 'met' : 'met_late') : daysLeft >= 0 ? 'running' : 'passed'
  return { code, dueOn, state, doneOn: done, daysLeft, daysTotal: daysBetween(from, dueOn) }
}

const first = (...days: (IsoDate | null | undefined)[]): IsoDate | null =>
  days.filter((day) => day !== null && day !== undefined).sort()[0] ?? null

/** The clocks of a case as they stand. None stops for waiting: a passed deadline is shown as passed. */
export function clocksOf(facts: CaseClockFacts, today: IsoDate): CaseClock[] {
  const { receivedOn, answeredOn = null } = facts
  const clocks = [
    clock('receipt', receivedOn, receivedOn, facts.receiptSentOn ?? null, today),
    clock('promise', receivedOn, addWeeks(receivedOn, facts.promiseWeeks), answeredOn, today),
    clock(
      'interim_reply',
      receivedOn,
      addMonths(receivedOn, 1),
      first(facts.interimReplySentOn, answeredOn),
      today,
    ),
  ]
  if (facts.statedDate) {
    const from = facts.interimReplySentOn ?? receivedOn
    clocks.push(clock('stated_date', from, facts.statedDate, answeredOn, today))
  }
  return clocks
}

export const complaintDeadlineCounts = defineRule({
  code: 'complaint-deadline',
  version: 1,
  paragraph: 'pbrl § 7-5; fvl § 29; eForvaltningsforskriften § 8',
  says: 'On the health basis the weeks count from when the decision was opened, and on paper from when it came; on the other bases from when the notice came.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 § 7-5; lov-1967-02-10 § 29; forskrift-2004-06-25-988 § 8',
})

export interface ComplaintDeadlineFacts {
  basis: LegalBasis
  /** When the notice of the decision came, or the letter on paper. */
  noticeReceivedOn?: IsoDate | null
  openedOn?: IsoDate | null
  /** Sent as a letter on paper: nothing is opened, so what came is known. */
  onPaper: boolean
  /** Whether a last day off is moved on: fvl § 30 was not read, the authority's setting. */
  movesToWorkingDay: boolean
}

/** The last day to complain, or null while the days have not begun to count. */
export function complaintDeadline(facts: ComplaintDeadlineFacts): IsoDate | null {
  const { weeks, countsFrom } = complaintTermsOf(facts.basis)
  const fromOpening = countsFrom === 'sufficient_knowledge' && !facts.onPaper
  const from = (fromOpening ? facts.openedOn : facts.noticeReceivedOn) ?? null
  if (!from) return null
  return deadlineOnWorkingDay(addWeeks(from, weeks), { moves: facts.movesToWorkingDay })
}
