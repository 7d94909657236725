import { z } from 'zod'
import { can } from '../access/acts.ts'
import { command } from '../platform/command.ts'
import { choice, id, optionalId } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findActivity } from './activity-store.ts'
import { whyNotWrite } from './may-write.ts'
import { moveInOrder } from './order-store.ts'
import { lockPlan } from './plan-store.ts'
import { unlessShut } from './what-one-may.ts'

/**
 * One up or down among those one sees: past the one that stands above or below it there, and past it wherever it has come to stand
 * since. Two who move the same one the same way move it once. The order is nobody's words: no version of the activity is made.
 * Refuses: plan_ended, consent_missing, not_in_this_plan.
 */
export const reorderActivity = command({
  act: acts.writeActivity,
  form: z.object({
    planId: id,
    activityId: id,
    direction: choice(['up', 'down']),
    /** Left out where it stands first, and last: then nothing is moved. */
    above: optionalId,
    below: optionalId,
  }),
  about: async ({ planId, activityId }, db) => {
    const activity = await findActivity(db, activityId)
    return activity?.planId === planId ? { ...activity, version: undefined } : null
  },
  may: unlessShut('writeActivity'),
  async run({ input, subject: activity, grant, db, today, events }) {
    const not = await whyNotWrite(db, activity, today)
    if (not) return not
    const { planId, id: activityId, personId } = activity
    const { direction } = input
    const done = { planId, activityId, direction }
    const past = direction === 'up' ? input.above : input.below
    if (!past || past === activityId) return done
    const passed = await findActivity(db, past)
    if (passed?.planId !== planId || !can(acts.writeActivity, grant.by, passed.things))
      return refuse('not_in_this_plan')
    await lockPlan(db, planId) // two orders at once come one after the other
    const isMoved = await moveInOrder(db, 'activity', { planId, id: activityId, past, direction })
    if (isMoved) events.add({ type: 'activities_reordered', personId, facts: { planId, activityId } })
    return done
  },
})
