import { z } from 'zod'
import { dayInOslo } from '../platform/clock/clock.ts'
import { choice, clockTime, date, optionalText, text, ticked } from '../platform/form/fields.ts'
import { momentsInOslo } from '../platform/i18n/dates.ts'
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
  /** The link or the number is not there yet: said, not forgotten. */
  placeComes: ticked,
  preparation: optionalText(2000),
}
const typed = z.object(meetingFields)
export type MeetingFields = z.output<typeof typed>

/** A video or telephone meeting says where one is to go in, or that it comes. */
export function lacksPlace({
  channel,
  place,
  placeComes,
}: Pick<MeetingFields, 'channel' | 'place' | 'placeComes'>) {
  return channel !== 'in_person' && !place && !placeComes ? refuse('place_missing', 'place') : null
}

/** The moments of a typed day and its two clock times (Norway), or why it cannot be then. Of a time there is twice, the first. */
export function timesOf(
  { day, from, to }: Pick<MeetingFields, 'day' | 'from' | 'to'>,
  now: Date,
): { startsAt: Date; endsAt: Date } | Refusal {
  const [startsAt] = momentsInOslo(day, from)
  const [endsAt] = momentsInOslo(day, to)
  if (!startsAt || !endsAt) return refuse('no_such_time', startsAt ? 'to' : 'from')
  if (startsAt <= now) return refuse('meeting_in_the_past', day < dayInOslo(now) ? 'day' : 'from')
  if (endsAt <= startsAt) return refuse('ends_before_it_starts', 'to')
  return { startsAt, endsAt }
}
