import type { TextKey } from '../../src/plans/things.ts'
import type { AuthorityId } from '../base/authorities.ts'
import type { ActorKey } from '../base/demo-actor.ts'
import type { ids, PersonKey } from '../base/ids.ts'

type ServiceKey = keyof typeof ids.service
type PractitionerKey = keyof typeof ids.practitioner
type RelatedKey = keyof typeof ids.related

/** Days count back from the day of loading; ahead for deadlines and periods. */
export interface PlanStory {
  authority: AuthorityId
  person: PersonKey
  /** Who writes for the person: the person, or a parent. */
  own: ActorKey
  startedDaysAgo: number
  /** The consent to the plan was asked for and given so many days ago; left out where the team's story has told it. */
  consentedDaysAgo?: number
  texts: Partial<Record<TextKey, string>>
  goals: readonly GoalStory[]
  /** Those without a goal. */
  activities?: readonly ActivityStory[]
  led?: { service: ServiceKey; from: number; to: number; revision: number; physician?: string }
  /** Taken into use, so many days ago; then taken up for revision. */
  activeDaysAgo?: number
  revisedDaysAgo?: number
  ended?: { daysAgo: number; reason: string }
  word?: { who: ActorKey | 'coordinator'; word: string; reason?: string }
}

export interface GoalStory {
  words: string
  area: string
  by?: ActorKey
  when?: 'future'
  /** Days ahead: the day the goal is set for. */
  targetIn?: number
  under?: string
  steps?: readonly { step: string; reason?: string; daysAgo: number }[]
  evaluations?: readonly {
    by: ActorKey
    progress: string
    text: string
    daysAgo: number
  }[]
  /** The person's word on the goal; `how` where it was written down. */
  said?: readonly { by: ActorKey; word: string; reason?: string; how?: string; daysAgo: number }[]
  /** The person's own numbers, 0–10. */
  ratings?: readonly { by: ActorKey; value: number; daysAgo: number }[]
  comments?: readonly { by: ActorKey; text: string; daysAgo: number }[]
  activities?: readonly ActivityStory[]
}

export interface ActivityStory {
  what: string
  responsible:
    | 'person'
    | { service: ServiceKey; who?: PractitionerKey }
    | { related: RelatedKey; else: ServiceKey | 'person' }
  how?: string
  scope?: string
  deadlineIn?: number
  waitingFor?: string
  /** Days ahead: when it is to be looked at whether it helps. */
  evaluateIn?: number
  /** What was said of whether it helps. */
  helps?: readonly { by: ActorKey; effect: string; text?: string; daysAgo: number; againIn?: number }[]
  told?: readonly {
    by?: ActorKey
    note?: string
    step?: string
    reason?: string
    waitingFor?: string
    daysAgo: number
  }[]
}
