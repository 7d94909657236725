import { z } from 'zod'
import type { RelationName } from '../access/relations.ts'
import { id, optionalId } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutWholePlan, viaPlan } from './about-plan.ts'
import { acts } from './access.ts'
import { findNotes, type Note } from './activity-store.ts'
import { planAsSeen } from './plan-as-seen.ts'
import type { PlanActivity, PlanGoal, WholePlan } from './plan-page.ts'
import { findResponsibleChoices, type ResponsibleChoice } from './responsible.ts'
import { type May, whatOneMay } from './what-one-may.ts'

export interface ShownActivity {
  person: WholePlan['person']
  planId: string
  activity: PlanActivity
  goal: PlanGoal | null
  /** Absent where goals are not open to the reader. */
  goals?: PlanGoal[]
  notes: Note[]
  choices: ResponsibleChoice[]
  may: May
  relation: RelationName
  practitionerId: string | null
}

/** One activity: what, who, how, how much, by when, who has the ball, and what has been noted. */
export const findActivityPage = query({
  act: acts.read,
  input: z.object({ planId: id, activityId: id }),
  via: viaPlan,
  about: aboutWholePlan,
  async read({ input, subject: { whole }, grant, db, today }): Promise<ShownActivity | null> {
    const seen = planAsSeen(whole, grant)
    const activity = seen?.activities?.find((each) => each.id === input.activityId)
    if (!seen || !activity) return null
    const may = whatOneMay(whole, grant)
    const [notes, choices] = await Promise.all([
      findNotes(db, activity.id),
      may.writeActivity ? findResponsibleChoices(db, seen.person.id, today, grant) : [],
    ])
    return {
      person: seen.person,
      planId: seen.plan.id,
      activity,
      goal: seen.goals?.find((each) => each.id === activity.goalId) ?? null,
      goals: seen.goals,
      notes,
      choices,
      may,
      relation: grant.relation.name,
      practitionerId: grant.relation.practitionerId ?? null,
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['activities'] }],
})

/** A new activity, perhaps for one of the goals. */
export const findNewActivityPage = query({
  act: acts.writeActivity,
  input: z.object({ planId: id, for: optionalId }),
  via: viaPlan,
  about: aboutWholePlan,
  async read({ input, subject: { whole }, grant, db, today }) {
    const seen = planAsSeen(whole, grant)
    if (!seen) return null
    return {
      person: seen.person,
      planId: seen.plan.id,
      goals: seen.goals,
      goalId: seen.goals?.find((each) => each.id === input.for)?.id,
      choices: await findResponsibleChoices(db, seen.person.id, today, grant),
      relation: grant.relation.name,
    }
  },
  sees: ({ person, goals }) => [{ personId: person.id, what: goals ? ['name', 'goals'] : ['name'] }],
})
