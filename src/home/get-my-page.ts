import { z } from 'zod'
import type { SignedInActor } from '../access/actor.ts'
import { findInquiriesSentBy } from '../inquiries/index.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { findElsewhere } from './elsewhere-store.ts'
import { findCaseOverview } from './find-case-overview.ts'
import { findCoordinationOverview } from './find-coordination-overview.ts'
import { findNoticeLines, type NoticeLine } from './find-notice-lines.ts'
import { findPeopleInView } from './find-people.ts'
import { type PersonOverview, seenOf } from './overview.ts'
import { type Waits, whatWaits } from './rules/what-waits.ts'

export interface SentInquiryLine {
  id: string
  reference: string
  state: string
  receivedAt: Date
  answerDue: string
  answeredAt: Date | null
  givenName: string
}

export interface MyPage {
  waits: Waits[]
  people: PersonOverview[]
  sent: SentInquiryLine[]
  notices: NoticeLine[]
  /** Other authorities where the reader has something. */
  elsewhere: { id: string; name: string }[]
}

/** One's own page: what waits, oneself and those one stands beside, what one has sent, and notices. */
export const getMyPage = query({
  act: acts.seeMyPage,
  input: z.object({}),
  about: async () => ({ personId: null }),
  async read({ db, actor, authorityId, today, now }): Promise<MyPage> {
    const me = actor as SignedInActor // the act is open to citizens only
    const people: PersonOverview[] = []
    for (const { person, isMe, mayCase, mayCoordination } of await findPeopleInView(db, me, today)) {
      people.push({
        personId: person.id,
        givenName: person.givenName,
        isMe,
        by: (mayCase ?? mayCoordination)!.relation,
        case: mayCase && (await findCaseOverview(db, person.id)),
        coordination:
          mayCoordination &&
          (await findCoordinationOverview(db, { personId: person.id, isMe }, mayCoordination, {
            today,
            now,
          })),
      })
    }
    const sent = (await findInquiriesSentBy(db, me)).map((inquiry) => ({
      id: inquiry.id,
      reference: inquiry.reference,
      state: inquiry.state,
      receivedAt: inquiry.receivedAt,
      answerDue: inquiry.answerDue,
      answeredAt: inquiry.answeredAt,
      givenName: inquiry.personGivenName,
    }))
    const visible = new Set(people.map((each) => each.personId))
    return {
      waits: whatWaits(people, sent),
      people,
      sent,
      notices: await findNoticeLines(db, me, visible),
      elsewhere: await findElsewhere(db, me, authorityId),
    }
  },
  sees: ({ people }) =>
    people
      .map((each) => ({ personId: each.personId, what: seenOf(each), by: each.by }))
      .filter((each) => each.what.length),
})
