import { z } from 'zod'
import type { SignedInActor } from '../access/actor.ts'
import {
  findAnsweredChildren,
  findInformedParents,
  findKeeping,
  type InformedParent,
  isToldSomething,
  type Keeping,
} from '../cases/index.ts'
import { hasOwnDoor } from '../child/index.ts'
import { findBegunAt, findToAnswerAbout, findToAnswerByKey } from '../inquiries/index.ts'
import { findPersonByKey } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { called, isExpected } from './called.ts'
import { findElsewhere } from './elsewhere-store.ts'
import { findCaseOverview } from './find-case-overview.ts'
import { findCoordinationOverview } from './find-coordination-overview.ts'
import { findNoticeLines, type NoticeLine } from './find-notice-lines.ts'
import { findPeopleInView } from './find-people.ts'
import { findSentLines, type SentInquiryLine } from './find-sent-lines.ts'
import { type PersonOverview, seenOf } from './overview.ts'
import { type Waits, whatWaits } from './rules/what-waits.ts'

export interface MyPage {
  /** The reader is a child, with a page of its own that is easy to read. */
  hasOwnDoor: boolean
  waits: Waits[]
  people: PersonOverview[]
  sent: SentInquiryLine[]
  notices: NoticeLine[]
  /** The reader is a child: what those who answer for it may know. Null: nothing was asked or decided. */
  keeping: Keeping | null
  /** The reader is a child: which parents without parental responsibility are told something. */
  informed: InformedParent[]
  /** The reader is such a parent: the children they have an answer about. */
  answered: Awaited<ReturnType<typeof findAnsweredChildren>>
  /** Other authorities where the reader has something. */
  elsewhere: { id: string; name: string }[]
}

/** One's own page: what waits, oneself and those one stands beside, what one has sent, and notices. */
export const getMyPage = query({
  act: acts.seeMyPage,
  input: z.object({}),
  about: async () => ({ personId: null }),
  async read(context): Promise<MyPage> {
    const { db, actor, authorityId, today, language } = context
    const me = actor as SignedInActor // the act is open to citizens only
    const people: PersonOverview[] = []
    const expected = new Map<string, string>()
    for (const each of await findPeopleInView(db, me, today)) {
      const { person, isMe, mayCase, mayCoordination, mayPlan, mayAnswer, mayLog, onlyConsents } = each
      const by = (mayCase ?? mayCoordination)!.relation
      const name = called(person, by.name === 'parent', language)
      if (isExpected(person)) expected.set(person.id, name)
      people.push({
        personId: person.id,
        givenName: name,
        isMe,
        by,
        case: mayCase && (await findCaseOverview(db, person, me, today)),
        coordination:
          mayCoordination &&
          (await findCoordinationOverview(db, { person, isMe, mayPlan }, mayCoordination, context)),
        toAnswer: mayAnswer ? await findToAnswerAbout(db, person.id, today) : [],
        mayLog,
        onlyConsents,
      })
    }
    const sent = await findSentLines(db, me, language, expected)
    const visible = new Set(people.map((each) => each.personId))
    // One who has no row here is told by their own number
    const toAnswer = await findToAnswerByKey(db, me.identityKey, today)
    const waits = whatWaits(people, sent, toAnswer, await findBegunAt(db, context))
    const waiting = waits.map(({ path }) => `/${authorityId}${path}`)
    return {
      hasOwnDoor: await hasOwnDoor(db, context),
      waits,
      people,
      sent,
      notices: await findNoticeLines(db, me, visible, {
        ...{ authorityId, today, waiting, called: expected },
        ownPersonId: people.find(({ isMe }) => isMe)?.personId,
      }),
      keeping: await findOwnKeeping(db, me, today),
      informed: await findInformedAbout(db, me, today),
      answered: await findAnsweredChildren(db, me, today),
      elsewhere: await findElsewhere(db, me, authorityId),
    }
  },
  sees: ({ people, keeping, answered, notices }) => [
    ...answered.map(({ personId, by }) => ({ personId, what: ['informing'], by })),
    ...people
      .map((each) => ({
        personId: each.personId,
        what: [
          ...new Set([
            ...seenOf(each),
            ...(each.isMe && keeping ? ['inquiry'] : []),
            ...(notices.some(({ consent, personId }) => consent && personId === each.personId)
              ? ['consents']
              : []),
          ]),
        ],
        by: each.by,
      }))
      .filter((each) => each.what.length),
  ],
})

async function findInformedAbout(db: ReadDb, me: SignedInActor, today: string): Promise<InformedParent[]> {
  const person = await findPersonByKey(db, me.identityKey)
  return person ? (await findInformedParents(db, person, today)).filter(isToldSomething) : []
}

/** Its own request, and what was decided; what the unit withholds without it is told when it ends. */
async function findOwnKeeping(db: ReadDb, me: SignedInActor, today: string): Promise<Keeping | null> {
  const person = await findPersonByKey(db, me.identityKey)
  const keeping = person && (await findKeeping(db, person, today))
  if (!keeping) return null
  const ones = keeping.ones.filter(
    ({ standing, toldFrom, decided }) =>
      toldFrom !== null || (keeping.hasAsked && (standing === 'asked' || decided !== null)),
  )
  return keeping.asked || ones.length ? { ...keeping, ones } : null
}
