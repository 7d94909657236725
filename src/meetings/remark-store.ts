import type { Db, ReadDb } from '../platform/database/database.ts'

/** What somebody says is wrong in shared minutes. */
export interface MinutesRemark {
  id: string
  remark: string
  saidAt: Date
  saidByName: string
  /** A relation: the coordinator writes down what another said. */
  saidAs: string
}

export async function findRemarks(db: ReadDb, minutesId: string): Promise<MinutesRemark[]> {
  return db
    .selectFrom('minutesRemark')
    .select(['id', 'remark', 'saidAt', 'saidByName', 'saidAs'])
    .where('minutesId', '=', minutesId)
    .orderBy('saidAt')
    .orderBy('id')
    .execute()
}

export async function addRemark(
  db: Db,
  authorityId: string,
  remark: Omit<MinutesRemark, 'id'> & { minutesId: string; saidBy: string },
): Promise<void> {
  await db
    .insertInto('minutesRemark')
    .values({ authorityId, ...remark })
    .execute()
}
