import { type Grant, isOpen } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'
import { getPerson, hidesWhereabouts } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { hasConsent } from '../team/index.ts'
import type { Meeting, SharedMinutes } from './meeting.ts'
import { findMeeting, findMeetings } from './meeting-store.ts'
import { findSharedMinutes } from './minutes-store.ts'
import { findRemarks, type MinutesRemark } from './remark-store.ts'
import { meetingLifecycle } from './rules/transitions.ts'

export interface OpenInPlan {
  goals: boolean
  activities: boolean
}

const outsideOwnSide: readonly RelationName[] = [
  'coordinator',
  'stand_in',
  'participant',
  'private_participant',
]

/** Without consent to the plan its words are the own side's alone, on an agenda too (forskrift 1110 § 5). */
export function openInPlan(grant: Grant, hasPlanConsent: boolean): OpenInPlan {
  const isClosed = !hasPlanConsent && outsideOwnSide.includes(grant.relation.name)
  return {
    goals: !isClosed && isOpen(grant, 'goals'),
    activities: !isClosed && isOpen(grant, 'activities'),
  }
}

export function hidesPlan(
  open: OpenInPlan,
  { aboutGoalId, aboutActivityId }: { aboutGoalId: string | null; aboutActivityId: string | null },
): boolean {
  return (aboutGoalId !== null && !open.goals) || (aboutActivityId !== null && !open.activities)
}

type Titled = { title: string; aboutGoalId: string | null; aboutActivityId: string | null }

export function withoutHidden<T extends { items: readonly Titled[] }>(content: T, open: OpenInPlan): T {
  return {
    ...content,
    items: content.items.map((item) => (hidesPlan(open, item) ? { ...item, title: '' } : item)),
  }
}

/** Minutes are for all who may see the meeting: what was said there stands, also about goals. */
export async function minutesAsSeen(
  db: ReadDb,
  meeting: Meeting,
  open: OpenInPlan,
): Promise<SharedMinutes | null> {
  if (meetingLifecycle.canDo(meeting.state, 'share_minutes')) return null
  const minutes = await findSharedMinutes(db, meeting.id)
  return minutes && withoutHidden(minutes, open)
}

export interface MinutesSeen {
  meeting: Pick<Meeting, 'id' | 'personId' | 'title' | 'startsAt'>
  minutes: SharedMinutes
  remarks: MinutesRemark[]
}

/**
 * The minutes of a meeting as one with this grant reads them today, with what was said to be wrong in them; printed by one at work, who
 * without consent to the plan reads none of its words. Null: nothing of them.
 */
export async function findMinutesSeen(
  db: ReadDb,
  meetingId: string,
  grant: Grant,
  today: string,
): Promise<MinutesSeen | null> {
  const meeting = await findMeeting(db, meetingId)
  if (!meeting || hidesWhereabouts(await getPerson(db, meeting.personId), grant.relation)) return null
  const hasPlanConsent = await hasConsent(db, meeting.personId, 'plan', today)
  const open = hasPlanConsent ? openInPlan(grant, true) : { goals: false, activities: false }
  const minutes = await minutesAsSeen(db, meeting, open)
  return minutes && { meeting, minutes, remarks: await findRemarks(db, minutes.id) }
}

/** The meetings about a person that have minutes, the newest first. */
export async function findSharedMeetings(
  db: ReadDb,
  personId: string,
): Promise<Pick<Meeting, 'id' | 'startsAt'>[]> {
  const meetings = await findMeetings(db, personId)
  const shared = meetings.filter(({ state }) => state === 'minutes_shared' || state === 'closed')
  return shared.map(({ id, startsAt }) => ({ id, startsAt })).reverse()
}
