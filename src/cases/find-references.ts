import type { ReadDb } from '../platform/database/database.ts'

/** The references of cases, by their own ids and by the ids of those they are about (the newest case); no personal data. */
export async function findReferences(
  db: ReadDb,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (!ids.length) return new Map()
  const rows = await db
    .selectFrom('caseFile')
    .select(['id', 'personId', 'reference'])
    .where((where) =>
      where.or([
        where('id', '=', where.fn.any(where.val([...ids]))),
        where('personId', '=', where.fn.any(where.val([...ids]))),
      ]),
    )
    .orderBy('receivedOn')
    .orderBy('reference')
    .execute()
  return new Map(
    rows.flatMap(({ id, personId, reference }): [string, string][] => [
      [id, reference],
      [personId, reference],
    ]),
  )
}
