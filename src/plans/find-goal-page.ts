import { z } from 'zod'
import { id, optionalId } from '../platform/form/fields.ts'
import { type QueryContext, query } from '../platform/query.ts'
import { aboutGoal, aboutWholePlan, type PlanSubject, viaPlan } from './about-plan.ts'
import { acts } from './access.ts'
import { findReaders, type Readers } from './find-readers.ts'
import { findUndo, receiptInput, type Undo } from './find-undo.ts'
import { findGoalComments } from './goal-comment-store.ts'
import { type Evaluation, findEvaluations } from './goal-store.ts'
import { findGoalWords, type GoalWord } from './goal-word-store.ts'
import { findGoalSteps, mayReword } from './may-reword.ts'
import { proposesOnly } from './may-write.ts'
import { planAsSeen } from './plan-as-seen.ts'
import { type PlanPart, planPart } from './plan-part.ts'
import { findRatings, type GoalRating } from './rating-store.ts'
import type { Remark } from './remark.ts'
import type { GoalAct } from './rules/transitions.ts'
import { findSuggestionsInUse } from './suggestion-store.ts'
import { hasPlanConsent, isShutTo } from './what-one-may.ts'
import type { PlanActivity, PlanGoal } from './whole-plan.ts'
import { wordsThenFor } from './words-then.ts'

export interface ShownGoal extends PlanPart {
  goal: PlanGoal
  parent: PlanGoal | null
  subgoals: PlanGoal[]
  /** Those it stands among on the plan's page, itself too, in the plan's order; none where it is laid aside. */
  peers: PlanGoal[]
  /** Absent where activities are not open to the reader. */
  activities?: PlanActivity[]
  evaluations: Evaluation[]
  /** Newest first. */
  comments: Remark[]
  /** The person's own numbers, oldest first. */
  ratings: GoalRating[]
  /** The person's word on the goal, newest first. */
  words: GoalWord[]
  readers: Readers
  /** The goal's words, beside its part of life and its day. */
  mayReword: boolean
  /** Where the reader may move it to. */
  steps: GoalAct[]
  /** What was just changed, to be taken back. */
  undo: Undo[]
}

const isLiving = ({ state }: PlanGoal) => state !== 'achieved' && state !== 'set_aside'
const standsWith = (goal: PlanGoal, other: PlanGoal) =>
  goal.parentGoalId
    ? other.parentGoalId === goal.parentGoalId
    : !other.parentGoalId && other.lifeArea === goal.lifeArea

type OfGoal = { planId: string; goalId: string; lagret?: string }

async function readGoal(context: QueryContext<OfGoal, PlanSubject>): Promise<ShownGoal | null> {
  const { input, subject, grant, db, today, language } = context
  const { whole, personId } = subject
  const seen = planAsSeen(whole, grant, language)
  const goal = seen?.goals?.find((each) => each.id === input.goalId)
  if (!seen || !goal) return null
  return {
    ...planPart(whole, seen, grant),
    goal,
    parent: seen.goals?.find((each) => each.id === goal.parentGoalId) ?? null,
    subgoals: seen.goals?.filter((each) => each.parentGoalId === goal.id) ?? [],
    peers: (seen.goals ?? []).filter((each) => isLiving(each) && isLiving(goal) && standsWith(goal, each)),
    activities: seen.activities?.filter((each) => each.goalId === goal.id),
    evaluations: seen.isShielded ? [] : await findEvaluations(db, goal.id, grant),
    comments: seen.isShielded ? [] : await findGoalComments(db, goal.id, context),
    undo: await findUndo(context, seen, { thing: 'goal', thingId: goal.id }),
    mayReword: await mayReword(db, goal, context),
    steps: await findGoalSteps(db, goal, context),
    ratings: (await findRatings(db, goal.id, grant)).map((each) => ({
      ...each,
      wordsThen: wordsThenFor(each.wordsThen, seen),
    })),
    words: (await findGoalWords(db, goal.id, grant)).map((each) => ({
      ...each,
      ...(seen.isShielded && { reason: '' }),
      wordsThen: wordsThenFor(each.wordsThen, seen),
    })),
    ...(await findReaders(db, {
      ...{ personId, today, language, grant, isPlanOpen: hasPlanConsent(whole) },
      places: { readers: { section: 'goals', thing: `goal:${goal.id}` } },
    })),
  }
}

const ofGoal = {
  input: z.object({ planId: id, goalId: id, ...receiptInput }),
  via: viaPlan,
  about: aboutGoal,
}
const stillSeen = ({ subject: { whole }, grant, language }: QueryContext<OfGoal, PlanSubject>) =>
  planAsSeen(whole, grant, language) !== null

/** One goal: its words, where it stands, its activities, how it has gone. */
export const findGoalPage = query({
  act: acts.read,
  ...ofGoal,
  read: readGoal,
  still: stillSeen,
  sees: ({ person, activities }) => [
    { personId: person.id, what: activities ? ['goals', 'activities'] : ['goals'] },
  ],
})

/** The same, for a page of its own where one thing is written about the goal: for those who may write it. */
const findGoalForm = (name: 'writeGoal' | 'evaluate' | 'commentOnGoal' | 'rate' | 'giveWord') =>
  query({
    act: acts[name],
    ...ofGoal,
    read: async (context) =>
      isShutTo(context.subject.whole, context.grant.relation, name) ? null : readGoal(context),
    still: stillSeen,
    sees: ({ person }) => [{ personId: person.id, what: ['goals'] }],
  })

export const findGoalToWrite = findGoalForm('writeGoal')
export const findGoalToEvaluate = findGoalForm('evaluate')
export const findGoalToComment = findGoalForm('commentOnGoal')
export const findGoalToRate = findGoalForm('rate')
export const findGoalToAnswer = findGoalForm('giveWord')

/** A new goal, or a subgoal under one of the plan's goals. */
export const findNewGoalPage = query({
  act: acts.addGoal,
  // What an address holds that is not so is as if it were not there
  input: z.object({ planId: id, under: optionalId, forslag: z.uuid().optional().catch(undefined) }),
  via: viaPlan,
  about: aboutWholePlan,
  async read({ input, subject: { whole, personId }, grant, db, today, language }) {
    const seen = planAsSeen(whole, grant, language)
    if (!seen || isShutTo(whole, grant.relation, 'addGoal')) return null
    const under = seen.goals?.find((each) => each.id === input.under && !each.parentGoalId) ?? null
    const suggestions = (await findSuggestionsInUse(db, 'goal')).filter(
      ({ lifeArea }) => !under || lifeArea === under.lifeArea,
    )
    return {
      person: seen.person,
      planId: seen.plan.id,
      under,
      suggestions,
      chosen: suggestions.find((each) => each.id === input.forslag) ?? null,
      ...(await findReaders(db, {
        ...{ personId, today, language, grant, isPlanOpen: hasPlanConsent(whole) },
        places: { readers: { section: 'goals', ...(under && { thing: `goal:${under.id}` as const }) } },
      })),
      proposes: proposesOnly(grant),
      relation: grant.relation.name,
    }
  },
  sees: ({ person, under }) => [{ personId: person.id, what: under ? ['name', 'goals'] : ['name'] }],
})

export type NewGoalPage = Exclude<Awaited<ReturnType<typeof findNewGoalPage.run>>, { denied: unknown }>
