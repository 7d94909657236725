import type { Db, ReadDb } from '../platform/database/database.ts'
import type { AboutMeKey, AboutMeText, AboutMeTexts } from './things.ts'

/** The newest version of each text that was ever written; one emptied again stands as ''. */
export async function findAboutMeTexts(db: ReadDb, personId: string): Promise<AboutMeTexts> {
  const rows = await db
    .selectFrom('aboutMeText')
    .distinctOn('key')
    .select(['key', 'text', 'version', 'writtenAs', 'writtenAt'])
    .where('personId', '=', personId)
    .orderBy('key')
    .orderBy('version', 'desc')
    .execute()
  return Object.fromEntries(rows.map(({ key, ...text }) => [key, text]))
}

/** Every version of every text, the newest of each first. */
export async function findAboutMeVersions(
  db: ReadDb,
  personId: string,
): Promise<(AboutMeText & { key: AboutMeKey })[]> {
  const rows = await db
    .selectFrom('aboutMeText')
    .select(['key', 'text', 'version', 'writtenAs', 'writtenAt'])
    .where('personId', '=', personId)
    .orderBy('key')
    .orderBy('version', 'desc')
    .execute()
  return rows as (AboutMeText & { key: AboutMeKey })[]
}

export interface Writer {
  writtenBy: string | null
  writtenAs: string
}

/** Adds a version: those before it stay. `version`: the one it becomes. */
export async function addAboutMeVersion(
  db: Db,
  authorityId: string,
  version: Pick<AboutMeText, 'text' | 'version' | 'writtenAt'> &
    Writer & { personId: string; key: AboutMeKey },
): Promise<void> {
  await db
    .insertInto('aboutMeText')
    .values({ authorityId, ...version })
    .execute()
}

/** That somebody has read it through and says it is still so. */
export interface Confirmed {
  confirmedAt: Date
  confirmedAs: string
}

export async function findConfirmed(db: ReadDb, personId: string): Promise<Confirmed | null> {
  const row = await db
    .selectFrom('aboutMeConfirmation')
    .select(['confirmedAt', 'confirmedAs'])
    .where('personId', '=', personId)
    .orderBy('confirmedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

export async function insertConfirmed(
  db: Db,
  authorityId: string,
  confirmed: Confirmed & { personId: string; confirmedBy: string | null },
): Promise<void> {
  await db
    .insertInto('aboutMeConfirmation')
    .values({ authorityId, ...confirmed })
    .execute()
}
