import { z } from 'zod'
import { notifyPerson } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import { choice, id, optionalText } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { whyNotWrite } from './may-write.ts'
import { lockPlan, updatePlan } from './plan-store.ts'
import { insertPlanWord } from './plan-word-store.ts'
import { writerOf } from './revision-store.ts'
import { words } from './things.ts'
import { unlessShut } from './what-one-may.ts'

/**
 * The person's word on the plan; each is kept, the newest stands with its own reason. Why, when it is no or could not be had;
 * the coordinator who writes it down says how it was given, and what was said, and the person is told.
 * Refuses: plan_ended, consent_missing, reason_missing, how_missing.
 */
export const giveWord = command({
  act: acts.giveWord,
  form: z.object({
    planId: id,
    word: choice(words),
    reason: optionalText(1000),
    how: choice(['oral', 'paper']).optional(),
  }),
  about: async ({ planId }, db) => {
    const plan = await lockPlan(db, planId)
    // The word stands beside the plan: a change elsewhere in it does not make the word stale
    return plan && { personId: plan.personId, planState: plan.state, plan }
  },
  may: unlessShut('giveWord'),
  async run(context) {
    const { input, subject: all, grant, db, authorityId, now, today, events } = context
    const { plan, ...subject } = all
    const not = await whyNotWrite(db, subject, today)
    if (not) return not
    const isWrittenDown = ['coordinator', 'stand_in'].includes(grant.relation.name)
    if (isWrittenDown && !input.how) return refuse('how_missing', 'how')
    if ((input.word !== 'agrees' || isWrittenDown) && !input.reason) return refuse('reason_missing', 'reason')
    const becomes = { word: input.word, wordReason: input.reason }
    await updatePlan(db, plan, becomes, writerOf(context))
    const how = (isWrittenDown && input.how) || 'here'
    const given = { planId: plan.id, word: input.word, reason: input.reason, how } as const
    await insertPlanWord(db, authorityId, given, writerOf(context))
    if (isWrittenDown)
      await notifyPerson(db, authorityId, subject.personId, {
        kind: 'plan_word_written',
        href: `/${authorityId}/plan/${plan.id}`,
        now,
      })
    events.add({
      type: 'plan_word_given',
      personId: subject.personId,
      facts: { planId: plan.id, word: input.word },
    })
    return { planId: plan.id }
  },
})
