import type { Db, ReadDb } from '../platform/database/database.ts'
import type { Writer } from './about-me-store.ts'
import type { ReferenceKind } from './things.ts'

/** Another plan around the person, as its newest version has it. Days 'YYYY-MM-DD'. */
export interface PlanReference {
  id: string
  personId: string
  version: number
  kind: ReferenceKind
  /** What it is called where it is kept; '' when the kind says it. */
  title: string
  /** Who keeps it. */
  holder: string
  /** How it is found or asked for. */
  place: string
  validUntil: string | null
  isEnded: boolean
  writtenAt: Date
}

const columns = [
  'id',
  'personId',
  'version',
  'kind',
  'title',
  'holder',
  'place',
  'validUntil',
  'isEnded',
  'writtenAt',
] as const

/** Those that are, in the order they were first written; then those that have ended. */
export async function findReferences(db: ReadDb, personId: string): Promise<PlanReference[]> {
  const rows = await db
    .selectFrom('planReference')
    .distinctOn('id')
    .select(columns)
    .where('personId', '=', personId)
    .orderBy('id')
    .orderBy('version', 'desc')
    .execute()
  return (rows as PlanReference[]).toSorted(
    (a, b) => Number(a.isEnded) - Number(b.isEnded) || a.writtenAt.getTime() - b.writtenAt.getTime(),
  )
}

/** Every version of each, the newest first; in the order they were first written. */
export async function findReferenceVersions(
  db: ReadDb,
  personId: string,
): Promise<(PlanReference & { writtenAs: string })[][]> {
  const rows = await db
    .selectFrom('planReference')
    .select([...columns, 'writtenAs'])
    .where('personId', '=', personId)
    .orderBy('version', 'desc')
    .execute()
  const each = [...Map.groupBy(rows as (PlanReference & { writtenAs: string })[], ({ id }) => id).values()]
  return each.toSorted((a, b) => +a.at(-1)!.writtenAt - +b.at(-1)!.writtenAt)
}

export async function findReference(db: ReadDb, referenceId: string): Promise<PlanReference | null> {
  const row = await db
    .selectFrom('planReference')
    .select(columns)
    .where('id', '=', referenceId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row as PlanReference | undefined) ?? null
}

/** Adds a version: those before it stay. */
export async function addReferenceVersion(
  db: Db,
  authorityId: string,
  reference: PlanReference & Writer,
): Promise<void> {
  await db
    .insertInto('planReference')
    .values({ authorityId, ...reference })
    .execute()
}
