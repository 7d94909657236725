import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, id, optionalDate, optionalId, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findGoalFor, insertGoal } from './goal-store.ts'
import { proposesOnly, whyNotWrite } from './may-write.ts'
import { findPlan } from './plan-store.ts'
import { writerOf } from './revision-store.ts'
import { lifeAreas } from './rules/content.ts'
import { unlessShut } from './what-one-may.ts'

/**
 * A goal in the person's own words, or a subgoal. By a child or a participant it is a wish until it is taken up.
 * Refuses: plan_ended, consent_missing, not_in_this_plan, target_passed.
 */
export const addGoal = command({
  act: acts.addGoal,
  form: z.object({
    planId: id,
    words: text(600),
    lifeArea: choice(lifeAreas),
    parentGoalId: optionalId,
    when: choice(['current', 'future']).default('current'),
    targetOn: optionalDate,
  }),
  about: async ({ planId }, db) => {
    const plan = await findPlan(db, planId)
    return plan && { personId: plan.personId, planState: plan.state }
  },
  may: unlessShut('addGoal'),
  async run(context) {
    const { input, subject, grant, db, authorityId, today, events } = context
    const not = await whyNotWrite(db, subject, today)
    if (not) return not
    const { targetOn = null } = input
    if (targetOn && targetOn < today) return refuse('target_passed', 'targetOn')
    const parent = input.parentGoalId ? await findGoalFor(acts.addGoal, db, grant, input.parentGoalId) : null
    if (input.parentGoalId && (parent?.planId !== input.planId || parent.parentGoalId))
      return refuse('not_in_this_plan', 'parentGoalId')
    const added = {
      planId: input.planId,
      parentGoalId: parent?.id ?? null,
      lifeArea: parent?.lifeArea ?? input.lifeArea,
      words: input.words,
      state: proposesOnly(grant) ? 'proposed' : input.when,
      targetOn,
    }
    const goalId = await insertGoal(db, authorityId, added, writerOf(context))
    events.add({ type: 'goal_added', personId: subject.personId, facts: { planId: input.planId, goalId } })
    return { planId: input.planId, goalId }
  },
})
