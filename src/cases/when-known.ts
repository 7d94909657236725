import { findWaysTold, type ToldWay } from '../messages/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Decision } from './case.ts'
import { findOpenings } from './decision-store.ts'
import { findLetterOf } from './letter-store.ts'
import { type KnownFrom, knownFrom, type LastDay, lastDayFor, type WayItCame } from './rules/when-known.ts'

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

/** From when one who complains knew the decision, and their last day (`complaint-each-their-own`). */
export async function timeToComplain(
  db: ReadDb,
  decision: Decision,
  who: Complainer,
): Promise<TimeToComplain> {
  const ways = await findWays(db, decision)
  const openings = await findOpenings(db, decision.id)
  const promised = await findPromised(db, decision)
  if (!('identityKey' in who))
    return timeOnPaper(decision, ways, openings[0]?.openedAt ?? null, who.name, promised)
  const opening = openings.find((each) => each.openedBy === who.identityId)
  const way = ways.find((each) => each.recipientKey === who.identityKey)
  return timeBy(
    decision,
    { ...wayItCame(way), openedOn: opening ? dayInOslo(opening.openedAt) : null },
    promised,
  )
}

/** The same for each who was told of the decision, by the key they are told under. */
export async function timesToComplain(db: ReadDb, decision: Decision): Promise<Map<string, ToldTime>> {
  const promised = await findPromised(db, decision)
  const ways = await findWays(db, decision)
  return new Map(
    ways.map((way) => [way.recipientKey, { ...timeBy(decision, wayItCame(way), promised), promised }]),
  )
}

async function findPromised(db: ReadDb, { personId, letterSha256 }: Decision): Promise<string | null> {
  return (await findLetterOf(db, personId, letterSha256))?.complainBy ?? null
}

const findWays = (db: ReadDb, { id, personId }: Decision) =>
  findWaysTold(db, { personId, kind: 'decision_issued', pathEnd: `/avgjorelse/${id}` })

function wayItCame(way: ToldWay | undefined): WayItCame {
  return {
    openedOn: way?.openedAt ? dayInOslo(way.openedAt) : null,
    noticedOn: way ? dayInOslo(way.noticedAt) : null,
    isOnPaper: way?.isOnPaper ?? false,
    postedOn: way?.postedOn ?? null,
  }
}

function timeBy({ legalBasis }: Decision, way: WayItCame, promised: string | null): TimeToComplain {
  const known = knownFrom(legalBasis, way)
  return { ...known, ...lastDayFor(legalBasis, known, promised) }
}

/**
 * One who wrote on paper: by the letter to that name; else, to their good, the letter that came last. Where nobody got one
 * on paper, by the first opening.
 */
function timeOnPaper(
  decision: Decision,
  ways: readonly ToldWay[],
  firstOpenedAt: Date | null,
  name: string,
  promised: string | null,
): TimeToComplain {
  const posted = ways.filter(({ writtenTo }) => writtenTo !== null)
  if (!posted.length) {
    const openedOn = firstOpenedAt ? dayInOslo(firstOpenedAt) : null
    return timeBy(decision, { ...wayItCame(ways[0]), openedOn }, promised)
  }
  const named = posted.filter(({ writtenTo }) => writtenTo?.toLowerCase() === name.trim().toLowerCase())
  const times = (named.length ? named : posted).map((way) => timeBy(decision, wayItCame(way), promised))
  return times.reduce((latest, each) => (isLater(each, latest) ? each : latest))
}

/** Not begun is the latest of all. */
function isLater(one: TimeToComplain, other: TimeToComplain): boolean {
  if (!other.knownOn) return false
  return !one.knownOn || one.knownOn > other.knownOn
}
