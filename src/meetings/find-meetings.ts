import { findAppointmentsOf, findStandInsOf } from '../coordination/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findUnanswered, type InvitedBy, type MeetingToAnswer } from './invitation-store.ts'
import type { Meeting } from './meeting.ts'
import { findMeetings, findMeetingsOf } from './meeting-store.ts'

/** The next meeting people are called to, or that is planned; null when there is none. */
export async function findNextMeeting(db: ReadDb, personId: string, now: Date): Promise<Meeting | null> {
  const meetings = await findMeetings(db, personId)
  const ahead = meetings.filter(({ state, endsAt }) => ['planned', 'invited'].includes(state) && endsAt > now)
  return ahead[0] ?? null
}

/** The same for several: whoever has none is not there. */
export async function findNextMeetings(
  db: ReadDb,
  personIds: readonly string[],
  now: Date,
): Promise<Map<string, Meeting>> {
  const meetings = await findMeetingsOf(db, personIds, ['planned', 'invited'])
  const ahead = meetings.filter(({ endsAt }) => endsAt > now)
  return new Map(ahead.toReversed().map((meeting) => [meeting.personId, meeting]))
}

/** Invitations nobody has answered, of one at work, or of a citizen: own, and by those they stand beside. */
export async function findMeetingsToAnswer(
  db: ReadDb,
  who: InvitedBy,
  now: Date,
): Promise<MeetingToAnswer[]> {
  return findUnanswered(db, who, now)
}

export type NextAct = 'invite' | 'hold' | 'write_minutes' | 'share_minutes'

export interface MeetingToPrepare extends Meeting {
  nextAct: NextAct
}

/**
 * What a coordinator, or the one who stands in, has to do next with each meeting, by time: those that only wait for their
 * day are left out.
 */
export async function findMeetingsToPrepare(
  db: ReadDb,
  practitionerId: string,
  now: Date,
): Promise<MeetingToPrepare[]> {
  const appointments = await findAppointmentsOf(db, practitionerId)
  const standsInFor = await findStandInsOf(db, practitionerId)
  const personIds = [...appointments.filter((each) => each.state === 'active'), ...standsInFor].map(
    (each) => each.personId,
  )
  const states = ['planned', 'invited', 'held', 'minutes_draft']
  const meetings = await findMeetingsOf(db, [...new Set(personIds)], states)
  return meetings.flatMap((meeting) => {
    const nextAct = nextActOf(meeting, now)
    return nextAct ? [{ ...meeting, nextAct }] : []
  })
}

function nextActOf({ state, startsAt }: Meeting, now: Date): NextAct | null {
  switch (state) {
    case 'planned':
      return 'invite'
    case 'invited':
      return startsAt <= now ? 'hold' : null
    case 'held':
      return 'write_minutes'
    case 'minutes_draft':
      return 'share_minutes'
    default:
      return null
  }
}
