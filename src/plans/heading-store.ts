import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { TextKey } from './things.ts'

/** One version of an authority's own words above a text of the plan; never changed. Both empty: the common words again. */
export interface PlanHeading {
  key: TextKey
  version: number
  heading: string
  /** Help to write, under the heading. */
  help: string
  savedAt: Date
}

/** Every version of every heading the authority has worded itself, the newest first. */
export async function findHeadings(db: ReadDb, authorityId: string): Promise<PlanHeading[]> {
  const rows = await db
    .selectFrom('planHeading')
    .select(['key', 'version', 'heading', 'help', 'savedAt'])
    .where('authorityId', '=', authorityId)
    .orderBy('version', 'desc')
    .execute()
  return rows as PlanHeading[]
}

/** Waits for whoever words the same heading right now. */
export async function lockHeading(db: Db, authorityId: string, key: TextKey): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`plan heading ${authorityId} ${key}`}, 0))`.execute(
    db,
  )
}

export async function insertHeading(
  db: Db,
  authorityId: string,
  heading: PlanHeading & { savedBy: string },
): Promise<void> {
  await db
    .insertInto('planHeading')
    .values({ authorityId, ...heading })
    .execute()
}
