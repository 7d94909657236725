import { type Born, rightsOn } from '../../law/age.ts'
import type { IsoDate } from '../../law/calendar.ts'
import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'
import type { ActivityState, PlanState } from './transitions.ts'

export const planContent = defineRule({
  code: 'forskrift-1110-9',
  version: 1,
  paragraph: 'forskrift 2022-1110 § 9',
  says: 'A plan holds the ten points a to j, and for a child how the child’s right to take part is kept.',
  basis: 'law',
  source: 'forskrift-2022-06-22-1110 § 9',
})

export const onePlan = defineRule({
  code: 'forskrift-1110-9-one-plan',
  version: 1,
  paragraph: 'forskrift 2022-1110 § 9',
  says: 'Only one plan is made for each person.',
  basis: 'law',
  source: 'forskrift-2022-06-22-1110 § 9',
})

export const planKeptUpToDate = defineRule({
  code: 'forskrift-1110-9-up-to-date',
  version: 1,
  paragraph: 'forskrift 2022-1110 § 9',
  says: 'The plan is kept up to date: past its revision date or its period it is shown as expired to all in the team.',
  basis: 'law',
  source: 'forskrift-2022-06-22-1110 § 9',
})

/** The six areas of life a goal belongs to. */
export const lifeAreas = [
  'health_and_care',
  'daytime', // daytime, work, school
  'housing',
  'leisure',
  'economy',
  'social_network',
] as const
export type LifeArea = (typeof lifeAreas)[number]

/** What is known of a plan when its content is held against § 9. */
export interface PlanContentFacts extends Born {
  today: IsoDate
  goals: number
  resources: string
  needs: string
  participants: number
  /** Whom the person has said no to, or taken a consent back from. */
  notShared: number
  responsibleServiceId: string | null
  hasCoordinator: boolean
  /** Somebody in the unit stands in while there is no coordinator. */
  hasStandIn: boolean
  contributions: string
  activities: readonly {
    state: ActivityState
    hasResponsible: boolean
    scope: string
    how: string
  }[]
  /** A coordinator was offered or appointed, or it is said that none was. */
  coordinatorIsStated: boolean
  periodFrom: IsoDate | null
  periodTo: IsoDate | null
  revisionOn: IsoDate | null
  hasConsentToPlan: boolean
  cooperation: string
  childParticipation: string
}

export const contentPoints = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'child'] as const
export type ContentPoint = (typeof contentPoints)[number]

/** What lacks under a point of § 9; the page's texts put it in words. */
export interface MissingContent {
  point: ContentPoint
  what: MissingWhat
}
export type MissingWhat =
  | 'goals'
  | 'resources'
  | 'needs'
  | 'participants'
  | 'responsible_service'
  | 'coordinator'
  | 'contributions'
  | 'activities'
  | 'activity_responsible'
  | 'activity_scope'
  | 'activity_how'
  | 'coordinator_stated'
  | 'period'
  | 'revision_date'
  | 'consent'
  | 'cooperation'
  | 'child_participation'

const isEmpty = (text: string) => text.trim() === ''

/** What each point of § 9 asks of the plan: point, what, and whether it lacks. */
const demands: readonly [ContentPoint, MissingWhat, (facts: PlanContentFacts) => boolean][] = [
  ['a', 'goals', (facts) => facts.goals === 0],
  ['a', 'resources', (facts) => isEmpty(facts.resources)],
  ['a', 'needs', (facts) => isEmpty(facts.needs)],
  // A no is an answer: it is shown as such, and not asked for again
  ['b', 'participants', (facts) => facts.participants === 0 && facts.notShared === 0],
  ['c', 'responsible_service', (facts) => facts.responsibleServiceId === null],
  ['c', 'coordinator', (facts) => !facts.hasCoordinator && !facts.hasStandIn],
  ['d', 'contributions', (facts) => isEmpty(facts.contributions)],
  ['e', 'activities', (facts) => facts.activities.length === 0],
  ['e', 'activity_responsible', (facts) => living(facts).some((activity) => !activity.hasResponsible)],
  ['e', 'activity_scope', (facts) => living(facts).some((activity) => isEmpty(activity.scope))],
  ['f', 'activity_how', (facts) => living(facts).some((activity) => isEmpty(activity.how))],
  ['g', 'coordinator_stated', (facts) => !facts.coordinatorIsStated],
  ['h', 'period', (facts) => facts.periodFrom === null || facts.periodTo === null],
  ['h', 'revision_date', (facts) => facts.revisionOn === null],
  ['i', 'consent', (facts) => !facts.hasConsentToPlan],
  ['j', 'cooperation', (facts) => isEmpty(facts.cooperation)],
  ['child', 'child_participation', (facts) => isMinor(facts) && isEmpty(facts.childParticipation)],
]

/** One no longer needed asks for nothing. */
const living = (facts: PlanContentFacts) =>
  facts.activities.filter((activity) => activity.state !== 'no_longer_needed')

const isMinor = (facts: PlanContentFacts) => rightsOn(facts, facts.today).mayHaveChildCoordinator

/** What § 9 asks for and the plan lacks, in the paragraph's order. It guides; only consent is a wall (§ 5). */
export function missingContent(facts: PlanContentFacts): MissingContent[] {
  return demands.filter(([, , lacks]) => lacks(facts)).map(([point, what]) => ({ point, what }))
}

/** The points that apply: the child's only to one under 18. */
export function pointsFor(born: Born, today: IsoDate): readonly ContentPoint[] {
  return rightsOn(born, today).mayHaveChildCoordinator
    ? contentPoints
    : contentPoints.filter((point) => point !== 'child')
}

/** Whether a plan may be begun: one that lives already is refused, with nothing said of what it holds. */
export function mayBeginPlan(otherPlans: readonly PlanState[]): true | Refused<'plan_exists'> {
  return otherPlans.some((state) => state !== 'ended') ? refused('plan_exists') : true
}

/** What must be agreed before a plan is taken into use: who is responsible (§ 7), and a day ahead to go through it (§ 9 h). */
export function leftBeforeUse(
  plan: { responsibleServiceId: string | null; revisionOn: IsoDate | null },
  today: IsoDate,
): ('responsible_service_missing' | 'revision_date_missing')[] {
  const left: ReturnType<typeof leftBeforeUse> = []
  if (!plan.responsibleServiceId) left.push('responsible_service_missing')
  if (!plan.revisionOn || plan.revisionOn <= today) left.push('revision_date_missing')
  return left
}

/** Why a living plan is shown as expired: the day after its revision date or its period; null while it is in date. */
export function expiryOf(
  plan: { state: PlanState; revisionOn: IsoDate | null; periodTo: IsoDate | null },
  today: IsoDate,
): 'past_revision' | 'past_period' | null {
  if (plan.state === 'draft' || plan.state === 'ended') return null
  if (plan.periodTo !== null && today > plan.periodTo) return 'past_period'
  return plan.revisionOn !== null && today > plan.revisionOn ? 'past_revision' : null
}
