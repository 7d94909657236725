import { z } from 'zod'
import { dayInOslo } from '../platform/clock/clock.ts'
import { choice, clockTime, date, optionalText, text } from '../platform/form/fields.ts'
import { momentInOslo } from '../platform/i18n/dates.ts'
import { type Refusal, refuse } from '../platform/refusal.ts'
import { channels } from './meeting.ts'

/** When and where, as it is typed. */
export const meetingFields = {
  title: text(120),
  day: date,
  from: clockTime,
  to: clockTime,
  channel: choice(channels),
  place: optionalText(200),
  preparation: optionalText(2000),
}
const typed = z.object(meetingFields)
export type MeetingFields = z.output<typeof typed>

/** The moments of a typed day and its two clock times (Norway), or why it cannot be then. */
export function timesOf(
  { day, from, to }: Pick<MeetingFields, 'day' | 'from' | 'to'>,
  now: Date,
): { startsAt: Date; endsAt: Date } | Refusal {
  const startsAt = momentInOslo(day, from)
  const endsAt = momentInOslo(day, to)
  if (startsAt <= now) return refuse('meeting_in_the_past', day < dayInOslo(now) ? 'day' : 'from')
  if (endsAt <= startsAt) return refuse('ends_before_it_starts', 'to')
  return { startsAt, endsAt }
}
