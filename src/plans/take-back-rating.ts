import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id } from '../platform/form/fields.ts'
import { acts } from './access.ts'
import { findGoal } from './goal-store.ts'
import { whyNotWrite } from './may-write.ts'
import { lockRating, takeBack } from './rating-store.ts'
import { unlessShut } from './what-one-may.ts'

/**
 * A number given by mistake counts no more. By the one who gave it alone: to others there is nothing to take back. It stays in the
 * history as what was given, and taken back. Taken back already: it stays so. Refuses: plan_ended, consent_missing.
 */
export const takeBackRating = command({
  act: acts.rate,
  form: z.object({ planId: id, goalId: id, ratingId: id }),
  about: async ({ planId, goalId, ratingId }, db, { actor }) => {
    const goal = await findGoal(db, goalId)
    const rating = await lockRating(db, ratingId)
    const isOwn = actor.kind !== 'nobody' && rating?.ratedBy === actor.identityId
    if (!isOwn || goal?.planId !== planId || rating.goalId !== goalId) return null
    return { ...goal, version: undefined, isTakenBack: rating.isTakenBack }
  },
  may: unlessShut('rate'),
  async run({ input, subject: goal, db, now, today, events }) {
    const not = await whyNotWrite(db, goal, today)
    if (not) return not
    const result = { planId: goal.planId, goalId: goal.id }
    if (goal.isTakenBack) return result
    await takeBack(db, input.ratingId, now)
    events.add({
      type: 'goal_rating_taken_back',
      personId: goal.personId,
      facts: { planId: goal.planId, goalId: goal.id },
    })
    return result
  },
})
