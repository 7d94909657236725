import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { lockActivity, updateActivity } from './activity-store.ts'
import { activityFields } from './add-activity.ts'
import { findGoalFor } from './goal-store.ts'
import { whyNotWrite } from './may-write.ts'
import { findResponsibleChoices, valueOfResponsible } from './responsible.ts'
import { writerOf } from './revision-store.ts'
import { tellResponsible } from './tell-responsible.ts'
import { whyLeftOut } from './unless-left-out.ts'
import { unlessShut } from './what-one-may.ts'

/** What an activity is, and whose. Refuses: plan_ended, consent_missing, not_in_this_plan, not_responsible_here. */
export const editActivity = command({
  act: acts.writeActivity,
  form: z.object({ ...activityFields, activityId: id }),
  about: async ({ planId, activityId }, db) => {
    const activity = await lockActivity(db, activityId)
    return activity?.planId === planId ? activity : null
  },
  may: unlessShut('writeActivity'),
  async run(context) {
    const { input, subject: activity, grant, db, authorityId, now, today, events } = context
    const not = await whyNotWrite(db, activity, today)
    if (not) return not
    if (input.goalId && input.goalId !== activity.goalId) {
      const goal = await findGoalFor(acts.writeActivity, db, grant, input.goalId)
      if (goal?.planId !== input.planId) return refuse('not_in_this_plan', 'goalId')
    }
    // One who was responsible may stay so after leaving the team: nobody else is put in their place by an edit
    const isSame = valueOfResponsible(activity) === input.responsible
    const choices = isSame ? [] : await findResponsibleChoices(db, activity.personId, today, grant)
    const responsible = choices.find((choice) => choice.value === input.responsible)
    if (!isSame && !responsible) return refuse('not_responsible_here', 'responsible')
    const { personId } = activity
    const goal = input.goalId && input.goalId !== activity.goalId ? (`goal:${input.goalId}` as const) : null
    const out = await whyLeftOut(
      db,
      { personId, grant, field: responsible ? 'responsible' : 'goalId' },
      responsible ?? activity,
      // Whoever stays answers for it as before: only what is moved could be taken from them
      responsible ? [goal, `activity:${activity.id}`] : [goal],
    )
    if (out) return out
    const { what, how, scope } = input
    const days = { deadline: input.deadline ?? null, evaluateOn: input.evaluateOn ?? null }
    const change = { what, how, scope, goalId: input.goalId ?? null, ...days }
    await updateActivity(db, activity, { ...change, responsible }, writerOf(context))
    if (responsible) {
      await tellResponsible(db, { authorityId, now, grant, personId: activity.personId }, responsible, {
        planId: activity.planId,
        activityId: activity.id,
      })
    }
    events.add({
      type: 'activity_updated',
      personId: activity.personId,
      facts: { planId: activity.planId, activityId: activity.id, version: activity.version + 1 },
    })
    return { planId: activity.planId, activityId: activity.id }
  },
})
