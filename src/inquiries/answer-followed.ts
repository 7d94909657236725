import { z } from 'zod'
import { answerAsFollower } from '../cases/index.ts'
import { command } from '../platform/command.ts'
import { id, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { findLookedUp } from './written-inquiry.ts'

/** Whoever has looked it up with reference and code answers what its sender is asked. The answer is not shown again here. */
export const answerFollowed = command({
  act: inquiryActs.answerByCode,
  form: z.object({ requestId: id, answer: text(8000) }),
  about: async () => ({}),
  async run({ input, ...context }) {
    const lookedUp = await findLookedUp(context.db, context)
    if (!lookedUp?.inquiryId) return refuse('look_up_first')
    return answerAsFollower(context, { inquiryId: lookedUp.inquiryId, ...input })
  },
})
