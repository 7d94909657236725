import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, id, optionalText } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findGoal, insertEvaluation } from './goal-store.ts'
import { whyNotWrite } from './may-write.ts'
import { progresses } from './things.ts'
import { unlessShut } from './what-one-may.ts'

/** Who can give the person's own rating: the person's own side, and the coordinator who writes down what was said. */
const raters = [
  ...['self', 'child_15', 'child', 'parent', 'foster_parent', 'care_authority', 'guardian', 'proxy'],
  ...['coordinator', 'stand_in'],
]

const rating = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  z.coerce
    .number({ error: 'bad_rating' })
    .int({ error: 'bad_rating' })
    .min(0, { error: 'bad_rating' })
    .max(10, { error: 'bad_rating' })
    .nullable(),
)

/**
 * How it goes with a goal. The rating 0–10 is the person's own; who wrote it down is kept with it.
 * Refuses: plan_ended, consent_missing, not_your_rating.
 */
export const evaluateGoal = command({
  act: acts.evaluate,
  form: z.object({
    planId: id,
    goalId: id,
    progress: choice(progresses),
    text: optionalText(2000),
    rating,
  }),
  about: async ({ planId, goalId }, db) => {
    const goal = await findGoal(db, goalId)
    return goal?.planId === planId ? { ...goal, version: undefined } : null
  },
  may: unlessShut('evaluate'),
  async run({ input, subject: goal, grant, db, authorityId, actor, now, today, events }) {
    const not = await whyNotWrite(db, goal, today)
    if (not) return not
    const { name, practitionerId } = grant.relation
    if (input.rating !== null && !raters.includes(name)) return refuse('not_your_rating', 'rating')
    if (actor.kind === 'nobody') throw new Error('an evaluation has a writer')
    await insertEvaluation(db, authorityId, {
      planId: goal.planId,
      goalId: goal.id,
      progress: input.progress,
      text: input.text,
      rating: input.rating,
      evaluatedBy: actor.identityId,
      evaluatedAs: name,
      practitionerId: practitionerId ?? null,
      at: now,
    })
    events.add({
      type: 'goal_evaluated',
      personId: goal.personId,
      facts: { planId: goal.planId, goalId: goal.id, progress: input.progress },
    })
    return { planId: goal.planId, goalId: goal.id }
  },
})
