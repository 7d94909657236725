import { z } from 'zod'
import { command } from '../platform/command.ts'
import { optionalText } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { changeInquiry, freeJoined, lockInquiry } from './inquiry-store.ts'
import { inquiryLifecycle } from './rules/transitions.ts'
import { tellUnit } from './tell-unit.ts'
import { findLookedUp } from './written-inquiry.ts'

/** Whoever has looked it up with reference and code takes it back. */
export const withdrawFollowed = command({
  act: inquiryActs.withdrawByCode,
  form: z.object({ reason: optionalText(1000) }),
  about: async () => ({}),
  async run({ input, db, events, ...asked }) {
    const lookedUp = await findLookedUp(db, asked)
    const inquiry = lookedUp?.inquiryId ? await lockInquiry(db, lookedUp.inquiryId) : null
    if (!inquiry) return refuse('look_up_first')
    const next = inquiryLifecycle.next(inquiry.state, 'withdraw', input.reason)
    if (isRefusal(next)) return next
    await changeInquiry(db, inquiry.id, { state: next, reason: input.reason, joinedTo: null })
    await freeJoined(db, inquiry.id)
    events.add({ type: 'inquiry_withdrawn', personId: inquiry.personId, facts: { inquiryId: inquiry.id } })
    await tellUnit(db, asked, inquiry)
    return {}
  },
})
