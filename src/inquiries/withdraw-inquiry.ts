import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id, optionalText } from '../platform/form/fields.ts'
import { inquiryActs } from './access.ts'
import { sentSubject } from './inquiry-subject.ts'
import { takeBackInquiry } from './take-back-inquiry.ts'

/** The sender, signed in, takes it back. */
export const withdrawInquiry = command({
  act: inquiryActs.withdraw,
  form: z.object({ inquiryId: id, reason: optionalText(1000) }),
  about: ({ inquiryId }, db) => sentSubject(db, inquiryId, { lock: true }),
  run: (context) => {
    const { inquiry } = context.subject
    return takeBackInquiry(context, inquiry, { reason: context.input.reason, byKey: inquiry.senderKey })
  },
})
