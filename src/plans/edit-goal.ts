import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, id, text } from '../platform/form/fields.ts'
import { acts } from './access.ts'
import { lockGoal, updateGoal } from './goal-store.ts'
import { whyNotWrite } from './may-write.ts'
import { writerOf } from './revision-store.ts'
import { lifeAreas } from './rules/content.ts'
import { unlessShut } from './what-one-may.ts'

/** The goal's words and life area. Refuses: plan_ended, consent_missing. */
export const editGoal = command({
  act: acts.writeGoal,
  form: z.object({ planId: id, goalId: id, words: text(600), lifeArea: choice(lifeAreas) }),
  about: async ({ planId, goalId }, db) => {
    const goal = await lockGoal(db, goalId)
    return goal?.planId === planId ? goal : null
  },
  may: unlessShut('writeGoal'),
  async run(context) {
    const { input, subject: goal, db, today, events } = context
    const not = await whyNotWrite(db, goal, today)
    if (not) return not
    const { words, lifeArea } = input
    await updateGoal(db, goal, { words, lifeArea }, writerOf(context))
    events.add({
      type: 'goal_changed',
      personId: goal.personId,
      facts: { planId: goal.planId, goalId: goal.id, version: goal.version + 1 },
    })
    return { planId: goal.planId, goalId: goal.id }
  },
})
