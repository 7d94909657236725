import type { Relation } from '../access/relations.ts'
import type { NoticeLine } from './find-notice-lines.ts'

/** A practitioner's day, over all the people they work for. */
export interface Workday {
  offers: Offer[]
  people: CoordinatedPerson[]
  activities: ActivityLine[]
  meetings: MeetingLine[]
  /** For those in the unit: what its queue holds, without names. Null for the others. */
  queue: { inquiries: number; nextDue: string | null } | null
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
  role: string
  isStandIn: boolean
  /** The day it began. */
  since: string | null
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
  startsAt: Date
}
