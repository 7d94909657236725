import { defineRule } from '../../law/rule.ts'
import { type Piece, wordDifference } from './word-difference.ts'

export const planChangesTraced = defineRule({
  code: 'plan-changes-traced',
  version: 1,
  paragraph: 'forskrift 2022-1110 §§ 4, 9',
  says: 'Two versions of a plan are held against each other, and what is new, changed, done and gone is said thing by thing, in plain words; what was written is kept, whoever changed it.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 §§ 4, 9: kept up to date, and with the person in every phase',
})

/** A plan as one reader may see it at one time: what is not open to them is absent, and is then told nothing of. */
export interface ComparedPlan {
  plan: {
    state: string
    periodFrom: string | null
    periodTo: string | null
    revisionOn: string | null
    responsibleService: string | null
    responsiblePhysician: string
    word: string
  }
  coordinators: readonly { role: string; name: string }[]
  texts?: Readonly<Record<string, { text: string } | undefined>>
  goals?: readonly ComparedGoal[]
  activities?: readonly ComparedActivity[]
  team?: readonly { id: string; name: string }[]
}

export interface ComparedGoal {
  id: string
  parentGoalId: string | null
  lifeArea: string
  words: string
  state: string
  reason: string
  targetOn: string | null
  rating: number | null
  /** The person's word on it; null until it is given. Absent where it was not kept: then nothing is told of it. */
  word?: string | null
  /** Why, in their words. */
  wordReason?: string
}

export interface ComparedActivity {
  id: string
  goalId: string | null
  what: string
  how: string
  scope: string
  state: string
  reason: string
  deadline: string | null
  evaluateOn: string | null
  /** What was said the last time of whether it helps; '' until then. */
  effect: string
  waitingFor: string
  service: string | null
  practitioner: string | null
  relatedPerson: string | null
  isPerson: boolean
}

/** From one value to another; null: none. */
interface Moved<T = string> {
  from: T | null
  to: T | null
}

/** One thing that is not as it was. `name`: what the thing is called now. Days 'YYYY-MM-DD'. */
export type Difference =
  | ({ code: 'plan_state' | 'word' | 'revision_date' | 'responsible_service' | 'physician' } & Moved)
  | ({ code: 'period' } & Moved<readonly [string | null, string | null]>)
  | ({ code: 'coordinator'; role: string } & Moved)
  | { code: 'joined' | 'left'; name: string }
  | { code: 'text_added' | 'text_removed'; key: string; words: string }
  | { code: 'text_changed'; key: string; pieces: Piece[] }
  | { code: 'goal_added' | 'goal_removed'; goalId: string; name: string; isPart: boolean }
  | { code: 'goal_reworded'; goalId: string; name: string; pieces: Piece[] }
  | ({ code: 'goal_area' | 'goal_parent' | 'goal_target'; goalId: string; name: string } & Moved)
  | ({ code: 'goal_rating'; goalId: string; name: string } & Moved<number>)
  | ({ code: 'goal_word'; goalId: string; name: string; reason: string } & Moved)
  | ({ code: 'goal_state'; goalId: string; name: string; reason: string } & Moved)
  | { code: 'activity_added' | 'activity_removed'; activityId: string; name: string }
  | {
      code: 'activity_what' | 'activity_how' | 'activity_scope'
      activityId: string
      name: string
      pieces: Piece[]
    }
  | ({
      code:
        | 'activity_deadline'
        | 'activity_evaluate_on'
        | 'activity_effect'
        | 'activity_responsible'
        | 'activity_ball'
        | 'activity_goal'
      activityId: string
      name: string
    } & Moved)
  | ({ code: 'activity_state'; activityId: string; name: string; reason: string } & Moved)

/**
 * What became of a plan between two times. Only parts that both times are open to the reader: of a section that was closed then,
 * or is now, nothing is said. The order: the plan, who is around it, texts, goals, activities.
 */
export function comparePlans(before: ComparedPlan, after: ComparedPlan): Difference[] {
  return [
    ...ofPlan(before, after),
    ...ofCoordinators(before.coordinators, after.coordinators),
    ...(before.team && after.team ? ofTeam(before.team, after.team) : []),
    ...(before.texts && after.texts ? ofTexts(before.texts, after.texts) : []),
    ...(before.goals && after.goals ? ofGoals(before.goals, after.goals) : []),
    ...(before.activities && after.activities
      ? ofActivities(before.activities, after.activities, goalsOf(before, after))
      : []),
  ]
}

/** What the goals were called then and are called now; null where they are not open both times. */
const goalsOf = (before: ComparedPlan, after: ComparedPlan) =>
  before.goals && after.goals && { before: namesOf(before.goals), after: namesOf(after.goals) }

const orNull = (value: string): string | null => (value === '' ? null : value)
const isMoved = ({ from, to }: Moved<string | number>) => from !== to

function ofPlan({ plan: before }: ComparedPlan, { plan: after }: ComparedPlan): Difference[] {
  const found: Difference[] = (
    [
      { code: 'plan_state', from: before.state, to: after.state },
      { code: 'word', from: orNull(before.word), to: orNull(after.word) },
      { code: 'revision_date', from: before.revisionOn, to: after.revisionOn },
      { code: 'responsible_service', from: before.responsibleService, to: after.responsibleService },
      {
        code: 'physician',
        from: orNull(before.responsiblePhysician),
        to: orNull(after.responsiblePhysician),
      },
    ] as const
  ).filter(isMoved)
  if (before.periodFrom !== after.periodFrom || before.periodTo !== after.periodTo)
    found.push({
      code: 'period',
      from: [before.periodFrom, before.periodTo],
      to: [after.periodFrom, after.periodTo],
    })
  return found
}

function ofCoordinators(
  before: ComparedPlan['coordinators'],
  after: ComparedPlan['coordinators'],
): Difference[] {
  const nameIn = (all: ComparedPlan['coordinators'], role: string) =>
    all.find((one) => one.role === role)?.name ?? null
  return [...new Set([...before, ...after].map(({ role }) => role))]
    .map((role) => ({
      code: 'coordinator' as const,
      role,
      from: nameIn(before, role),
      to: nameIn(after, role),
    }))
    .filter(isMoved)
}

type Named = NonNullable<ComparedPlan['team']>

function ofTeam(before: Named, after: Named): Difference[] {
  const isIn = (all: Named, id: string) => all.some((one) => one.id === id)
  return [
    ...after.filter(({ id }) => !isIn(before, id)).map(({ name }) => ({ code: 'joined' as const, name })),
    ...before.filter(({ id }) => !isIn(after, id)).map(({ name }) => ({ code: 'left' as const, name })),
  ]
}

type Texts = NonNullable<ComparedPlan['texts']>

function ofTexts(before: Texts, after: Texts): Difference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key): Difference[] => {
    const [from, to] = [before[key]?.text ?? '', after[key]?.text ?? '']
    if (from === to) return []
    if (from === '') return [{ code: 'text_added', key, words: to }]
    if (to === '') return [{ code: 'text_removed', key, words: from }]
    return [{ code: 'text_changed', key, pieces: wordDifference(from, to) }]
  })
}

const namesOf = (goals: readonly ComparedGoal[]) => new Map(goals.map(({ id, words }) => [id, words]))

function ofGoals(before: readonly ComparedGoal[], after: readonly ComparedGoal[]): Difference[] {
  const was = new Map(before.map((goal) => [goal.id, goal]))
  const isNow = new Set(after.map(({ id }) => id))
  const [wordsBefore, wordsAfter] = [namesOf(before), namesOf(after)]
  return [
    ...after.flatMap((goal): Difference[] => {
      const about = { goalId: goal.id, name: goal.words }
      const old = was.get(goal.id)
      if (!old) return [{ code: 'goal_added', ...about, isPart: goal.parentGoalId !== null }]
      const found: Difference[] = []
      if (old.words !== goal.words)
        found.push({ code: 'goal_reworded', ...about, pieces: wordDifference(old.words, goal.words) })
      if (old.lifeArea !== goal.lifeArea)
        found.push({ code: 'goal_area', ...about, from: old.lifeArea, to: goal.lifeArea })
      if (old.parentGoalId !== goal.parentGoalId)
        found.push({
          code: 'goal_parent',
          ...about,
          from: nameOf(wordsBefore, old.parentGoalId),
          to: nameOf(wordsAfter, goal.parentGoalId),
        })
      if (old.state !== goal.state)
        found.push({ code: 'goal_state', ...about, from: old.state, to: goal.state, reason: goal.reason })
      if (old.targetOn !== goal.targetOn)
        found.push({ code: 'goal_target', ...about, from: old.targetOn, to: goal.targetOn })
      if (old.rating !== goal.rating)
        found.push({ code: 'goal_rating', ...about, from: old.rating, to: goal.rating })
      const [from, to] = [old.word, goal.word]
      const reason = goal.wordReason ?? ''
      if (from !== undefined && to !== undefined && (from !== to || (old.wordReason ?? '') !== reason))
        found.push({ code: 'goal_word', ...about, from, to, reason })
      return found
    }),
    ...before
      .filter(({ id }) => !isNow.has(id))
      .map(({ id, words, parentGoalId }) => ({
        code: 'goal_removed' as const,
        goalId: id,
        name: words,
        isPart: parentGoalId !== null,
      })),
  ]
}

const nameOf = (names: Map<string, string>, id: string | null) => (id && names.get(id)) || null

/** Who answers for it, as one names them: the person at work, else the service, else a private person; '' is the person. */
const responsibleOf = ({ practitioner, service, relatedPerson, isPerson }: ComparedActivity) =>
  practitioner ?? service ?? relatedPerson ?? (isPerson ? '' : null)

function ofActivities(
  before: readonly ComparedActivity[],
  after: readonly ComparedActivity[],
  goals: ReturnType<typeof goalsOf>,
): Difference[] {
  const was = new Map(before.map((activity) => [activity.id, activity]))
  const isNow = new Set(after.map(({ id }) => id))
  return [
    ...after.flatMap((activity): Difference[] => {
      const about = { activityId: activity.id, name: activity.what }
      const old = was.get(activity.id)
      if (!old) return [{ code: 'activity_added', ...about }]
      const found: Difference[] = []
      for (const part of ['what', 'how', 'scope'] as const)
        if (old[part] !== activity[part])
          found.push({
            code: `activity_${part}`,
            ...about,
            pieces: wordDifference(old[part], activity[part]),
          })
      if (old.deadline !== activity.deadline)
        found.push({ code: 'activity_deadline', ...about, from: old.deadline, to: activity.deadline })
      if (old.evaluateOn !== activity.evaluateOn)
        found.push({ code: 'activity_evaluate_on', ...about, from: old.evaluateOn, to: activity.evaluateOn })
      if (old.effect !== activity.effect)
        found.push({
          code: 'activity_effect',
          ...about,
          from: orNull(old.effect),
          to: orNull(activity.effect),
        })
      if (responsibleOf(old) !== responsibleOf(activity))
        found.push({
          code: 'activity_responsible',
          ...about,
          from: responsibleOf(old),
          to: responsibleOf(activity),
        })
      if (old.waitingFor !== activity.waitingFor)
        found.push({
          code: 'activity_ball',
          ...about,
          from: orNull(old.waitingFor),
          to: orNull(activity.waitingFor),
        })
      if (goals && old.goalId !== activity.goalId)
        found.push({
          code: 'activity_goal',
          ...about,
          from: nameOf(goals.before, old.goalId),
          to: nameOf(goals.after, activity.goalId),
        })
      if (old.state !== activity.state)
        found.push({
          code: 'activity_state',
          ...about,
          from: old.state,
          to: activity.state,
          reason: activity.reason,
        })
      return found
    }),
    ...before
      .filter(({ id }) => !isNow.has(id))
      .map(({ id, what }) => ({ code: 'activity_removed' as const, activityId: id, name: what })),
  ]
}
