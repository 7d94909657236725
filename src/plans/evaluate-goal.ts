import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, id, optionalText } from '../platform/form/fields.ts'
import { acts } from './access.ts'
import { findGoal, insertEvaluation } from './goal-store.ts'
import { whyNotWrite } from './may-write.ts'
import { progresses } from './things.ts'
import { unlessShut } from './what-one-may.ts'

/** How it goes with a goal, as the one who writes sees it; the person's own number is `rateGoal`. Refuses: plan_ended, consent_missing. */
export const evaluateGoal = command({
  act: acts.evaluate,
  form: z.object({
    planId: id,
    goalId: id,
    progress: choice(progresses),
    text: optionalText(2000),
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
    if (actor.kind === 'nobody') throw new Error('an evaluation has a writer')
    await insertEvaluation(db, authorityId, {
      planId: goal.planId,
      goalId: goal.id,
      progress: input.progress,
      text: input.text,
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
