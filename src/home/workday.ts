import type { Relation } from '../access/relations.ts'
import type { NextAct } from '../meetings/index.ts'
import type { NoticeLine } from './find-notice-lines.ts'

/** A practitioner's day, over all the people they work for. */
export interface Workday {
  offers: Offer[]
  people: CoordinatedPerson[]
  activities: ActivityLine[]
  meetings: MeetingLine[]
  /** For those in the unit: what its queue holds, without names. Null for the others. */
  queue: { inquiries: number; nextDue: string | null; withoutCoordinator: number } | null
  notices: NoticeLine[]
}

/** Somebody shown at work, and in which relation. */
interface Shown {
  personId: string
  personName: string
  by: Relation
}

export interface Offer extends Shown {
  appointmentId: string
  role: string
  offeredAt: Date | null
}

export interface CoordinatedPerson extends Shown {
  /** 'stand_in' while there is no coordinator. */
  role: string
  plan: { id: string; state: string; revisionOn: string | null } | null
  nextMeeting: { id: string; startsAt: Date } | null
}

export interface ActivityLine extends Shown {
  activityId: string
  planId: string
  what: string
  state: string
  deadline: string | null
}

export interface MeetingLine extends Shown {
  meetingId: string
  title: string
  /** What the reader does next with it. */
  act: 'answer' | NextAct
  startsAt: Date
}
