import { z } from 'zod'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { inquiryActs } from './access.ts'
import { isAboutDead } from './death-store.ts'
import { unitSubject } from './inquiry-subject.ts'
import { mayHearNoMore } from './rules/hears-nothing-more.ts'
import { speaksAs } from './rules/on-behalf.ts'
import { isUnder16 } from './tell-person.ts'
import { findLetterToAsker, type LetterToAsker } from './words-of-letter.ts'

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
  async read({
    subject: { inquiry },
    db,
    authority,
    today,
  }): Promise<LetterToAsker & { mayHearNoMore: boolean }> {
    return {
      ...(await findLetterToAsker(db, 'receipt', inquiry, { authority, answerBy: inquiry.answerDue })),
      mayHearNoMore: mayHearNoMore(speaksAs(inquiry), isUnder16(inquiry, today)),
    }
  },
  sees: ({ inquiry }) => [{ personId: inquiry.personId ?? inquiry.id, what: ['letters'] }],
})
