import { z } from 'zod'
import { command } from '../platform/command.ts'
import { optionalText } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { lockInquiry } from './inquiry-store.ts'
import { takeBackInquiry } from './take-back-inquiry.ts'
import { findLookedUp } from './written-inquiry.ts'

/** Whoever has looked it up with reference and code takes it back. */
export const withdrawFollowed = command({
  act: inquiryActs.withdrawByCode,
  form: z.object({ reason: optionalText(1000) }),
  about: async () => ({}),
  async run(context) {
    const { input, db } = context
    const lookedUp = await findLookedUp(db, context)
    const inquiry = lookedUp?.inquiryId ? await lockInquiry(db, lookedUp.inquiryId) : null
    if (!inquiry) return refuse('look_up_first')
    return takeBackInquiry(context, inquiry, { reason: input.reason, byKey: null })
  },
})
