import { z } from 'zod'
import { can } from '../access/acts.ts'
import { command } from '../platform/command.ts'
import { choice, id, optionalId } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findGoal } from './goal-store.ts'
import { whyNotWrite } from './may-write.ts'
import { moveInOrder } from './order-store.ts'
import { lockPlan } from './plan-store.ts'
import { unlessShut } from './what-one-may.ts'

/**
 * A goal one up or down among those that stand with it, as `reorderActivity` does. The order is nobody's words: no version of the goal
 * is made. Refuses: plan_ended, consent_missing, not_in_this_plan.
 */
export const reorderGoal = command({
  act: acts.writeGoal,
  form: z.object({
    planId: id,
    goalId: id,
    direction: choice(['up', 'down']),
    /** Left out where it stands first, and last: then nothing is moved. */
    above: optionalId,
    below: optionalId,
  }),
  about: async ({ planId, goalId }, db) => {
    const goal = await findGoal(db, goalId)
    return goal?.planId === planId ? { ...goal, version: undefined } : null
  },
  may: unlessShut('writeGoal'),
  async run({ input, subject: goal, grant, db, today, events }) {
    const not = await whyNotWrite(db, goal, today)
    if (not) return not
    const { planId, id: goalId, personId } = goal
    const { direction } = input
    const past = direction === 'up' ? input.above : input.below
    if (!past || past === goalId) return { planId, goalId }
    const passed = await findGoal(db, past)
    if (passed?.planId !== planId || !can(acts.writeGoal, grant.by, passed.things))
      return refuse('not_in_this_plan')
    await lockPlan(db, planId) // two orders at once come one after the other
    const isMoved = await moveInOrder(db, 'goal', { planId, id: goalId, past, direction })
    if (isMoved) events.add({ type: 'goals_reordered', personId, facts: { planId, goalId } })
    return { planId, goalId }
  },
})
