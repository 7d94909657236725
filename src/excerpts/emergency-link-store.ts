import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { missesWithinMinutes } from './rules/emergency-link.ts'
import type { SaidHow } from './sheet.ts'

/** A link as those see it who may make one. */
export interface EmergencyLink {
  id: string
  madeAt: Date
  madeName: string
  madeAs: string
  madeByRelated: string | null
  saidHow: SaidHow
  /** Of real time; 0 when it is over. */
  secondsLeft: number
  endedName: string
  /** When it was opened, the newest first. Business time. */
  openings: Date[]
}

export interface NewLink {
  personId: string
  tokenHash: Buffer
  codeHash: Buffer
  madeBy: string | null
  madeAs: string
  /** The row of one who answers for the person; null: the person, or one at work who was asked to. */
  madeByRelated: string | null
  madeName: string
  saidHow: SaidHow
  madeAt: Date
}

/** @param hours of real time. @returns its id */
export async function addLink(db: Db, authorityId: string, link: NewLink, hours: number): Promise<string> {
  const { id } = await db
    .insertInto('emergencyLink')
    .values({ authorityId, ...link, endsAt: sql<Date>`now() + make_interval(hours => ${hours}::int)` })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const secondsLeft = sql<string>`case when ended_at is not null then 0
  else greatest(0, floor(extract(epoch from ends_at - now()))) end`

/** The person's links, the newest first: those that are open, and the last few that are over. */
export async function findLinks(db: ReadDb, personId: string, most = 12): Promise<EmergencyLink[]> {
  const rows = await db
    .selectFrom('emergencyLink')
    .select([
      ...(['id', 'madeAt', 'madeName', 'madeAs', 'madeByRelated', 'saidHow', 'endedName'] as const),
      secondsLeft.as('secondsLeft'),
    ])
    .where('personId', '=', personId)
    .orderBy(sql`ended_at is null and ends_at > now()`, 'desc')
    .orderBy('beginsAt', 'desc')
    .limit(most)
    .execute()
  const openings = await findOpenings(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    ...row,
    saidHow: row.saidHow as SaidHow,
    secondsLeft: Number(row.secondsLeft),
    openings: openings.filter(({ linkId }) => linkId === row.id).map(({ at }) => at),
  }))
}

async function findOpenings(db: ReadDb, linkIds: readonly string[]): Promise<{ linkId: string; at: Date }[]> {
  if (!linkIds.length) return []
  return db
    .selectFrom('emergencyOpening')
    .select(['linkId', 'at'])
    .where('linkId', 'in', [...linkIds])
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
}

export interface FoundLink {
  id: string
  personId: string
  /** What closes to them closes the link; null: the person made it, or one at work. */
  madeByRelated: string | null
  codeHash: Buffer
  isOpen: boolean
  /** Of real time; 0 when it is over. */
  secondsLeft: number
}

/** By its token; locked, so that guesses come one after the other. Null: there is none. */
export async function lockLink(db: Db, tokenHash: Buffer): Promise<FoundLink | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${tokenHash.toString('hex')}, 0))`.execute(db)
  return findLink(db as ReadDb, tokenHash)
}

export async function findLink(db: ReadDb, tokenHash: Buffer): Promise<FoundLink | null> {
  const row = await db
    .selectFrom('emergencyLink')
    .select(['id', 'personId', 'madeByRelated', 'codeHash', secondsLeft.as('secondsLeft')])
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()
  const left = Number(row?.secondsLeft ?? 0)
  return row ? { ...row, isOpen: left > 0, secondsLeft: left } : null
}

/** False where there is no such link of the person that is open. */
export async function endLinkRow(db: Db, personId: string, id: string, endedName: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('emergencyLink')
    .set({ endedAt: sql<Date>`now()`, endedName })
    .where('id', '=', id)
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .where('endsAt', '>', sql<Date>`now()`)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** Those of the person that are open now, and not over by themselves. */
export async function findOpenLinkIds(db: ReadDb, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('emergencyLink')
    .select('id')
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .where('endsAt', '>', sql<Date>`now()`)
    .orderBy('beginsAt')
    .execute()
  return rows.map(({ id }) => id)
}

export async function addOpening(
  db: Db,
  authorityId: string,
  opening: { linkId: string; sheetVersion: number; at: Date },
): Promise<void> {
  await db
    .insertInto('emergencyOpening')
    .values({ authorityId, ...opening })
    .execute()
}

/** Misses lately, in real time. */
export async function countMisses(db: ReadDb, tokenHash: Buffer): Promise<number> {
  const { count } = await db
    .selectFrom('emergencyAttempt')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('tokenHash', '=', tokenHash)
    .where('at', '>', sql<Date>`now() - make_interval(mins => ${missesWithinMinutes}::int)`)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function addMiss(db: Db, authorityId: string, tokenHash: Buffer): Promise<void> {
  await db.deleteFrom('emergencyAttempt').where('at', '<', sql<Date>`now() - interval '1 day'`).execute()
  await db.insertInto('emergencyAttempt').values({ authorityId, tokenHash }).execute()
}
