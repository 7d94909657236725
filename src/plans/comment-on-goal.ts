import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id, text } from '../platform/form/fields.ts'
import { acts } from './access.ts'
import { insertGoalComment } from './goal-comment-store.ts'
import { findGoal } from './goal-store.ts'
import { whyNotWrite } from './may-write.ts'
import { writerOf } from './revision-store.ts'
import { unlessShut } from './what-one-may.ts'

/** A few words under a goal, by anybody the goals are open to: it judges nothing and changes nothing. Refuses: plan_ended, consent_missing. */
export const commentOnGoal = command({
  act: acts.commentOnGoal,
  form: z.object({ planId: id, goalId: id, text: text(2000) }),
  about: async ({ planId, goalId }, db) => {
    const goal = await findGoal(db, goalId)
    return goal?.planId === planId ? { ...goal, version: undefined } : null
  },
  may: unlessShut('commentOnGoal'),
  async run({ input, subject: goal, grant, db, authorityId, actor, now, today, events }) {
    const not = await whyNotWrite(db, goal, today)
    if (not) return not
    if (actor.kind === 'nobody') throw new Error('a comment has a writer')
    const comment = { planId: goal.planId, goalId: goal.id, text: input.text }
    await insertGoalComment(db, authorityId, comment, {
      ...writerOf({ actor, grant, now }),
      by: actor.identityId,
    })
    events.add({
      type: 'goal_commented',
      personId: goal.personId,
      facts: { planId: goal.planId, goalId: goal.id },
    })
    return { planId: goal.planId, goalId: goal.id }
  },
})
