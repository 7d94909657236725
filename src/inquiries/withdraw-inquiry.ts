import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id, optionalText } from '../platform/form/fields.ts'
import { isRefusal } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { changeInquiry, freeJoined } from './inquiry-store.ts'
import { sentSubject } from './inquiry-subject.ts'
import { inquiryLifecycle } from './rules/transitions.ts'
import { tellUnit } from './tell-unit.ts'

/** The sender, signed in, takes it back. */
export const withdrawInquiry = command({
  act: inquiryActs.withdraw,
  form: z.object({ inquiryId: id, reason: optionalText(1000) }),
  about: ({ inquiryId }, db) => sentSubject(db, inquiryId, { lock: true }),
  async run({ input, subject, db, events, ...asked }) {
    const { inquiry } = subject
    const next = inquiryLifecycle.next(inquiry.state, 'withdraw', input.reason)
    if (isRefusal(next)) return next
    await changeInquiry(db, inquiry.id, { state: next, reason: input.reason, joinedTo: null })
    await freeJoined(db, inquiry.id)
    events.add({ type: 'inquiry_withdrawn', facts: { inquiryId: inquiry.id } })
    await tellUnit(db, asked, inquiry)
    return { inquiryId: inquiry.id }
  },
})
