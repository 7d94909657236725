import {
  addDays,
  addMonths,
  addWeeks,
  daysBetween,
  deadlineOnWorkingDay,
  type IsoDate,
} from '../../law/calendar.ts'
import { type ComplaintBasis, complaintTermsOf } from '../../law/legal-basis.ts'
import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'

export const lateComplaint = defineRule({
  code: 'fvl-31',
  version: 2,
  paragraph: 'fvl § 31',
  says: 'A late complaint may still be treated, when the complainant is not to blame or for special reasons; never when more than a year has gone. The year only cuts one who overstepped the time: a time that counts from when one knew, and has not run out or not begun, is not cut by it. That, and that the year counts from the day of the decision, is from memory.',
  basis: 'memory',
  source: 'lov-1967-02-10 § 31',
})

export const postTime = defineRule({
  code: 'complaint-post-time',
  version: 1,
  paragraph: 'pbrl § 7-5; fvl § 29',
  says: 'A letter on paper is taken to have come a week after its day, as nobody records when it was read.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 § 7-5; lov-1967-02-10 § 29',
})

export const missingDecision = defineRule({
  code: 'complaint-missing-decision',
  version: 1,
  paragraph: 'pbrl § 7-2; fvl § 11 a',
  says: 'Where there is no decision, no time to complain has begun: a complaint about one that is missing is never late.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 § 7-2; law-and-practice 3.2 F',
})

export const notBefore = defineRule({
  code: 'complaint-not-before',
  version: 1,
  paragraph: 'fvl §§ 28, 29, 32',
  says: 'A complaint on paper comes on the day of the decision or after it; one about a missing decision, on the day somebody first asked or after it. An earlier day is a slip, and would make the complaint years late.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 28, 29, 32',
})

/** What the day it came is earlier than, or null. `issuedOn`: null where the decision is missing. */
export function earlierThan(days: {
  receivedOn: IsoDate
  issuedOn: IsoDate | null
  askedOn: IsoDate
}): 'before_decision' | 'before_inquiry' | null {
  const { receivedOn, issuedOn, askedOn } = days
  if (issuedOn) return receivedOn < issuedOn ? 'before_decision' : null
  return receivedOn < askedOn ? 'before_inquiry' : null
}

export const shortTimeToMend = defineRule({
  code: 'pbrl-7-3-mend',
  version: 1,
  paragraph: 'pbrl § 7-3; fvl § 32',
  says: 'Who complained is given a short time to correct what is lacking: two weeks are proposed, one day is the least.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 § 7-3; lov-1967-02-10 § 32',
})

export const answerToComplaint = defineRule({
  code: 'fvl-33-ready',
  version: 1,
  paragraph: 'fvl §§ 11 a, 33',
  says: 'A complaint is prepared and sent on as soon as it is ready. The paragraph names no days: one month is the house’s own clock, after the interim reply’s.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11 a, 33',
})

/** A letter on paper is expected within a week of its date. */
export const daysInPost = 7

export const lastDayOfDismissal = defineRule({
  code: 'dismissal-last-day',
  version: 1,
  paragraph: 'fvl §§ 2, 27, 28, 29; pbrl § 7-5',
  says: 'To dismiss a complaint is a decision, and is told with the last day to complain of it: the weeks of the legal basis, from a week after the dismissal for all, as nobody records when it was read; one that is a day off is moved on. That the weeks of the health basis hold for its dismissals too is our own reading, to the good of the person.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 2, 27, 28, 29; lov-1999-07-02-63 § 7-5',
})

/** The last day to complain that a complaint was dismissed, as it is told. */
export const lastDayToContest = (basis: ComplaintBasis, dismissedOn: IsoDate): IsoDate =>
  deadlineOnWorkingDay(addWeeks(addDays(dismissedOn, daysInPost), complaintTermsOf(basis).weeks), {
    moves: true,
  })

/** How the day that the time counts from is known. `post` is inferred. */
export type KnownHow = 'opened' | 'notice' | 'post' | 'none'

export interface ComplaintTime {
  receivedOn: IsoDate
  /** The last day; null: the days have not begun to count, or there is no decision. */
  deadlineOn: IsoDate | null
  /** The day of the decision; null: missing. */
  decidedOn: IsoDate | null
}

/** `after_a_year`: late, more than a year after the decision, and nobody may treat it. A paper counts as sent when it came: the day of posting is for a person to weigh. */
export type Timeliness = 'in_time' | 'late' | 'after_a_year'

export function timeliness({ receivedOn, deadlineOn, decidedOn }: ComplaintTime): Timeliness {
  if (!deadlineOn || receivedOn <= deadlineOn) return 'in_time'
  return decidedOn && receivedOn > addMonths(decidedOn, 12) ? 'after_a_year' : 'late'
}

export const lateGrounds = ['not_to_blame', 'special_reasons'] as const
export type LateGround = (typeof lateGrounds)[number]

/** Whether somebody may judge it so. Nothing is judged by the calendar alone, but what is in time is never called late. */
export function mayJudge(
  time: ComplaintTime,
  act: 'judge_in_time' | 'judge_late',
): Refused<'after_one_year' | 'is_late' | 'is_in_time'> | null {
  const found = timeliness(time)
  if (found === 'after_a_year') return refused('after_one_year')
  if (found === 'late' && act === 'judge_in_time') return refused('is_late')
  if (found === 'in_time' && act === 'judge_late') return refused('is_in_time')
  return null
}

export const dismissalGrounds = ['late', 'not_mended', 'no_right'] as const
export type DismissalGround = (typeof dismissalGrounds)[number]

/** May it be dismissed on this ground? Late only what came late; not mended only what was asked for, in its time. */
export function mayDismiss(
  time: ComplaintTime,
  mendBy: IsoDate | null,
  ground: DismissalGround,
  today: IsoDate,
): Refused<'is_in_time' | 'time_to_mend'> | null {
  if (ground === 'late' && timeliness(time) === 'in_time') return refused('is_in_time', 'ground')
  if (ground === 'not_mended' && (!mendBy || today <= mendBy)) return refused('time_to_mend', 'ground')
  return null
}

/** The grounds it may be dismissed on as it is now. */
export const groundsToDismiss = (time: ComplaintTime, mendBy: IsoDate | null, today: IsoDate) =>
  dismissalGrounds.filter((ground) => mayDismiss(time, mendBy, ground, today) === null)

export function proposedMendBy(today: IsoDate): IsoDate {
  return deadlineOnWorkingDay(addDays(today, 14), { moves: true })
}

export interface ComplaintClock {
  code: 'answer' | 'mend'
  dueOn: IsoDate
  /** Negative when passed. */
  daysLeft: number
  daysTotal: number
}

/** The clock that runs: for the unit to answer or send on, or for the complainant to mend. Null when nothing waits here. */
export function complaintClock(
  complaint: { state: string; receivedOn: IsoDate; mendBy: IsoDate | null; setAsideOn?: IsoDate | null },
  isOpenHere: boolean,
  today: IsoDate,
): ComplaintClock | null {
  if (!isOpenHere) return null
  const { mendBy } = complaint
  const receivedOn = complaint.setAsideOn ?? complaint.receivedOn
  const waits = complaint.state === 'defective' && mendBy
  const dueOn = waits ? mendBy : addMonths(receivedOn, 1)
  return {
    code: waits ? 'mend' : 'answer',
    dueOn,
    daysLeft: daysBetween(today, dueOn),
    daysTotal: Math.max(1, daysBetween(receivedOn, dueOn)),
  }
}
