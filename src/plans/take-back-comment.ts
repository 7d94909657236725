import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id, optionalId } from '../platform/form/fields.ts'
import { acts } from './access.ts'
import { lockGoalComment, setGoalCommentTakenBack } from './goal-comment-store.ts'
import { findGoal } from './goal-store.ts'
import { whyNotWrite } from './may-write.ts'
import { isOf } from './remark.ts'
import { unlessShut } from './what-one-may.ts'

/**
 * A comment under a goal is taken back, or put back where it stood: by the one who wrote it alone. Its words are then the history's.
 * As it stands already: it stays so. Refuses: plan_ended, consent_missing.
 */
export const takeBackComment = command({
  act: acts.commentOnGoal,
  form: z.object({ planId: id, goalId: id, takeBack: optionalId, putBack: optionalId }),
  about: async ({ planId, goalId, takeBack, putBack }, db, { actor }) => {
    const commentId = takeBack ?? putBack
    const [goal, comment] = commentId
      ? [await findGoal(db, goalId), await lockGoalComment(db, commentId)]
      : [null, null]
    if (!commentId || !comment || !isOf(comment.writtenBy, actor)) return null
    if (goal?.planId !== planId || comment.goalId !== goalId) return null
    return { ...goal, version: undefined, commentId, isTakenBack: comment.takenBackAt !== null }
  },
  may: unlessShut('commentOnGoal'),
  async run({ input, subject: goal, db, now, today, events }) {
    const not = await whyNotWrite(db, goal, today)
    if (not) return not
    const isTakenBack = input.takeBack !== undefined
    const facts = { planId: goal.planId, goalId: goal.id }
    if (isTakenBack === goal.isTakenBack) return { ...facts, isTakenBack }
    await setGoalCommentTakenBack(db, goal.commentId, isTakenBack ? now : null)
    const type = isTakenBack ? 'goal_comment_taken_back' : 'goal_comment_put_back'
    events.add({ type, personId: goal.personId, facts })
    return { ...facts, isTakenBack }
  },
})
