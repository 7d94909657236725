import { z } from 'zod'
import { query } from '../platform/query.ts'
import { inquiryActs } from './access.ts'
import { findAdditions } from './addition-store.ts'
import { findInquiry } from './inquiry-store.ts'
import { inquiryLifecycle } from './rules/transitions.ts'
import { findLookedUp, type LookedUp } from './written-inquiry.ts'

/** Only that it is received or answered, and dates – never that a case exists. */
export interface Followed {
  lookedUp: LookedUp | null
  status: {
    state: 'received' | 'answered' | 'withdrawn'
    receivedAt: Date
    answerDue: string
    answeredAt: Date | null
    canWithdraw: boolean
    /** When something was added, the newest first; never what. */
    addedAt: Date[]
  } | null
}

export const getFollowed = query({
  act: inquiryActs.follow,
  input: z.object({}),
  about: async () => ({}),
  async read({ db, ...asked }): Promise<Followed> {
    const lookedUp = await findLookedUp(db, asked)
    const inquiry = lookedUp?.inquiryId ? await findInquiry(db, lookedUp.inquiryId) : null
    if (!inquiry) return { lookedUp, status: null }
    const isAnswered = inquiry.answeredAt !== null
    return {
      lookedUp,
      status: {
        state: inquiry.state === 'withdrawn' ? 'withdrawn' : isAnswered ? 'answered' : 'received',
        receivedAt: inquiry.receivedAt,
        answerDue: inquiry.answerDue,
        answeredAt: inquiry.answeredAt,
        addedAt: (await findAdditions(db, inquiry.id)).map((each) => each.addedAt),
        canWithdraw: inquiryLifecycle.canDo(inquiry.state, 'withdraw'),
      },
    }
  },
  sees: () => [],
})
