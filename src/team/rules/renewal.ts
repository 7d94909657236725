import { addDays, daysBetween, type IsoDate } from '../../law/calendar.ts'
import { defineRule } from '../../law/rule.ts'
import type { ConsentState } from './consent.ts'

export const consentRenewal = defineRule({
  code: 'consent-renewal',
  version: 3,
  paragraph: 'pbrl § 4-1; forskrift 2022-1110 § 9 i',
  says: 'A consent given for a time is renewed by those who decide, for as long as it was given, counted from the day it is renewed, with the same sections and exceptions: from 30 days before its last day to 30 days after, where it gains a day. Where it has run out and one of two has renewed it, the other follows in one press, to the same day, with what was open and the first has opened. It is never renewed by itself. The service sets these days; no law does.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 § 4-1; forskrift-2022-06-22-1110 § 9',
})

export const consentReminders = defineRule({
  code: 'consent-reminders',
  version: 1,
  paragraph: 'pbrl § 4-1; forskrift 2022-1110 § 9 i',
  says: 'Those who decide, and who coordinates, are told 30 and 7 days before the last day of a consent, and when it has passed; not of a day the period was too short to have. A mark that was missed is not told of after the next. The service sets these days; no law does.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 § 4-1; forskrift-2022-06-22-1110 § 9',
})

const renewedAround = 30

/** A period that was given for. */
export interface Period {
  /** The day it was given with this last day. */
  setOn: IsoDate
  untilDate: IsoDate
}

/** Whether it can be renewed in one press today. One that ended as they no longer take part is asked for anew instead. */
export function mayRenew(
  { state, untilDate }: { state: ConsentState; untilDate: IsoDate | null },
  today: IsoDate,
): boolean {
  if (state !== 'given' || untilDate === null) return false
  return addDays(untilDate, -renewedAround) <= today && today <= addDays(untilDate, renewedAround)
}

/** The last day when it is renewed today. */
export const renewedUntil = ({ setOn, untilDate }: Period, today: IsoDate): IsoDate =>
  addDays(today, Math.max(daysBetween(setOn, untilDate), 1))

/** One's latest word in the round that stands, where it is a yes; null: none. */
export type LatestYes = { untilDate: IsoDate | null; sections: readonly string[] } | null

/**
 * What one who had said yes follows in one press, when it has run out and all the others have said yes anew: to the earliest of their
 * days, with what was open (`sections`) and they have opened. Null: there is nothing to follow.
 */
export function followsOthers<S extends string>(
  { state, sections, isSharing }: { state: ConsentState; sections: readonly S[]; isSharing: boolean },
  own: LatestYes,
  others: readonly LatestYes[],
  today: IsoDate,
): { until: IsoDate; sections: S[] } | null {
  const hasRunOut = own !== null && own.untilDate !== null && own.untilDate < today
  if (state !== 'asked' || !hasRunOut) return null
  const days = others.map((one) => one?.untilDate ?? '')
  const until = days.toSorted()[0]
  if (!until || until < today) return null
  const opened = sections.filter((section) => others.every((one) => one?.sections.includes(section)))
  return isSharing && !opened.length ? null : { until, sections: opened }
}

/** Days before the last one that are told of; 0: it has passed. */
export const reminderMarks = [30, 7, 0] as const
export type ReminderMark = (typeof reminderMarks)[number]

/** What is to be told today, if it has not been. */
export function reminderDue({ setOn, untilDate }: Period, today: IsoDate): ReminderMark | null {
  if (today > untilDate) return today <= addDays(untilDate, renewedAround) ? 0 : null
  const reached = (mark: ReminderMark) => addDays(untilDate, -mark) <= today
  const hadIt = (mark: ReminderMark) => setOn < addDays(untilDate, -mark)
  if (reached(7)) return hadIt(7) ? 7 : null
  return reached(30) && hadIt(30) ? 30 : null
}
