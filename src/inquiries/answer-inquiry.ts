import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id, text } from '../platform/form/fields.ts'
import { isRefusal } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { changeInquiry } from './inquiry-store.ts'
import { unitSubject } from './inquiry-subject.ts'
import { inquiryLifecycle } from './rules/transitions.ts'
import { tellSender } from './tell-sender.ts'

/** Answered without a case: a question is answered, or advice given. Whether one has a right is decided in a case. */
export const answerInquiry = command({
  act: inquiryActs.decide,
  form: z.object({ inquiryId: id, answer: text(4000) }),
  about: ({ inquiryId }, db) => unitSubject(db, inquiryId, { lock: true }),
  async run({ input, subject, db, events, authorityId, now, today }) {
    const { inquiry } = subject
    const next = inquiryLifecycle.next(inquiry.state, 'answer')
    if (isRefusal(next)) return next
    await changeInquiry(db, inquiry.id, { state: next, answer: input.answer, answeredAt: now })
    events.add({ type: 'inquiry_answered', personId: inquiry.personId, facts: { inquiryId: inquiry.id } })
    await tellSender(db, authorityId, inquiry, { kind: 'inquiry_answered', now, today })
    return { inquiryId: inquiry.id }
  },
})
