import { z } from 'zod'
import { type CoordinatingUnit, getUnit } from '../authorities/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { inquiryActs } from './access.ts'
import { canAddTo } from './add-to-inquiry.ts'
import { type Addition, findAdditions } from './addition-store.ts'
import { type Attachment, findAttachments } from './attachment-store.ts'
import { findInquiry, findOtherAuthorities, type Inquiry } from './inquiry-store.ts'
import { inquiryLifecycle } from './rules/transitions.ts'

/** One's own words, where they are now, and the answer. Nothing of the case. */
export interface SentInquiry {
  inquiry: Inquiry
  attachments: Attachment[]
  unit: CoordinatingUnit
  passedOnTo: string | null
  canWithdraw: boolean
  canAdd: boolean
  /** The newest first. */
  additions: Addition[]
}

export const getSentInquiry = query({
  act: inquiryActs.readSent,
  input: z.object({ inquiryId: id }),
  about: async ({ inquiryId }, db) => {
    const inquiry = await findInquiry(db, inquiryId)
    return (
      inquiry && {
        senderKey: inquiry.senderKey,
        senderSignedInAs: inquiry.senderSignedInAs,
        version: inquiry.version,
        inquiry,
      }
    )
  },
  async read({ subject, db, authorityId }): Promise<SentInquiry> {
    const { inquiry } = subject
    const others = await findOtherAuthorities(db, authorityId)
    return {
      inquiry,
      attachments: await findAttachments(db, inquiry.id),
      unit: await getUnit(db, inquiry.unitId),
      passedOnTo: others.find((each) => each.id === inquiry.forwardedTo)?.name ?? null,
      canAdd: canAddTo(inquiry),
      additions: await findAdditions(db, inquiry.id),
      canWithdraw: inquiryLifecycle.canDo(inquiry.state, 'withdraw'),
    }
  },
  sees: ({ inquiry }) => [{ personId: inquiry.personId ?? inquiry.id, what: ['inquiry'] }],
})
