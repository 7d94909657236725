import type { Db, ReadDb } from '../platform/database/database.ts'

export interface Handover {
  id: string
  caseId: string
  fromId: string
  toId: string
  note: string
  offeredAt: Date
}

/** The one that is not answered, locked. */
export async function findOpenHandover(db: ReadDb, caseId: string): Promise<Handover | null> {
  const row = await db
    .selectFrom('caseHandover')
    .select(['id', 'caseId', 'fromId', 'toId', 'note', 'offeredAt'])
    .where('caseId', '=', caseId)
    .where('state', '=', 'offered')
    .executeTakeFirst()
  return row ?? null
}

export async function insertHandover(
  db: Db,
  authorityId: string,
  handover: Omit<Handover, 'id'>,
): Promise<void> {
  await db
    .insertInto('caseHandover')
    .values({ authorityId, ...handover })
    .execute()
}

export async function settleHandover(
  db: Db,
  handoverId: string,
  settled: { state: 'accepted' | 'declined' | 'taken_back'; settledAt: Date; reason: string },
): Promise<void> {
  await db.updateTable('caseHandover').set(settled).where('id', '=', handoverId).execute()
}
