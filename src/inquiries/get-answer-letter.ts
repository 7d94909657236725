import { z } from 'zod'
import { getUnit } from '../authorities/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { inquiryActs } from './access.ts'
import { answerReachesBy, askerOf } from './asker.ts'
import { isToTheDead } from './death-store.ts'
import type { Inquiry } from './inquiry-store.ts'
import { unitSubject } from './inquiry-subject.ts'
import { isSilent } from './rules/hears-nothing-more.ts'
import type { LetterToAsker } from './words-of-letter.ts'

/** An answer without a case, to be printed: for one who is not told by a notice (`answer-reaches`). */
export const getAnswerLetter = query({
  act: inquiryActs.read,
  logAs: 'answer_letter',
  input: z.object({ inquiryId: id }),
  about: async ({ inquiryId }, db) => {
    const subject = await unitSubject(db, inquiryId)
    if (!subject || !hasAnswerLetter(subject.inquiry)) return null
    return (await isToTheDead(db, subject.inquiry)) ? null : subject
  },
  async read({ subject: { inquiry }, db }): Promise<Omit<LetterToAsker, 'own'>> {
    return { inquiry, unit: await getUnit(db, inquiry.unitId), recipient: askerOf(inquiry) }
  },
  sees: ({ inquiry }) => [{ personId: inquiry.personId ?? inquiry.id, what: ['letters'] }],
})

/** Answered in words, without a case, to one who is not told. */
export function hasAnswerLetter(inquiry: Inquiry): boolean {
  const isAnswered = inquiry.state === 'answered' && inquiry.answer !== '' && inquiry.caseId === null
  return isAnswered && !isSilent(inquiry) && answerReachesBy(inquiry) !== 'notice'
}
