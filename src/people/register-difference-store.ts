import type { Db, ReadDb } from '../platform/database/database.ts'

/** Where the population register says something else than what stands here, until a person has decided. */
export interface RegisterDifference {
  id: string
  personId: string
  kind: string
  /** Identity key of the one around it is about; ''. */
  aboutKey: string
  ours: string
  theirs: string
  /** Of the one around. */
  name: string
  nationalId: Buffer | null
  mandate: string
  foundAt: Date
  version: number
}

const columns = [
  'id',
  'personId',
  'kind',
  'aboutKey',
  'ours',
  'theirs',
  'name',
  'nationalId',
  'mandate',
  'foundAt',
  'version',
] as const

/** Those not decided, the oldest first; but for a number that waits, which is settled apart (`pending-number-store.ts`). */
export async function findOpenDifferences(db: ReadDb, personId: string): Promise<RegisterDifference[]> {
  return db
    .selectFrom('registerDifference')
    .select(columns)
    .where('personId', '=', personId)
    .where('state', '=', 'open')
    .where('kind', '<>', 'number')
    .orderBy('foundAt')
    .orderBy('kind')
    .orderBy('id')
    .execute()
}

/** Null when there is none, or it is decided. Locked. */
export async function lockDifference(db: Db, differenceId: string): Promise<RegisterDifference | null> {
  const row = await db
    .selectFrom('registerDifference')
    .select(columns)
    .where('id', '=', differenceId)
    .where('state', '=', 'open')
    .where('kind', '<>', 'number')
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

export async function settleDifference(
  db: Db,
  differenceId: string,
  as: { state: 'accepted' | 'kept'; settledAt: Date; settledBy: string; reason: string },
): Promise<void> {
  await db.updateTable('registerDifference').set(as).where('id', '=', differenceId).execute()
}

export type FoundDifference = Pick<
  RegisterDifference,
  'kind' | 'aboutKey' | 'ours' | 'theirs' | 'name' | 'nationalId' | 'mandate'
>

/**
 * What the register says differently now: what is new is added, what it no longer says is gone. A difference that somebody
 * decided to leave as it was is not raised again while the register says the same. @returns those that are new
 */
export async function saveDifferences(
  db: Db,
  authorityId: string,
  personId: string,
  found: readonly FoundDifference[],
  now: Date,
): Promise<FoundDifference[]> {
  for (const { id, ...each } of await findStanding(db, personId)) {
    if (each.state !== 'open' || each.kind === 'birth_unclear') continue
    if (found.some((one) => isSame(each, one))) continue
    await db
      .updateTable('registerDifference')
      .set({ state: 'gone', settledAt: now })
      .where('id', '=', id)
      .execute()
  }
  return addDifferences(db, authorityId, personId, found, now)
}

/** Those not told of before; what stands is left alone. */
export async function addDifferences(
  db: Db,
  authorityId: string,
  personId: string,
  found: readonly FoundDifference[],
  now: Date,
): Promise<FoundDifference[]> {
  const before = await findStanding(db, personId)
  const added = found.filter((one) => !before.some((each) => isSame(each, one)))
  for (const one of added) {
    await db
      .insertInto('registerDifference')
      .values({ authorityId, personId, ...one, foundAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  return added
}

const isSame = (
  one: Pick<FoundDifference, 'kind' | 'aboutKey' | 'theirs'>,
  other: Pick<FoundDifference, 'kind' | 'aboutKey' | 'theirs'>,
) => one.kind === other.kind && one.aboutKey === other.aboutKey && one.theirs === other.theirs

function findStanding(db: ReadDb, personId: string) {
  return db
    .selectFrom('registerDifference')
    .select(['id', 'kind', 'aboutKey', 'theirs', 'state'])
    .where('personId', '=', personId)
    .where('state', 'in', ['open', 'kept'])
    .where('kind', '<>', 'number')
    .execute()
}
