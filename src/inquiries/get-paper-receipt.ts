import { z } from 'zod'
import { type CoordinatingUnit, getUnit } from '../authorities/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { inquiryActs } from './access.ts'
import type { Inquiry } from './inquiry-store.ts'
import { unitSubject } from './inquiry-subject.ts'

/** The receipt to be printed for the one who told it by phone or in a letter. Only for what the unit wrote down. */
export const getPaperReceipt = query({
  act: inquiryActs.read,
  logAs: 'paper_receipt',
  input: z.object({ inquiryId: id }),
  about: async ({ inquiryId }, db) => {
    const subject = await unitSubject(db, inquiryId)
    return subject?.inquiry.senderKind === 'unit' ? subject : null
  },
  read: async ({ subject, db }): Promise<{ inquiry: Inquiry; unit: CoordinatingUnit }> => ({
    inquiry: subject.inquiry,
    unit: await getUnit(db, subject.inquiry.unitId),
  }),
  sees: ({ inquiry }) => [{ personId: inquiry.personId ?? inquiry.id, what: ['letters'] }],
})
