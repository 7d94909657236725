import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id, optionalText } from '../platform/form/fields.ts'
import { isRefusal } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { changeInquiry, lockInquiry } from './inquiry-store.ts'
import { inquiryLifecycle } from './rules/transitions.ts'

/** The sender, signed in, takes it back. */
export const withdrawInquiry = command({
  act: inquiryActs.withdraw,
  form: z.object({ inquiryId: id, reason: optionalText(1000) }),
  about: async ({ inquiryId }, db) => {
    const inquiry = await lockInquiry(db, inquiryId)
    return inquiry && { ...inquiry, unitId: undefined, personId: null }
  },
  async run({ input, subject, db, events }) {
    const next = inquiryLifecycle.next(subject.state, 'withdraw', input.reason)
    if (isRefusal(next)) return next
    await changeInquiry(db, subject.id, { state: next, reason: input.reason })
    events.add({ type: 'inquiry_withdrawn', facts: { inquiryId: subject.id } })
    return { inquiryId: subject.id }
  },
})
