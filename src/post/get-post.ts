import { z } from 'zod'
import type { RelationName } from '../access/relations.ts'
import { daysBetween } from '../law/calendar.ts'
import { calledInSentence, findGivenAddress, getPerson } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { findContent } from './find-content.ts'
import { addressLinesOf, standingOf } from './find-plan-letter-to-send.ts'
import { findReceivers, type Receiver } from './find-receivers.ts'
import { findCoordinationPlaces } from './find-what-to-send.ts'
import { aboutWhat } from './make-plan-letters.ts'
import { maySeePost } from './may-send.ts'
import { findPlanLetters, type PlanLetter } from './plan-letter-store.ts'
import { isLate } from './rules/plan-letter.ts'

export interface ListedPaper
  extends Pick<
    PlanLetter,
    | 'id'
    | 'receiverName'
    | 'kind'
    | 'planVersion'
    | 'meetingId'
    | 'madeByName'
    | 'madeAt'
    | 'postedOn'
    | 'postedByName'
    | 'withdrawnAt'
    | 'reason'
    | 'version'
  > {
  /** The meeting's day; null: the plan. */
  heldAt: Date | null
}

export interface WaitingPaper extends ListedPaper {
  is: 'ready' | 'changed' | 'not_to_them'
  isProtected: boolean
  addressLines: string[]
  /** The address is the one they gave: who wrote it down, and when. */
  given: { by: string; at: Date } | null
  isLate: boolean
}

export type ToChoose = Pick<Receiver, 'relatedPersonId' | 'as' | 'name' | 'why' | 'isProtected'> & {
  /** The same waits for them, or was posted since what they may read was as it is. */
  has: 'waits' | 'posted' | null
}

export interface Post {
  person: { id: string; givenName: string; fullName: string }
  planId: string | null
  relation: RelationName
  /** Who coordinates makes, prints and posts; the others read what was sent. */
  isLeading: boolean
  /** What can be sent: the plan, and minutes, the newest first. */
  things: { about: string; heldAt: Date | null }[]
  /** Who can be sent what was asked for; null: nothing was chosen. */
  chosen: { about: string; heldAt: Date | null; receivers: ToChoose[] } | null
  waiting: WaitingPaper[]
  posted: ListedPaper[]
  withdrawn: ListedPaper[]
}

/** What waits to be posted about a person, what was, and to whom more can be sent. */
export const getPost = query({
  act: acts.see,
  input: z.object({ personId: id, om: aboutWhat.optional().catch(undefined) }),
  about: async ({ personId }) => ({ personId }),
  async read({ input, subject, grant, db, ...asked }): Promise<Post | null> {
    if (!(await maySeePost({ subject, grant, db }))) return null
    const { personId } = subject
    const person = await getPerson(db, personId)
    const isLeading = ['coordinator', 'stand_in'].includes(grant.relation.name)
    const { planId, things } = await findCoordinationPlaces(db, personId, asked.today)
    const letters = await findPlanLetters(db, personId)
    const heldAt = (meetingId: string | null) =>
      things.find(({ about }) => about === meetingId)?.heldAt ?? null
    const listed = ({ contentHash: _hash, address: _address, ...letter }: PlanLetter): ListedPaper => ({
      ...letter,
      heldAt: heldAt(letter.meetingId),
    })
    const waiting: WaitingPaper[] = []
    for (const letter of letters.filter((each) => isLeading && !each.postedOn && !each.withdrawnAt)) {
      const standing = await standingOf({ ...asked, db }, letter)
      const receiver = standing.is === 'not_to_them' ? null : standing.receiver
      const addressLines = receiver ? addressLinesOf(asked, receiver, letter) : []
      const given = addressLines.length ? await findGivenAddress(db, letter) : null
      const isGiven = given && asked.secrets.decrypt(given.address) === JSON.stringify(addressLines)
      waiting.push({
        ...listed(letter),
        is: standing.is,
        isProtected: receiver?.isProtected ?? false,
        addressLines,
        given: isGiven ? { by: given.writtenByName, at: given.writtenAt } : null,
        isLate: isLate(daysBetween(dayInOslo(letter.madeAt), asked.today)),
      })
    }
    const offered = things.filter(({ isSendable }) => isSendable)
    const about = isLeading ? offered.find((each) => each.about === input.om) : undefined
    return {
      person: {
        id: personId,
        givenName: calledInSentence(person, false, asked.language),
        fullName: person.fullName,
      },
      planId,
      relation: grant.relation.name,
      isLeading,
      things: isLeading ? offered : [],
      chosen: about
        ? {
            ...about,
            receivers: await findToChoose({ ...asked, db }, personId, planId, about.about, letters),
          }
        : null,
      waiting,
      posted: letters.filter(({ postedOn }) => postedOn).map(listed),
      withdrawn: isLeading ? letters.filter(({ withdrawnAt }) => withdrawnAt).map(listed) : [],
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['paper_letters'] }],
})

async function findToChoose(
  asks: Parameters<typeof findContent>[0],
  personId: string,
  planId: string | null,
  about: string,
  letters: readonly PlanLetter[],
): Promise<ToChoose[]> {
  const isPlan = about === 'plan'
  const kind = isPlan ? 'plan' : 'minutes'
  const sent = { personId, kind, planId: isPlan ? planId : null, meetingId: isPlan ? null : about } as const
  const found: ToChoose[] = []
  const language = asks.authority.settings.language
  for (const receiver of await findReceivers(asks.db as ReadDb, {
    personId,
    kind,
    today: asks.today,
    language,
  })) {
    const content = await findContent(asks, sent, receiver)
    if (!content) continue
    const { relatedPersonId, as, name, why, isProtected } = receiver
    const theirs = letters.filter(
      (each) =>
        each.relatedPersonId === relatedPersonId && each.kind === kind && each.meetingId === sent.meetingId,
    )
    const waits = theirs.some(({ postedOn, withdrawnAt }) => !postedOn && !withdrawnAt)
    const wasPosted = theirs.some(({ postedOn, contentHash }) => postedOn && contentHash.equals(content.hash))
    found.push({
      relatedPersonId,
      as,
      name,
      why,
      isProtected,
      has: waits ? 'waits' : wasPosted ? 'posted' : null,
    })
  }
  return found
}
