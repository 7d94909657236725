import { z } from 'zod'
import { getUnit } from '../authorities/index.ts'
import type { LetterBlocks } from '../cases/index.ts'
import { query } from '../platform/query.ts'
import { inquiryActs } from './access.ts'
import { findInquiry } from './inquiry-store.ts'
import { lacksPower } from './may-ask-sender.ts'
import { mayHearNoMore } from './rules/hears-nothing-more.ts'
import { isQuiet } from './rules/on-behalf.ts'
import { isUnder16 } from './tell-person.ts'
import { findOwnWordsOf } from './words-of-letter.ts'
import { findReceipt } from './written-inquiry.ts'

/** That it came, when, where, and by when it is answered. Nothing of what was written. */
export interface Receipt {
  inquiryId: string
  reference: string
  /** '' when one was signed in. */
  code: string
  receivedAt: Date
  answerDue: string
  unit: { name: string; phone: string }
  /** A child who asked that nothing is said at home. */
  isQuiet: boolean
  /** A power of attorney was said, and is not here. */
  lacksPower: boolean
  /** The one it is about may not want anything said: no answer is promised. */
  mayHearNoMore: boolean
  /** The authority's own words for what happens next; null: the page's */
  own: LetterBlocks | null
}

/** Null within its hour when nothing was sent from here. */
export const getReceipt = query({
  act: inquiryActs.receipt,
  input: z.object({}),
  about: async () => ({}),
  async read({ db, ...asked }): Promise<{ receipt: Receipt | null }> {
    const sent = await findReceipt(db, asked)
    const inquiry = sent && (await findInquiry(db, sent.inquiryId))
    if (!sent || !inquiry) return { receipt: null }
    const unit = await getUnit(db, inquiry.unitId)
    const { authority, language } = asked
    const of = { inquiry, unit, authority, recipient: inquiry.senderName, answerBy: inquiry.answerDue }
    const { opening: _onPaper, ...own } = (await findOwnWordsOf(db, 'receipt', language, of)) ?? {}
    return {
      receipt: {
        inquiryId: inquiry.id,
        reference: inquiry.reference,
        code: sent.code,
        receivedAt: inquiry.receivedAt,
        answerDue: inquiry.answerDue,
        unit: { name: unit.name, phone: unit.phone },
        isQuiet: isQuiet(inquiry),
        mayHearNoMore: mayHearNoMore(inquiry.senderKind, isUnder16(inquiry, asked.today)),
        lacksPower: await lacksPower(db, inquiry, asked.today),
        own: 'reads' in own ? own : null,
      },
    }
  },
  sees: () => [],
})
