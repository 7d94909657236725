import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, id } from '../platform/form/fields.ts'
import { acts } from './access.ts'
import { findGoal } from './goal-store.ts'
import { whyNotWrite } from './may-write.ts'
import { insertRating } from './rating-store.ts'
import { writerOf } from './revision-store.ts'
import { ratings } from './things.ts'
import { unlessShut } from './what-one-may.ts'

/**
 * The person's own number for how it goes with a goal, 0–10. Nobody else's is kept: the coordinator writes down what was said,
 * and it is told that it was written down. Each is kept; the newest counts. Refuses: plan_ended, consent_missing.
 */
export const rateGoal = command({
  act: acts.rate,
  form: z.object({ planId: id, goalId: id, rating: choice(ratings) }),
  about: async ({ planId, goalId }, db) => {
    const goal = await findGoal(db, goalId)
    return goal?.planId === planId ? { ...goal, version: undefined } : null
  },
  may: unlessShut('rate'),
  async run({ input, subject: goal, grant, db, authorityId, actor, now, today, events }) {
    const not = await whyNotWrite(db, goal, today)
    if (not) return not
    if (actor.kind === 'nobody') throw new Error('a rating has a writer')
    const rating = { planId: goal.planId, goalId: goal.id, value: Number(input.rating) }
    await insertRating(db, authorityId, rating, { ...writerOf({ actor, grant, now }), by: actor.identityId })
    events.add({
      type: 'goal_rated',
      personId: goal.personId,
      facts: { planId: goal.planId, goalId: goal.id },
    })
    return { planId: goal.planId, goalId: goal.id }
  },
})
