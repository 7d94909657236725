import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id, text, ticked } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { changeInquiry, findJoined, tellOrigin } from './inquiry-store.ts'
import { unitSubject } from './inquiry-subject.ts'
import { mayAnswerSender } from './may-ask-sender.ts'
import { inquiryLifecycle } from './rules/transitions.ts'
import { tellSender } from './tell-sender.ts'

/** Answered without a case: a question is answered, or advice given. Whether one has a right is decided in a case. */
export const answerInquiry = command({
  act: inquiryActs.decide,
  form: z.object({ inquiryId: id, answer: text(4000), isOpen: ticked }),
  about: ({ inquiryId }, db) => unitSubject(db, inquiryId, { lock: true }),
  async run({ input, subject, db, events, authorityId, now, today }) {
    const { inquiry } = subject
    const next = inquiryLifecycle.next(inquiry.state, 'answer')
    if (isRefusal(next)) return next
    // fvl § 13: nothing confidential by the sender's own word
    if (!(await mayAnswerSender(db, inquiry, today)) && !input.isOpen) return refuse('must_be_open', 'isOpen')
    await changeInquiry(db, inquiry.id, {
      state: next,
      answer: input.answer,
      answerIsOpen: input.isOpen,
      answeredAt: now,
    })
    events.add({ type: 'inquiry_answered', personId: inquiry.personId, facts: { inquiryId: inquiry.id } })
    await tellSender(db, authorityId, inquiry, { kind: 'inquiry_answered', now, today })
    await tellOrigin(db, inquiry)
    // Those looked at together are answered too; what one sender is told is not told another
    for (const other of await findJoined(db, inquiry.id)) {
      const isSame = other.senderKey !== null && other.senderKey === inquiry.senderKey
      const same = isSame ? { answer: input.answer, answerIsOpen: input.isOpen } : { answer: '' }
      await changeInquiry(db, other.id, { state: next, ...same, answeredAt: now })
      events.add({ type: 'inquiry_answered', personId: other.personId, facts: { inquiryId: other.id } })
      await tellSender(db, authorityId, other, { kind: 'inquiry_answered', now, today })
      await tellOrigin(db, other)
    }
    return { inquiryId: inquiry.id }
  },
})
