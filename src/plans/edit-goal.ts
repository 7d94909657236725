import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, id, optionalDate, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { lockGoal, updateGoal } from './goal-store.ts'
import { whyNotWrite } from './may-write.ts'
import { writerOf } from './revision-store.ts'
import { lifeAreas } from './rules/content.ts'
import { unlessShut } from './what-one-may.ts'

/** The goal's words, life area and day. A day that has been may stand, but not be set. Refuses: plan_ended, consent_missing, target_passed. */
export const editGoal = command({
  act: acts.writeGoal,
  form: z.object({
    planId: id,
    goalId: id,
    words: text(600),
    lifeArea: choice(lifeAreas),
    targetOn: optionalDate,
  }),
  about: async ({ planId, goalId }, db) => {
    const goal = await lockGoal(db, goalId)
    return goal?.planId === planId ? goal : null
  },
  may: unlessShut('writeGoal'),
  async run(context) {
    const { input, subject: goal, db, today, events } = context
    const not = await whyNotWrite(db, goal, today)
    if (not) return not
    const { words, lifeArea, targetOn = null } = input
    if (targetOn && targetOn < today && targetOn !== goal.targetOn) return refuse('target_passed', 'targetOn')
    await updateGoal(db, goal, { words, lifeArea, targetOn }, writerOf(context))
    events.add({
      type: 'goal_changed',
      personId: goal.personId,
      facts: { planId: goal.planId, goalId: goal.id, version: goal.version + 1 },
    })
    return { planId: goal.planId, goalId: goal.id }
  },
})
