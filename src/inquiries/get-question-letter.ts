import { z } from 'zod'
import { findRequest, type InformationRequest } from '../cases/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { inquiryActs } from './access.ts'
import { askerKey } from './asker.ts'
import { isToTheDead } from './death-store.ts'
import { unitSubject } from './inquiry-subject.ts'
import { isShutToSender } from './may-ask-sender.ts'
import { findLetterToAsker, type LetterToAsker } from './words-of-letter.ts'

/** A question to a sender, to be printed: for one who did not sign in, as long as it waits for an answer. */
export const getQuestionLetter = query({
  act: inquiryActs.read,
  logAs: 'question_letter',
  input: z.object({ inquiryId: id, requestId: id }),
  about: async ({ inquiryId, requestId }, db) => {
    const subject = await unitSubject(db, inquiryId)
    const request = await findRequest(db, requestId)
    if (!subject || askerKey(subject.inquiry) !== null) return null
    if ((await isToTheDead(db, subject.inquiry)) || (await isShutToSender(db, subject.inquiry))) return null
    return request?.inquiryId === inquiryId && request.state === 'asked' ? { ...subject, request } : null
  },
  async read({
    subject: { inquiry, request },
    db,
    authority,
  }): Promise<LetterToAsker & { request: InformationRequest }> {
    const letter = await findLetterToAsker(db, 'question', inquiry, { authority, answerBy: request.answerBy })
    return { ...letter, request }
  },
  sees: ({ inquiry }) => [{ personId: inquiry.personId ?? inquiry.id, what: ['letters'] }],
})
