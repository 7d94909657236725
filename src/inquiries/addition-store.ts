import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'

/** What a sender added afterwards. */
export interface Addition {
  id: string
  text: string
  addedBy: 'sender' | 'code'
  addedAt: Date
  /** It is a complaint about the missing answer (`complaint-held`), in these words; `text` has them all. */
  complaint: HeldWords | null
}

export interface HeldWords {
  wrong: string
  changeWanted: string
  reasons: string
  helpedBy: string
}

/** The newest first. */
export async function findAdditions(db: ReadDb, inquiryId: string): Promise<Addition[]> {
  const rows = await db
    .selectFrom('inquiryAddition')
    .select(['id', 'text', 'addedBy', 'addedAt', 'complaint'])
    .where('inquiryId', '=', inquiryId)
    .orderBy('number', 'desc')
    .execute()
  return rows as unknown as Addition[]
}

export async function insertAddition(
  db: Db,
  authorityId: string,
  inquiryId: string,
  addition: Omit<Addition, 'id'>,
): Promise<string> {
  const { id } = await db
    .insertInto('inquiryAddition')
    // Null in the column, not a JSON null: that would be one more complaint
    .values({
      ...addition,
      complaint: addition.complaint && JSON.stringify(addition.complaint),
      inquiryId,
      authorityId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** One that follows an inquiry to another authority, by the same id; a complaint was about us. False when it is there already. */
export async function carryAddition(
  db: Db,
  authorityId: string,
  inquiryId: string,
  addition: Addition,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('inquiryAddition')
    .values({ ...addition, complaint: null, inquiryId, authorityId })
    .onConflict((conflict) => conflict.columns(['authorityId', 'id']).doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows) === 1
}

/** How often something may be added to one inquiry: so that nobody who found a code fills a unit's day. */
export async function countAdditionsSince(db: ReadDb, inquiryId: string, since: Date): Promise<number> {
  const { count } = await db
    .selectFrom('inquiryAddition')
    .select(sql<number>`count(*)`.as('count'))
    .where('inquiryId', '=', inquiryId)
    .where('addedAt', '>=', since)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** A complaint that is kept on an inquiry, and of which nothing is in a case yet. */
export interface HeldComplaint {
  id: string
  inquiryId: string
  addedAt: Date
  complaint: HeldWords
}

/** Those kept on these inquiries, the oldest first. */
export async function findHeldComplaints(
  db: ReadDb,
  inquiryIds: readonly string[],
): Promise<HeldComplaint[]> {
  const rows = await db
    .selectFrom('inquiryAddition')
    .select(['id', 'inquiryId', 'addedAt', 'complaint'])
    .where('inquiryId', '=', sql<string>`any(${[...inquiryIds]}::uuid[])`)
    .where('complaint', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('complaint').select('id').whereRef('heldAs', '=', 'inquiryAddition.id'))),
    )
    .orderBy('number')
    .execute()
  return rows as unknown as HeldComplaint[]
}

/** One that was kept, by its id; null: there is none. `isTaken`: it is in a case. */
export async function findHeldComplaint(
  db: ReadDb,
  id: string,
): Promise<(HeldComplaint & { isTaken: boolean }) | null> {
  const row = await db
    .selectFrom('inquiryAddition as a')
    .select(['a.id', 'a.inquiryId', 'a.addedAt', 'a.complaint'])
    .select(({ exists, selectFrom }) =>
      exists(selectFrom('complaint').select('id').whereRef('heldAs', '=', 'a.id')).as('isTaken'),
    )
    .where('a.id', '=', id)
    .where('a.complaint', 'is not', null)
    .executeTakeFirst()
  return (row as unknown as (HeldComplaint & { isTaken: boolean }) | undefined) ?? null
}

/** The same, of an inquiry a case has taken in. */
export interface HeldInCase extends HeldComplaint {
  caseId: string
}

/** Those kept on inquiries that a case has taken in and nobody has withdrawn, the oldest first. */
export function findHeldWithCase(db: ReadDb): Promise<HeldInCase[]> {
  return heldWithCase(db).execute() as unknown as Promise<HeldInCase[]>
}

/** The same, in cases of these units. */
export function findHeldOfUnits(db: ReadDb, unitIds: readonly string[]): Promise<HeldInCase[]> {
  return heldWithCase(db)
    .where('i.unitId', '=', sql<string>`any(${[...unitIds]}::uuid[])`)
    .limit(1000)
    .execute() as unknown as Promise<HeldInCase[]>
}

const heldWithCase = (db: ReadDb) =>
  db
    .selectFrom('inquiryAddition as a')
    .innerJoin('inquiry as i', (join) =>
      join.onRef('i.id', '=', 'a.inquiryId').onRef('i.authorityId', '=', 'a.authorityId'),
    )
    .select(['a.id', 'a.inquiryId', 'a.addedAt', 'a.complaint', 'i.caseId'])
    .where('a.complaint', 'is not', null)
    .where('i.caseId', 'is not', null)
    .where('i.state', '<>', 'withdrawn')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('complaint').select('id').whereRef('heldAs', '=', 'a.id'))),
    )
    .orderBy('a.addedAt')
    .orderBy('a.id')
