import type { Db, ReadDb } from '../platform/database/database.ts'

export interface CoordinatorWish {
  id: string
  appointmentId: string
  reason: string
  wishedAt: Date
  wishedAs: string
  answer: string
  answeredAt: Date | null
}

/** Wishes for another coordinator, the newest first. */
export async function findWishes(db: ReadDb, personId: string): Promise<CoordinatorWish[]> {
  return db
    .selectFrom('coordinatorWish')
    .select(['id', 'appointmentId', 'reason', 'wishedAt', 'wishedAs', 'answer', 'answeredAt'])
    .where('personId', '=', personId)
    .orderBy('wishedAt', 'desc')
    .execute()
}

export async function lockWish(
  db: ReadDb,
  wishId: string,
): Promise<{ personId: string; appointmentId: string; answeredAt: Date | null } | null> {
  const row = await db
    .selectFrom('coordinatorWish')
    .select(['personId', 'appointmentId', 'answeredAt'])
    .where('id', '=', wishId)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

/** Null when one is open already. */
export async function insertWish(
  db: Db,
  authorityId: string,
  wish: { personId: string; appointmentId: string; reason: string; wishedAt: Date; wishedAs: string },
): Promise<string | null> {
  const row = await db
    .insertInto('coordinatorWish')
    .values({ authorityId, ...wish })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

export async function answerWishRow(
  db: Db,
  wishId: string,
  change: { answer: string; answeredAt: Date; answeredBy: string | null },
): Promise<void> {
  await db.updateTable('coordinatorWish').set(change).where('id', '=', wishId).execute()
}
