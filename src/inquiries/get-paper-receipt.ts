import { z } from 'zod'
import { type CoordinatingUnit, getUnit } from '../authorities/index.ts'
import type { LetterBlocks } from '../cases/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { inquiryActs } from './access.ts'
import { askerOf } from './asker.ts'
import { isAboutDead } from './death-store.ts'
import type { Inquiry } from './inquiry-store.ts'
import { unitSubject } from './inquiry-subject.ts'
import { findOwnWordsOf, languageOf } from './words-of-letter.ts'

/** The receipt to be printed for the one who told it by phone or in a letter. Only for what the unit wrote down, and never to the dead. */
export const getPaperReceipt = query({
  act: inquiryActs.read,
  logAs: 'paper_receipt',
  input: z.object({ inquiryId: id }),
  about: async ({ inquiryId }, db) => {
    const subject = await unitSubject(db, inquiryId)
    if (subject?.inquiry.senderKind !== 'unit') return null
    return (await isAboutDead(db, subject.inquiry)) ? null : subject
  },
  async read({ subject: { inquiry }, db, authority }): Promise<{
    inquiry: Inquiry
    unit: CoordinatingUnit
    recipient: { name: string; addressLines: string[] }
    own: LetterBlocks | null
  }> {
    const unit = await getUnit(db, inquiry.unitId)
    const recipient = askerOf(inquiry)
    const of = { inquiry, unit, authority, recipient: recipient.name, answerBy: inquiry.answerDue }
    return { inquiry, unit, recipient, own: await findOwnWordsOf(db, 'receipt', languageOf(inquiry), of) }
  },
  sees: ({ inquiry }) => [{ personId: inquiry.personId ?? inquiry.id, what: ['letters'] }],
})
