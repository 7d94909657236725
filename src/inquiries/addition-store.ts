import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'

/** What a sender added afterwards. */
export interface Addition {
  id: string
  text: string
  addedBy: 'sender' | 'code'
  addedAt: Date
}

/** The newest first. */
export async function findAdditions(db: ReadDb, inquiryId: string): Promise<Addition[]> {
  const rows = await db
    .selectFrom('inquiryAddition')
    .select(['id', 'text', 'addedBy', 'addedAt'])
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
    .values({ ...addition, inquiryId, authorityId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** One that follows an inquiry to another authority, by the same id. False when it is there already. */
export async function carryAddition(
  db: Db,
  authorityId: string,
  inquiryId: string,
  addition: Addition,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('inquiryAddition')
    .values({ ...addition, inquiryId, authorityId })
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
