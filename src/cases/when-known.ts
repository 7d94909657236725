import { type ItemsOfBasis, itemsByBasis, type LegalBasis } from '../law/legal-basis.ts'
import { findWaysTold, type ToldWay } from '../messages/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { type Decision, isOfCapacity } from './case.ts'
import { findOpenings } from './decision-store.ts'
import { findLetterOf } from './letter-store.ts'
import type { RightsItem } from './rules/criteria.ts'
import {
  type KnownFrom,
  knownFrom,
  type LastDay,
  lastDayFor,
  promisedOn,
  type WayItCame,
} from './rules/when-known.ts'

export interface TimeToComplain extends KnownFrom, LastDay {}

/** With the day the letter named, which stands also before the time has begun. */
export interface ToldTime extends TimeToComplain {
  promised: string | null
}

export interface SignedInComplainer {
  identityId: string
  identityKey: string
}
/** Who complains: signed in; or who wrote on paper, by the name they signed with. */
export type Complainer = SignedInComplainer | { name: string }

/**
 * The rights that were decided, by their basis (`basis-by-item`): each has a time of its own. What is of no right is whole, on the
 * decision's own basis.
 */
export const partsOf = ({
  items,
  legalBasis,
}: Pick<Decision, 'items' | 'legalBasis'>): ItemsOfBasis<RightsItem>[] =>
  items.length
    ? itemsByBasis(
        items.map(({ item }) => item),
        legalBasis,
      )
    : [{ basis: legalBasis, items: [] }]

/** From when one who complains of the rights of this basis knew the decision, and their last day (`complaint-each-their-own`). */
export async function timeToComplain(
  db: ReadDb,
  decision: Decision,
  who: Complainer,
  basis: LegalBasis,
): Promise<TimeToComplain> {
  const ways = await findWays(db, decision)
  const openings = await findOpenings(db, decision.id)
  const promised = await findPromised(db, decision, basis)
  if (!('identityKey' in who))
    return timeOnPaper(basis, ways, openings[0]?.openedAt ?? null, who.name, promised)
  const opening = openings.find((each) => each.openedBy === who.identityId)
  const way = ways.find((each) => each.recipientKey === who.identityKey)
  return timeBy(
    basis,
    { ...wayItCame(way), openedOn: opening ? dayInOslo(opening.openedAt) : null },
    promised,
  )
}

export interface TimeOfPart {
  /** Of the decision's rights, where it has two bases; empty: all of them. */
  items: RightsItem[]
  time: ToldTime
}

/** The same for each who was told of the decision, by the key they are told under: one, or one for each basis. */
export async function timesToComplain(db: ReadDb, decision: Decision): Promise<Map<string, TimeOfPart[]>> {
  const ways = await findWays(db, decision)
  const parts = partsOf(decision)
  const promised = await Promise.all(parts.map(({ basis }) => findPromised(db, decision, basis)))
  return new Map(
    ways.map((way) => [
      way.recipientKey,
      parts.map(({ basis, items }, at) => ({
        items: parts.length > 1 ? items : [],
        time: {
          ...timeBy(basis, wayItCame(way), promised[at] ?? null),
          promised: promised[at] ?? null,
        },
      })),
    ]),
  )
}

async function findPromised(db: ReadDb, decision: Decision, basis: LegalBasis): Promise<string | null> {
  const { personId, letterSha256, issuedAt, legalBasis } = decision
  const letter = await findLetterOf(db, personId, letterSha256)
  const namedFor = partsOf(decision)[0]?.basis ?? legalBasis
  return promisedOn(basis, { sentOn: dayInOslo(issuedAt), named: letter?.complainBy ?? null, namedFor })
}

/** The notice that tells of a decision. */
export const noticeOf = (decision: Pick<Decision, 'result'>) =>
  isOfCapacity(decision) ? 'capacity_issued' : 'decision_issued'

const findWays = (db: ReadDb, decision: Decision) =>
  findWaysTold(db, {
    personId: decision.personId,
    kind: noticeOf(decision),
    pathEnd: `/avgjorelse/${decision.id}`,
  })

function wayItCame(way: ToldWay | undefined): WayItCame {
  return {
    openedOn: way?.openedAt ? dayInOslo(way.openedAt) : null,
    noticedOn: way ? dayInOslo(way.noticedAt) : null,
    isOnPaper: way?.isOnPaper ?? false,
    postedOn: way?.postedOn ?? null,
  }
}

function timeBy(basis: LegalBasis, way: WayItCame, promised: string | null): TimeToComplain {
  const known = knownFrom(basis, way)
  return { ...known, ...lastDayFor(basis, known, promised) }
}

/**
 * One who wrote on paper: by the letter to that name; else, to their good, the letter that came last. Where nobody got one
 * on paper, by the first opening.
 */
function timeOnPaper(
  basis: LegalBasis,
  ways: readonly ToldWay[],
  firstOpenedAt: Date | null,
  name: string,
  promised: string | null,
): TimeToComplain {
  const posted = ways.filter(({ writtenTo }) => writtenTo !== null)
  if (!posted.length) {
    const openedOn = firstOpenedAt ? dayInOslo(firstOpenedAt) : null
    return timeBy(basis, { ...wayItCame(ways[0]), openedOn }, promised)
  }
  const named = posted.filter(({ writtenTo }) => writtenTo?.toLowerCase() === name.trim().toLowerCase())
  const times = (named.length ? named : posted).map((way) => timeBy(basis, wayItCame(way), promised))
  return times.reduce((latest, each) => (isLater(each, latest) ? each : latest))
}

/** Not begun is the latest of all. */
function isLater(one: TimeToComplain, other: TimeToComplain): boolean {
  if (!other.knownOn) return false
  return !one.knownOn || one.knownOn > other.knownOn
}
