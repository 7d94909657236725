import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

/** A meeting as a calendar outside may know it: when, where, and a word that says nothing. */
export interface CalendarEvent {
  /** Stays the same, so that a change replaces what the calendar already has. */
  id: string
  startsAt: Date
  endsAt: Date
  /** '' leaves the place out. */
  place: string
  /** Grows at each change. */
  sequence: number
  isCancelled: boolean
  madeAt: Date
  title: string
  description: string
  language: string
}

/** An iCalendar file (RFC 5545) with one event, in UTC: every calendar shows it in its reader's own time. */
export function makeCalendarFile(event: CalendarEvent): string {
  const calendar = ical({
    prodId: { company: 'Samvei', product: 'Samvei', language: event.language.toUpperCase() },
    method: event.isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: `${event.id}@samvei`,
    start: event.startsAt,
    end: event.endsAt,
    stamp: event.madeAt,
    sequence: event.sequence,
    summary: event.title,
    description: event.description,
    location: event.place || null,
    status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return calendar.toString()
}
