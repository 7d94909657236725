import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'

/** How many wrong codes that begin alike a code lives through. */
export const missesAllowed = 5

export interface DoorCode {
  id: string
  madeBy: string
  madeAs: string
  madeAt: Date
  endsAt: Date
  usedAt: Date | null
  /** For its maker alone, until it is used, shut or out of time. */
  sealed: Buffer | null
  /** It can be used, or somebody may be inside. */
  state: 'waiting' | 'used' | 'over'
  /** Used, and the session it opened is over by now. */
  isClosed: boolean
}

export interface NewDoorCode {
  personId: string
  selector: string
  codeHash: Buffer
  codeSealed: Buffer
  madeBy: string
  madeAs: string
  madeByRelated: string | null
  madeByPractitioner: string | null
  minutes: number
}

/** Runs on real time, as sessions do. Returns its id. */
export async function insertDoorCode(db: Db, authorityId: string, code: NewDoorCode): Promise<string> {
  const { minutes, ...row } = code
  const { id } = await db
    .insertInto('doorCode')
    .values({ authorityId, ...row, endsAt: sql<Date>`clock_timestamp() + make_interval(mins => ${minutes})` })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const isClosed = sql<boolean>`coalesce(used_at < clock_timestamp() - interval '2 hours', false)`

const isWaiting = sql<boolean>`used_at is null and ended_at is null and ends_at > clock_timestamp() and misses < ${sql.lit(missesAllowed)}`

/** The codes somebody has made for a child that wait or were used in the last day, the newest first. */
export async function findDoorCodes(db: ReadDb, personId: string, madeBy: string): Promise<DoorCode[]> {
  const rows = await db
    .selectFrom('doorCode')
    .select([
      'id',
      'madeBy',
      'madeAs',
      'madeAt',
      'endsAt',
      'usedAt',
      'codeSealed',
      isWaiting.as('isWaiting'),
      isClosed.as('isClosed'),
    ])
    .where('personId', '=', personId)
    .where('madeBy', '=', madeBy)
    .where('endedAt', 'is', null)
    .where(sql<boolean>`(${isWaiting} or coalesce(used_at, made_at) > clock_timestamp() - interval '1 day')`)
    .orderBy('madeAt', 'desc')
    .limit(10)
    .execute()
  return rows.map(({ codeSealed, isWaiting: waits, ...row }) => ({
    ...row,
    sealed: waits ? codeSealed : null,
    state: row.usedAt ? 'used' : waits ? 'waiting' : 'over',
  }))
}

export async function lockDoorCode(
  db: ReadDb,
  codeId: string,
): Promise<{ personId: string; madeBy: string; isEnded: boolean } | null> {
  const row = await db
    .selectFrom('doorCode')
    .select(['personId', 'madeBy', 'endedAt'])
    .where('id', '=', codeId)
    .forUpdate()
    .executeTakeFirst()
  return row ? { personId: row.personId, madeBy: row.madeBy, isEnded: row.endedAt !== null } : null
}

/** Shut: it opens no more, and whoever is inside is out at the next request. */
export async function endDoorCode(db: Db, codeId: string): Promise<void> {
  await db
    .updateTable('doorCode')
    .set({ endedAt: sql<Date>`clock_timestamp()`, codeSealed: null })
    .where('id', '=', codeId)
    .execute()
}

/** The code one may go in by, and it is used: once. Null when there is none that waits. */
export async function takeDoorCode(
  db: Db,
  selector: string,
  codeHash: Buffer,
): Promise<{ id: string; personId: string } | null> {
  const row = await db
    .updateTable('doorCode')
    .set({ usedAt: sql<Date>`clock_timestamp()`, codeSealed: null })
    .where('selector', '=', selector)
    .where('codeHash', '=', codeHash)
    .where(isWaiting)
    .returning(['id', 'personId'])
    .executeTakeFirst()
  return row ?? null
}

/** A wrong code is counted on those that begin as it does: after five they open no more. */
export async function countMiss(db: Db, selector: string): Promise<void> {
  await db
    .updateTable('doorCode')
    .set(({ eb }) => ({ misses: eb('misses', '+', 1) }))
    .where('selector', '=', selector)
    .where(isWaiting)
    .execute()
}

/** Codes that are spent or out of time carry nothing to read again. */
export async function forgetSpentCodes(db: Db): Promise<void> {
  await db
    .updateTable('doorCode')
    .set({ codeSealed: null })
    .where('codeSealed', 'is not', null)
    .where(sql<boolean>`not (${isWaiting})`)
    .execute()
}
