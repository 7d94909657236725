import { z } from 'zod'
import { id, optionalId } from '../platform/form/fields.ts'
import { type QueryContext, query } from '../platform/query.ts'
import { findTeam } from '../team/index.ts'
import { aboutActivity, aboutWholePlan, type PlanSubject, viaPlan } from './about-plan.ts'
import { acts } from './access.ts'
import { findNotes } from './activity-store.ts'
import { findEffects, type SaidEffect } from './effect-store.ts'
import { findReaders, type Readers } from './find-readers.ts'
import { findUndo, receiptInput, type Undo } from './find-undo.ts'
import { serviceNotYetIn } from './not-yet-in.ts'
import { planAsSeen } from './plan-as-seen.ts'
import { type PlanPart, planPart } from './plan-part.ts'
import type { Remark } from './remark.ts'
import { findResponsibleChoices, type ResponsibleChoice } from './responsible.ts'
import { findSuggestionsInUse } from './suggestion-store.ts'
import { findUnseeing, type Unseeing, unseeingHolder, unseeingOf, withUnseeing } from './unseeing.ts'
import { hasPlanConsent, isShutTo } from './what-one-may.ts'
import type { PlanActivity, PlanGoal } from './whole-plan.ts'

export interface ShownActivity extends PlanPart {
  activity: PlanActivity
  goal: PlanGoal | null
  /** Absent where goals are not open to the reader. */
  goals?: PlanGoal[]
  notes: Remark[]
  /** What was said of whether it helps, newest first. */
  effects: SaidEffect[]
  readers: Readers
  choices: ResponsibleChoice[]
  /** The service that answers for it, or has the ball, and that nobody has let in; whether it is asked about. */
  notYetIn: { id: string; name: string; isAsked: boolean } | null
  /** Who has the ball, takes part and does not see it. */
  unseeing: Unseeing | null
  /** What was just changed, to be taken back. */
  undo: Undo[]
}

type OfActivity = { planId: string; activityId: string; lagret?: string }

async function readActivity(context: QueryContext<OfActivity, PlanSubject>): Promise<ShownActivity | null> {
  const { input, subject, grant, db, today, language } = context
  const { whole } = subject
  const seen = planAsSeen(whole, grant, language)
  const found = seen?.activities?.find((each) => each.id === input.activityId)
  if (!seen || !found) return null
  const part = planPart(whole, seen, grant)
  const personId = seen.person.id
  const unseeing = await findUnseeing(db, { personId, today, grant })
  const [activity = found] = withUnseeing([found], unseeing, seen)
  const service = serviceNotYetIn(activity)
  const [notes, effects, { readers }, choices, undo, team] = await Promise.all([
    seen.isShielded ? [] : findNotes(db, activity.id, context),
    seen.isShielded ? [] : findEffects(db, activity.id, grant),
    findReaders(db, {
      ...{ personId, today, language, grant, isPlanOpen: hasPlanConsent(whole) },
      places: { readers: { section: 'activities', thing: `activity:${activity.id}` } },
    }),
    part.may.writeActivity ? findResponsibleChoices(db, personId, today, grant) : [],
    findUndo(context, seen, { thing: 'activity', thingId: activity.id }),
    service ? findTeam(db, personId, today) : [],
  ])
  return {
    ...part,
    activity,
    goal: seen.goals?.find((each) => each.id === activity.goalId) ?? null,
    goals: seen.goals,
    notes,
    effects,
    readers,
    choices: choices.map((choice) => ({
      ...choice,
      isUnseeing: !choice.coordinates && unseeingOf(unseeing, choice, activity) !== null,
    })),
    undo,
    unseeing: unseeingHolder(unseeing, activity, seen),
    notYetIn: service && { ...service, isAsked: team.some(({ serviceId }) => serviceId === service.id) },
  }
}

const ofActivity = {
  input: z.object({ planId: id, activityId: id, ...receiptInput }),
  via: viaPlan,
  about: aboutActivity,
  still: ({ subject: { whole }, grant, language }: QueryContext<OfActivity, PlanSubject>) =>
    planAsSeen(whole, grant, language) !== null,
  sees: ({ person }: ShownActivity) => [{ personId: person.id, what: ['activities' as const] }],
}

/** One activity: what, who, how, how much, by when, who has the ball, and what has been noted. */
export const findActivityPage = query({ act: acts.read, ...ofActivity, read: readActivity })

/** The same, for a page of its own where one thing is written about the activity: for those who may write it. */
const findActivityForm = (name: 'writeActivity' | 'evaluateActivity', logAs?: string) =>
  query({
    act: acts[name],
    logAs,
    ...ofActivity,
    read: async (context) =>
      isShutTo(context.subject.whole, context.grant.relation, name) ? null : readActivity(context),
  })

export const findActivityToWrite = findActivityForm('writeActivity', 'change')
export const findActivityToEvaluate = findActivityForm('evaluateActivity')

/** A new activity, perhaps for one of the goals. */
export const findNewActivityPage = query({
  act: acts.writeActivity,
  // What an address holds that is not so is as if it were not there
  input: z.object({ planId: id, for: optionalId, forslag: z.uuid().optional().catch(undefined) }),
  via: viaPlan,
  about: aboutWholePlan,
  async read({ input, subject: { whole }, grant, db, today, language }) {
    const seen = planAsSeen(whole, grant, language)
    if (!seen || seen.isShielded) return null
    const personId = seen.person.id
    const goal = seen.goals?.find((each) => each.id === input.for)
    const goalId = goal?.id
    const suggestions = (await findSuggestionsInUse(db, 'activity')).filter(
      ({ lifeArea }) => !goal || lifeArea === goal.lifeArea,
    )
    const unseeing = await findUnseeing(db, { personId, today, grant })
    return {
      person: seen.person,
      planId: seen.plan.id,
      goals: seen.goals,
      goalId,
      suggestions,
      /** Of the part of life the goal is of. */
      isOfOneArea: goal !== undefined,
      chosen: suggestions.find((each) => each.id === input.forslag) ?? null,
      ...(await findReaders(db, {
        ...{ personId, today, language, grant, isPlanOpen: hasPlanConsent(whole) },
        places: { readers: { section: 'activities', ...(goalId && { thing: `goal:${goalId}` as const }) } },
      })),
      choices: (await findResponsibleChoices(db, personId, today, grant)).map((choice) => ({
        ...choice,
        isUnseeing: !choice.coordinates && unseeingOf(unseeing, choice) !== null,
      })),
      around: seen,
      relation: grant.relation.name,
    }
  },
  sees: ({ person, goals }) => [{ personId: person.id, what: goals ? ['name', 'goals'] : ['name'] }],
})
