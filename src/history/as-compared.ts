import type { Grant } from '../access/acts.ts'
import { planAsSeen, type SeenPlan, type WholePlan } from '../plans/index.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { Change, Content } from './history-store.ts'
import {
  type ComparedActivity,
  type ComparedGoal,
  type ComparedPlan,
  comparePlans,
  type Difference,
} from './rules/compare-plans.ts'

/**
 * A version that was kept, as this reader may see it today: who is let in, and what is withheld, is as it is now. What the plan
 * held is as it was. Null when nothing is open to the reader.
 */
export function versionAsSeen(
  now: WholePlan,
  content: Content,
  grant: Grant,
  language: Language,
): SeenPlan | null {
  const { consents, contact, addressProtection, outside } = now
  const then = {
    ...now,
    ...content,
    ...{ consents, contact, addressProtection, outside },
    news: [],
    lastVisit: null,
    nextMeeting: null,
  } as WholePlan
  return planAsSeen(then, grant, language)
}

/** What is held against another time of a plan. A version from before a column came lacks it: then it was empty. */
export function planCompared(seen: SeenPlan): ComparedPlan {
  return {
    plan: seen.plan,
    coordinators: seen.coordinators.filter(({ state }) => state === 'active' || state === 'absent'),
    texts: seen.texts,
    goals: seen.goals?.map(({ word, ...goal }) => ({
      ...emptyGoal,
      ...goal,
      ...(word !== undefined && { word: word?.word ?? null, wordReason: word?.reason ?? '' }),
    })),
    activities: seen.activities?.map((activity) => ({
      ...emptyActivity,
      ...activity,
      waitingFor: holderIn(activity, seen.person.givenName),
    })),
    team: seen.team,
  }
}

/** Who has the ball, by name; in versions from before it was kept by who they are, the words. */
function holderIn(
  { holder, waitingFor }: Partial<NonNullable<SeenPlan['activities']>[number]>,
  givenName: string,
): string {
  return (holder?.isPerson ? givenName : holder?.name) || waitingFor || ''
}

const emptyGoal: ComparedGoal = {
  id: '',
  parentGoalId: null,
  lifeArea: '',
  words: '',
  state: '',
  reason: '',
  targetOn: null,
  rating: null,
}

const emptyActivity: ComparedActivity = {
  id: '',
  goalId: null,
  what: '',
  how: '',
  scope: '',
  state: '',
  reason: '',
  deadline: null,
  evaluateOn: null,
  effect: '',
  waitingFor: '',
  service: null,
  practitioner: null,
  relatedPerson: null,
  isPerson: false,
}

/** What became of one thing between two of its versions. `before` null: it was not there. */
export function compareThing(
  { thing, thingId, key }: Pick<Change, 'thing' | 'thingId' | 'key'>,
  before: Content | null,
  after: Content,
  names: ReadonlyMap<string, string>,
): Difference[] {
  // The goals it points to, alike both times, so that they can be named
  const around = idsIn([before, after])
    .filter((id) => id !== thingId && names.has(id))
    .map((id) => ({ ...emptyGoal, id, words: names.get(id)! }))
  const planOf = (content: Content | null): ComparedPlan => ({
    ...nothing,
    ...(content && thing === 'plan' && { plan: planIn(content, names) }),
    texts: thing === 'text' && key ? { [key]: { text: textIn(content, 'text') } } : {},
    goals: content && thing === 'goal' ? [...around, goalIn(thingId ?? '', content)] : around,
    activities: content && thing === 'activity' ? [activityIn(thingId ?? '', content, names)] : [],
  })
  return comparePlans(planOf(before), planOf(after))
}

const nothing: ComparedPlan = {
  plan: {
    state: '',
    periodFrom: null,
    periodTo: null,
    revisionOn: null,
    responsibleService: null,
    responsiblePhysician: '',
    word: '',
  },
  coordinators: [],
}

const textIn = (content: Content | null, column: string): string => {
  const value = content?.[column]
  return typeof value === 'string' ? value : ''
}
const orNull = (content: Content, column: string): string | null => textIn(content, column) || null

/** The word on it is told of by itself. */
function planIn(content: Content, names: ReadonlyMap<string, string>): ComparedPlan['plan'] {
  return {
    state: textIn(content, 'state'),
    periodFrom: orNull(content, 'period_from'),
    periodTo: orNull(content, 'period_to'),
    revisionOn: orNull(content, 'revision_on'),
    responsibleService: names.get(textIn(content, 'responsible_service_id')) ?? null,
    responsiblePhysician: textIn(content, 'responsible_physician'),
    word: '',
  }
}

function goalIn(id: string, content: Content): ComparedGoal {
  return {
    id,
    parentGoalId: orNull(content, 'parent_goal_id'),
    lifeArea: textIn(content, 'life_area'),
    words: textIn(content, 'words'),
    state: textIn(content, 'state'),
    reason: textIn(content, 'reason'),
    targetOn: orNull(content, 'target_on'),
    rating: null,
  }
}

function activityIn(id: string, content: Content, names: ReadonlyMap<string, string>): ComparedActivity {
  const named = (column: string) => names.get(textIn(content, column)) ?? null
  return {
    id,
    goalId: orNull(content, 'goal_id'),
    what: textIn(content, 'what'),
    how: textIn(content, 'how'),
    scope: textIn(content, 'scope'),
    state: textIn(content, 'state'),
    reason: textIn(content, 'reason'),
    deadline: orNull(content, 'deadline'),
    evaluateOn: orNull(content, 'evaluate_on'),
    effect: textIn(content, 'effect'),
    waitingFor:
      named('waiting_for_practitioner_id') ??
      named('waiting_for_service_id') ??
      named('waiting_for_related_person_id') ??
      (content.waiting_for_is_person === true ? names.get('person') : null) ??
      textIn(content, 'waiting_for'),
    service: named('responsible_service_id'),
    practitioner: named('responsible_practitioner_id'),
    relatedPerson: named('responsible_related_person_id'),
    isPerson: content.responsible_is_person === true,
  }
}

/** The ids in a thing's versions that have names: of services, practitioners, private persons and goals. */
export function idsIn(contents: readonly (Content | null)[]): string[] {
  const found = contents.flatMap((content) =>
    Object.entries(content ?? {}).flatMap(([column, value]) =>
      /_id$/.test(column) && typeof value === 'string' ? value : [],
    ),
  )
  return [...new Set(found)]
}
