import type { Seen } from '../access/access-log.ts'
import type { Relation } from '../access/relations.ts'
import type { NextAct } from '../meetings/index.ts'
import type { NoticeLine } from './find-notice-lines.ts'
import type { SentInquiryLine } from './find-sent-lines.ts'
import type { WorkWaits } from './rules/what-waits-at-work.ts'

/** A practitioner's day, over all the people they work for. */
export interface Workday {
  /** One list of all that waits for the reader, by clock. */
  waits: WorkWaits[]
  offers: Offer[]
  /** Of those one coordinates: first who waits for something, then whose meeting is next. */
  people: CoordinatedPerson[]
  /** Of those one takes part for, and does not coordinate. */
  teams: TeamLine[]
  /** How many they are in all; the page of one's people has them. */
  peopleInAll: number
  /** The first of one's own activities by deadline; the page of them has the rest. */
  activities: ActivityLine[]
  hasMoreActivities: boolean
  /** What the plans say that the reader has the ball in, the first by deadline. */
  balls: ActivityLine[]
  hasMoreBalls: boolean
  /** Deadlines of others that have passed, in the plans one leads. */
  overdue: OverdueInPlan[]
  /** What children have written, and nobody has answered. */
  wishes: WishesLine[]
  /** What others said yes to, for those who decide alone now and have not said a word to it. */
  confirms: ConfirmsLine[]
  /** Papers to be printed and posted. */
  papers: PapersLine[]
  meetings: MeetingLine[]
  /** Keeps the authority's services, letters and templates: the way to each. */
  isAdministrator: boolean
  /** For those in the unit: what its queue holds, without names. Null for the others. */
  queue: {
    inquiries: Waiting
    /** Cases the reader is asked to take over. */
    offered: Waiting
    /** One's own cases with a clock that runs. */
    mine: Waiting
    /** Decisions another has written. */
    toApprove: Waiting
    /** New decisions after complaints that led somewhere. */
    decideAnew: Waiting
    /** `nextDue`: since when the first one has been without. */
    withoutCoordinator: Waiting
    /** Plans that should have been gone through (F80); `nextDue`: the first one's day. */
    revisionsPassed: Waiting
    complaints: Waiting
    /** Parents without parental responsibility who are to be answered again; `onlyId`: the case of the first. */
    owedInforming: Waiting
    /** Cases another gate has sent here; `nextDue`: the day their party was promised an answer. */
    transfers: Waiting
    /** On paper, not posted. `nextDue`: since when the oldest has waited; late after a week. */
    toPost: Waiting
  } | null
  /** What the reader has sent at work. */
  sent: SentInquiryLine[]
  notices: NoticeLine[]
  /** Who is shown, for the log. */
  seen: readonly Seen[]
}

export interface Waiting {
  count: number
  nextDue: string | null
  /** The one, where there is one alone. */
  onlyId?: string
  isLate?: boolean
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
  /** The right to a plan is granted and consented to, and nobody has begun. */
  mayStartPlan: boolean
}

export type TeamLine = Shown

export interface ActivityLine extends Shown {
  activityId: string
  planId: string
  what: string
  state: string
  deadline: string | null
}

export interface OverdueInPlan extends Shown {
  planId: string
  count: number
  /** The first of the deadlines. */
  since: string
}

export interface WishesLine extends Shown {
  count: number
  since: string
}

export interface ConfirmsLine extends Shown {
  count: number
  /** The day of 16; null where it is another age. */
  since: string | null
}

export interface PapersLine extends Shown {
  count: number
  since: string
  isLate: boolean
}

export interface MeetingLine extends Shown {
  meetingId: string
  title: string
  /** What the reader does next with it. */
  act: 'answer' | NextAct
  startsAt: Date
}
