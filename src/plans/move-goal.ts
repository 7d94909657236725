import { z } from 'zod'
import { command, stale } from '../platform/command.ts'
import { choice, id, optionalText } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { lockGoal, updateGoal } from './goal-store.ts'
import { findGoalSteps } from './may-reword.ts'
import { whyNotWrite } from './may-write.ts'
import { isOfOthers, mergeable } from './merge-fields.ts'
import { writerOf } from './revision-store.ts'
import { type GoalAct, type GoalState, goalLifecycle } from './rules/transitions.ts'
import { unlessShut } from './what-one-may.ts'

/**
 * Where a goal stands: taken up, set aside, achieved. Stale only where somebody else has moved it. Refuses: plan_ended, consent_missing, not_in_this_state,
 * not_yours_to_take_up, reason_missing.
 */
export const moveGoal = command({
  act: acts.writeGoal,
  form: z.object({
    planId: id,
    goalId: id,
    step: choice(goalLifecycle.acts as [GoalAct, ...GoalAct[]]),
    reason: optionalText(1000),
    ...mergeable(['step']),
  }),
  about: async ({ planId, goalId }, db) => {
    const goal = await lockGoal(db, goalId)
    return goal?.planId === planId ? { ...goal, version: undefined, from: goal.version } : null
  },
  may: unlessShut('writeGoal'),
  async run(context) {
    const { input, subject, grant, actor, db, today, events } = context
    const goal = { ...subject, version: subject.from }
    const not = await whyNotWrite(db, goal, today)
    if (not) return not
    if (isOfOthers(goal.state, input.was_step, input.version, goal.version)) return stale
    const state = goalLifecycle.next(goal.state as GoalState, input.step, input.reason)
    const steps = await findGoalSteps(db, goal, { grant, actor })
    const isStep = !isRefusal(state) || state.refused === 'reason_missing'
    if (isStep && !steps.includes(input.step)) return refuse('not_yours_to_take_up', 'step')
    if (isRefusal(state)) return state
    await updateGoal(db, goal, { state, reason: input.reason }, writerOf(context))
    events.add({
      type: 'goal_changed',
      personId: goal.personId,
      facts: {
        ...{ planId: goal.planId, goalId: goal.id, from: goal.state, to: state },
        version: goal.version + 1,
      },
    })
    return { planId: goal.planId, goalId: goal.id }
  },
})
