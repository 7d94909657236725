import { z } from 'zod'
import type { Seen } from '../access/access-log.ts'
import { nobody } from '../access/actor.ts'
import { findOpenToFollow } from '../cases/index.ts'
import { query } from '../platform/query.ts'
import { inquiryActs } from './access.ts'
import { findAdditions } from './addition-store.ts'
import { findPassedOn, type PassedOn } from './find-passed-on.ts'
import { findInquiry, type Inquiry } from './inquiry-store.ts'
import { lacksPower } from './may-ask-sender.ts'
import { promisedAtFirst } from './promised-at-first.ts'
import { asSenderSees, isSilent, mayHearNoMore } from './rules/hears-nothing-more.ts'
import { isQuiet } from './rules/on-behalf.ts'
import { inquiryLifecycle } from './rules/transitions.ts'
import { senderSeen } from './sender-seen.ts'
import { isUnder16 } from './tell-person.ts'
import { findLookedUp, type LookedUp } from './written-inquiry.ts'

/** Only that it is received or answered, and dates – never that a case exists. */
export interface Followed {
  lookedUp: LookedUp | null
  /** For the log: whom it is about; the inquiry itself where nobody is known. */
  personId: string | null
  status: {
    state: 'received' | 'passed_on' | 'answered' | 'withdrawn'
    passedOn: PassedOn | null
    receivedAt: Date
    answerDue: string
    /** What was said before, where it has been moved. */
    answerDueWas: string | null
    /** A child who asked that nothing is said at home: nothing is posted there. */
    isQuiet: boolean
    answeredAt: Date | null
    canWithdraw: boolean
    /** A promised day that has passed may be told of. */
    tellsLate: boolean
    /** The one it is about may not want anything said: told from the start. */
    mayHearNoMore: boolean
    /** Only what was answered without a case, and tells nothing confidential; else ''. */
    answer: string
    /** A power of attorney was said, and is not here. */
    lacksPower: boolean
    /** What the sender is asked and has not answered, and that they have; never the answer. */
    questions: { id: string; question: string; answerBy: string; answeredAt: Date | null; version: number }[]
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
    const found = lookedUp?.inquiryId ? await findInquiry(db, lookedUp.inquiryId) : null
    const inquiry = found && asSenderSees(found, promisedAtFirst(found, asked.authority))
    if (!inquiry) return { lookedUp, personId: null, status: null }
    const isShut = isSilent(inquiry)
    const passedOn = await findPassedOn(
      db,
      asked.authorityId,
      inquiry,
      await senderSeen(db, nobody, inquiry, asked.today),
    )
    return {
      lookedUp,
      personId: inquiry.personId ?? inquiry.id,
      status: {
        state: stateOf(inquiry),
        passedOn,
        receivedAt: inquiry.receivedAt,
        answerDue: inquiry.answerDue,
        answerDueWas: inquiry.answerDueWas,
        isQuiet: isQuiet(inquiry),
        answeredAt: inquiry.answeredAt ?? inquiry.forwardedAnsweredAt,
        questions: await findOpenToFollow(db, inquiry),
        addedAt: (await findAdditions(db, inquiry.id)).map((each) => each.addedAt),
        canWithdraw: !isShut && inquiryLifecycle.canDo(inquiry.state, 'withdraw'),
        tellsLate: !isShut,
        mayHearNoMore: mayHearNoMore(inquiry.senderKind, isUnder16(inquiry, asked.today)),
        answer: inquiry.state === 'answered' && inquiry.answerIsOpen ? inquiry.answer : '',
        lacksPower: await lacksPower(db, inquiry, asked.today),
      },
    }
  },
  sees: ({ personId, status }) => {
    const what: Seen['what'] = [
      ...(status?.questions.length ? ['information_request' as const] : []),
      ...(status?.answer ? ['inquiry' as const] : []),
    ]
    return personId && what.length ? [{ personId, what }] : []
  },
})

function stateOf(inquiry: Inquiry): NonNullable<Followed['status']>['state'] {
  if (inquiry.state === 'withdrawn') return 'withdrawn'
  if (inquiry.answeredAt ?? inquiry.forwardedAnsweredAt) return 'answered'
  return inquiry.state === 'forwarded' ? 'passed_on' : 'received'
}
