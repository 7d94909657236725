import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id, optionalText } from '../platform/form/fields.ts'
import { isRefusal } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { getCase } from './case-store.ts'
import { aboutInquiry, takeInquiryIn } from './open-case.ts'
import { interimWords, replyInterim } from './send-interim-reply.ts'
import { choiceFields } from './which-person.ts'

/**
 * The month is nearly out, or is, and nobody has opened the case: opens it and sends the interim reply in one act (fvl § 11 a).
 * Refuses as the two do.
 */
export const openWithInterimReply = command({
  act: acts.sendInterimReply,
  form: z.object({ inquiryId: id, deadReason: optionalText(500), ...choiceFields, ...interimWords }),
  about: aboutInquiry,
  async run(context) {
    const { input, subject, db } = context
    const opened = await takeInquiryIn(context, subject.inquiry, input.deadReason, input)
    if (isRefusal(opened)) return opened
    return replyInterim(context, await getCase(db, opened.caseId), input)
  },
})
