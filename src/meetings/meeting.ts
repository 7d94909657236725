import type { MeetingState } from './rules/transitions.ts'

export const channels = ['in_person', 'video', 'phone'] as const
export type Channel = (typeof channels)[number]

export interface Meeting {
  id: string
  personId: string
  title: string
  startsAt: Date
  endsAt: Date
  channel: Channel
  place: string
  preparation: string
  shortNoticeReason: string
  state: MeetingState
  /** Why it was changed or cancelled. */
  reason: string
  invitedAt: Date | null
  calendarSequence: number
  /** The number of the plan as it was when people were invited; null where there is no plan. */
  planVersion: number | null
  version: number
}

export interface AgendaItem {
  id: string
  position: number
  title: string
  aboutGoalId: string | null
  aboutActivityId: string | null
  /** A name; '' when the coordinator put it there. */
  proposedBy: string
  proposedById: string | null
}

export type NewAgendaItem = Pick<AgendaItem, 'title' | 'aboutGoalId' | 'aboutActivityId'>

/** Somebody to invite: the person, somebody around them, or somebody at work. */
export interface Invitee {
  participantId: string | null
  isPerson: boolean
  relatedPersonId: string | null
  practitionerId: string | null
  name: string
}

export interface Invitation extends Invitee {
  id: string
  answer: '' | 'yes' | 'no'
  answeredAt: Date | null
  /** The relation that answered, or how: `coordinator` wrote it down, `code` from a letter. */
  answeredAs: string
  /** When it would suit better, and a word: to who coordinates alone. */
  otherTime: string
  said: string
  present: boolean | null
}

export interface MinutesTask {
  what: string
  /** An invitation; '' while nobody is chosen. */
  whoId: string
  /** YYYY-MM-DD */
  deadline: string | null
}

export interface MinutesItem {
  agendaItemId: string
  title: string
  aboutGoalId: string | null
  aboutActivityId: string | null
  discussion: string
  decision: string
  tasks: MinutesTask[]
}

/** What is being written. */
export interface MinutesContent {
  items: MinutesItem[]
  /** The person's, or the child's, own view. */
  personView: string
  nextMeeting: string
}

export interface MinutesDraft {
  content: MinutesContent
  version: number
}

/** What was shared, with the names as they were: it never changes. */
export interface SharedMinutes {
  id: string
  sharedAt: Date
  writtenBy: string
  present: string[]
  absent: string[]
  personView: string
  nextMeeting: string
  items: (Omit<MinutesItem, 'tasks'> & {
    tasks: {
      what: string
      who: string
      deadline: string | null
      /** In the plan; null where it stays a task in the minutes. */
      activityId: string | null
    }[]
  })[]
}
