import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, id, optionalText } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { whyNotWrite } from './may-write.ts'
import { lockPlan, updatePlan } from './plan-store.ts'
import { words } from './things.ts'
import { unlessShut } from './what-one-may.ts'

/**
 * The person's word on the plan; it may change later. Why, when it is no or could not be had, and when the coordinator
 * writes it down. Refuses: plan_ended, consent_missing, reason_missing.
 */
export const giveWord = command({
  act: acts.giveWord,
  form: z.object({ planId: id, word: choice(words), reason: optionalText(1000) }),
  about: async ({ planId }, db) => {
    const plan = await lockPlan(db, planId)
    // The word stands beside the plan: a change elsewhere in it does not make the word stale
    return plan && { personId: plan.personId, planState: plan.state, plan }
  },
  may: unlessShut('giveWord'),
  async run({ input, subject: { plan, ...subject }, grant, db, today, events }) {
    const not = await whyNotWrite(db, subject, today)
    if (not) return not
    const isWrittenDown = ['coordinator', 'stand_in'].includes(grant.relation.name)
    if ((input.word !== 'agrees' || isWrittenDown) && !input.reason) return refuse('reason_missing', 'reason')
    await updatePlan(db, plan, { word: input.word, wordReason: input.reason })
    events.add({
      type: 'plan_word_given',
      personId: subject.personId,
      facts: { planId: plan.id, word: input.word },
    })
    return { planId: plan.id }
  },
})
