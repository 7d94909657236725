import type { Db, ReadDb } from '../platform/database/database.ts'

/** That somebody asked to drop a case, and how it was settled. */
export interface TakeBack {
  id: number
  askedByKey: string | null
  askedByName: string
  /** The relation, or what the sender said to be. */
  askedAs: string
  reason: string
  askedAt: Date
  /** Null: it waits for the unit. */
  result: 'closed' | 'goes_on' | 'regretted' | 'joined' | null
  /** Why it goes on. */
  answer: string
}

/** One who may act wants the case to go on, though another asked to drop it. */
export interface TakeBackObjection {
  byKey: string
  byName: string
  /** The relation. */
  byAs: string
  reason: string
  saidAt: Date
}

export type NewTakeBack = Pick<TakeBack, 'askedByKey' | 'askedByName' | 'askedAs' | 'reason' | 'askedAt'> & {
  caseId: string
  inquiryId: string | null
}

/** The newest of a case; null: nobody has asked. */
export async function findTakeBack(db: ReadDb, caseId: string): Promise<TakeBack | null> {
  const row = await db
    .selectFrom('takeBack')
    .select(['id', 'askedByKey', 'askedByName', 'askedAs', 'reason', 'askedAt', 'result', 'answer'])
    .where('caseId', '=', caseId)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return (row as TakeBack | undefined) ?? null
}

/** The one that waits for the unit; null: none does. */
export async function findWaitingTakeBack(db: ReadDb, caseId: string): Promise<TakeBack | null> {
  const found = await findTakeBack(db, caseId)
  return found?.result === null ? found : null
}

/** False when one waits already. */
export async function insertTakeBack(db: Db, authorityId: string, asked: NewTakeBack): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('takeBack')
    .values({ authorityId, ...asked })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows) === 1
}

/** Settles the one that waits. False: none did. */
export async function settleTakeBack(
  db: Db,
  caseId: string,
  settled: {
    result: NonNullable<TakeBack['result']>
    answer: string
    settledAt: Date
    settledBy: string | null
  },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('takeBack')
    .set(settled)
    .where('caseId', '=', caseId)
    .where('settledAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows) === 1
}

/** The first said first. */
export async function findTakeBackObjections(db: ReadDb, takeBackId: number): Promise<TakeBackObjection[]> {
  return db
    .selectFrom('takeBackObjection')
    .select(['byKey', 'byName', 'byAs', 'reason', 'saidAt'])
    .where('takeBackId', '=', takeBackId)
    .orderBy('id')
    .execute()
}

/** False when the same one has said it already. */
export async function insertTakeBackObjection(
  db: Db,
  authorityId: string,
  takeBackId: number,
  said: TakeBackObjection,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('takeBackObjection')
    .values({ authorityId, takeBackId, ...said })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows) === 1
}
