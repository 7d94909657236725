import { z } from 'zod'
import { notifyPerson } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import { choice, id, optionalText } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { lockGoal } from './goal-store.ts'
import { findWordOnGoal, insertGoalWord } from './goal-word-store.ts'
import { whyNotWrite } from './may-write.ts'
import { writerOf } from './revision-store.ts'
import { wordLifecycle } from './rules/transitions.ts'
import { type Word, words } from './things.ts'
import { unlessShut } from './what-one-may.ts'

const actTo = { agrees: 'agree', disagrees: 'disagree', could_not_answer: 'could_not' } as const

/**
 * The person's word on one goal; each is kept, the newest stands. Whoever writes it down for the person says how it was given,
 * and what was said; the person is told. Refuses: plan_ended, consent_missing, reason_missing, how_missing.
 */
export const giveWordOnGoal = command({
  act: acts.giveWord,
  form: z.object({
    planId: id,
    goalId: id,
    word: choice(words),
    reason: optionalText(1000),
    how: choice(['oral', 'paper']).optional(),
  }),
  about: async ({ planId, goalId }, db) => {
    const goal = await lockGoal(db, goalId)
    return goal?.planId === planId ? { ...goal, version: undefined } : null
  },
  may: unlessShut('giveWord'),
  async run(context) {
    const { input, subject: goal, grant, db, authorityId, actor, now, today, events } = context
    const not = await whyNotWrite(db, goal, today)
    if (not) return not
    if (actor.kind === 'nobody') throw new Error('a word has a giver')
    const isWrittenDown = ['coordinator', 'stand_in'].includes(grant.relation.name)
    if (isWrittenDown && !input.how) return refuse('how_missing', 'how')
    if (isWrittenDown && !input.reason) return refuse('reason_missing', 'reason')
    const word = nextWord(await findWordOnGoal(db, goal.id), input.word, input.reason)
    if (isRefusal(word)) return word
    await insertGoalWord(
      db,
      authorityId,
      {
        planId: goal.planId,
        goalId: goal.id,
        word: input.word,
        reason: input.reason,
        how: (isWrittenDown && input.how) || 'here',
      },
      { ...writerOf(context), by: actor.identityId },
    )
    if (isWrittenDown)
      await notifyPerson(db, authorityId, goal.personId, {
        kind: 'plan_word_written',
        href: `/${authorityId}/plan/${goal.planId}/mal/${goal.id}`,
        now,
      })
    events.add({
      type: 'goal_word_given',
      personId: goal.personId,
      facts: { planId: goal.planId, goalId: goal.id, word: input.word },
    })
    return { planId: goal.planId, goalId: goal.id }
  },
})

/** The same word may be said again, with another reason. */
const nextWord = (now: Word | '', word: Word, reason: string) =>
  wordLifecycle.next(now === word ? '' : now, actTo[word], reason)
