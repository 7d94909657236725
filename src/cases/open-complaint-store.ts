import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'

/** Still with the unit: neither withdrawn, dismissed, answered for good nor sent on. */
const withTheUnit = [
  'received',
  'defective',
  'mended',
  'in_time',
  'late',
  'reconsidered',
  'partly',
  'stands',
  'dismissal_contested',
]

/** Does a complaint in the case still wait for the unit? */
export async function hasOpenComplaint(db: ReadDb, caseId: string): Promise<boolean> {
  const row = await db
    .selectFrom('complaint')
    .select('id')
    .where('caseId', '=', caseId)
    .where('state', 'in', withTheUnit)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** What still waits for the unit goes along into another case, of the same person under another entry. */
export async function moveComplaintsToCase(
  db: Db,
  fromCaseId: string,
  to: { caseId: string; personId: string },
): Promise<void> {
  await db
    .updateTable('complaint')
    .set({ ...to, version: sql<number>`version + 1` })
    .where('caseId', '=', fromCaseId)
    .where('state', 'in', withTheUnit)
    .execute()
}
