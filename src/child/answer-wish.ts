import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id, optionalText } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { answerWishRow, lockWish } from './wish-store.ts'

/**
 * The one who coordinates has taken the wish up with the child, and may write an answer the child reads with an eID. Nobody is
 * notified: a notice at home would tell of it. Refuses: answered_already.
 */
export const answerWish = command({
  act: acts.readWishes,
  form: z.object({ wishId: id, answer: optionalText(2000) }),
  about: async ({ wishId }, db) => lockWish(db, wishId),
  async run({ input, subject, grant, db, now, events }) {
    if (subject.answeredAt) return refuse('answered_already')
    await answerWishRow(db, input.wishId, {
      answer: input.answer,
      answeredAt: now,
      answeredBy: grant.relation.practitionerId!,
    })
    events.add({ type: 'child_wish_answered', personId: subject.personId, facts: { wishId: input.wishId } })
    return {}
  },
})
