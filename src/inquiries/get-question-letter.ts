import { z } from 'zod'
import { type CoordinatingUnit, getUnit } from '../authorities/index.ts'
import { findRequest, type InformationRequest, type LetterBlocks } from '../cases/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { inquiryActs } from './access.ts'
import { askerKey, askerOf } from './asker.ts'
import { isAboutDead } from './death-store.ts'
import type { Inquiry } from './inquiry-store.ts'
import { unitSubject } from './inquiry-subject.ts'
import { speaksAs } from './rules/on-behalf.ts'
import { findOwnWordsOf, languageOf } from './words-of-letter.ts'

/** A question to a sender, to be printed: for one who did not sign in, as long as it waits for an answer. */
export const getQuestionLetter = query({
  act: inquiryActs.read,
  logAs: 'question_letter',
  input: z.object({ inquiryId: id, requestId: id }),
  about: async ({ inquiryId, requestId }, db) => {
    const subject = await unitSubject(db, inquiryId)
    const request = await findRequest(db, requestId)
    if (!subject || askerKey(subject.inquiry) !== null) return null
    if (speaksAs(subject.inquiry) === 'self' && (await isAboutDead(db, subject.inquiry))) return null
    return request?.inquiryId === inquiryId && request.state === 'asked' ? { ...subject, request } : null
  },
  async read({ subject: { inquiry, request }, db, authority }): Promise<{
    inquiry: Inquiry
    request: InformationRequest
    unit: CoordinatingUnit
    recipient: { name: string; addressLines: string[] }
    own: LetterBlocks | null
  }> {
    const unit = await getUnit(db, inquiry.unitId)
    const recipient = askerOf(inquiry)
    const of = { inquiry, unit, authority, recipient: recipient.name, answerBy: request.answerBy }
    return {
      inquiry,
      request,
      unit,
      recipient,
      own: await findOwnWordsOf(db, 'question', languageOf(inquiry), of),
    }
  },
  sees: ({ inquiry }) => [{ personId: inquiry.personId ?? inquiry.id, what: ['letters'] }],
})
