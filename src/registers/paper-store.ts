import type { ReadDb } from '../platform/database/database.ts'

export async function findCaseExists(db: ReadDb, caseId: string): Promise<boolean> {
  const row = await db.selectFrom('caseFile').select('id').where('id', '=', caseId).executeTakeFirst()
  return row !== undefined
}

/** The newest case of each person: its unit. */
export async function findUnitsOf(
  db: ReadDb,
  personIds: readonly string[],
): Promise<Map<string, { unitId: string; caseId: string; reference: string }>> {
  if (!personIds.length) return new Map()
  const rows = await db
    .selectFrom('caseFile')
    .select(['personId', 'unitId', 'id as caseId', 'reference'])
    .where(({ eb, fn, val }) => eb('personId', '=', fn.any(val([...new Set(personIds)]))))
    .orderBy('receivedOn')
    .execute()
  return new Map(rows.map(({ personId, ...of }) => [personId, of]))
}
