import type { Db, ReadDb } from '../platform/database/database.ts'

/** Null before the feed was ever read. */
export async function findCursor(db: ReadDb): Promise<number | null> {
  const row = await db.selectFrom('registerCursor').select('sequence').executeTakeFirst()
  return row?.sequence ?? null
}

/** Never backwards: two that read at once end at the farthest. */
export async function saveCursor(db: Db, authorityId: string, sequence: number, readAt: Date): Promise<void> {
  await db
    .insertInto('registerCursor')
    .values({ authorityId, sequence, readAt })
    .onConflict((conflict) =>
      conflict
        .column('authorityId')
        .doUpdateSet({ sequence, readAt })
        .where('registerCursor.sequence', '<=', sequence),
    )
    .execute()
}
