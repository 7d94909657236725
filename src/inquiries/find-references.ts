import type { ReadDb } from '../platform/database/database.ts'

/** The references of inquiries, by their ids; no personal data. */
export async function findInquiryReferences(
  db: ReadDb,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (!ids.length) return new Map()
  const rows = await db.selectFrom('inquiry').select(['id', 'reference']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, reference }) => [id, reference]))
}
