import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'

/**
 * A national id typed of one a case is about: it opens nothing for its owner until the register's answer fits, or somebody
 * has settled it (`number-pending`). One at a time for a person.
 */
export interface PendingNumber {
  id: string
  personId: string
  /** Keyed hash of the number. */
  key: string
  /** The number, encrypted. */
  nationalId: Buffer
  /** What the register calls its owner; '' where it has not said, or knows nobody. */
  ownerName: string
  /** The same of the number that counts meanwhile; '' where there is none. */
  standingName: string
  typedBy: string | null
  typedAt: Date
  /** When the register was asked. Null: it has not answered. */
  answeredAt: Date | null
  version: number
}

const open = (db: ReadDb) =>
  db
    .selectFrom('registerDifference')
    .select([
      'id',
      'personId',
      'aboutKey as key',
      'nationalId',
      'theirs as ownerName',
      'name as standingName',
      'typedBy',
      'foundAt as typedAt',
      'answeredAt',
      'version',
    ])
    .where('kind', '=', 'number')
    .where('state', '=', 'open')

export async function findPendingNumber(db: ReadDb, personId: string): Promise<PendingNumber | null> {
  const row = await open(db).where('personId', '=', personId).executeTakeFirst()
  return (row as PendingNumber | undefined) ?? null
}

/** Null when there is none, or it is settled. Locked. */
export async function lockPendingNumber(db: Db, id: string): Promise<PendingNumber | null> {
  const row = await open(db).where('id', '=', id).forUpdate().executeTakeFirst()
  return (row as PendingNumber | undefined) ?? null
}

/** In the place of one that was typed before; the same typed again waits on as it was. */
export async function addPendingNumber(
  db: Db,
  authorityId: string,
  typed: { personId: string; key: string; nationalId: Buffer; typedBy: string | null; now: Date },
): Promise<void> {
  const { personId, key, nationalId, typedBy, now } = typed
  const before = await findPendingNumber(db, personId)
  if (before?.key === key) return
  if (before) await settlePendingNumber(db, before.id, { state: 'gone', settledAt: now })
  await db
    .insertInto('registerDifference')
    .values({ authorityId, personId, kind: 'number', aboutKey: key, nationalId, typedBy, foundAt: now })
    .execute()
}

/** What the register calls the owners. Said otherwise than before it is a new version: who looks is to see it first. */
export async function noteNumberAnswered(
  db: Db,
  pending: PendingNumber,
  said: Pick<PendingNumber, 'ownerName' | 'standingName'> & { now: Date },
): Promise<void> {
  const { ownerName, standingName, now } = said
  const isNews =
    pending.answeredAt === null || pending.ownerName !== ownerName || pending.standingName !== standingName
  if (!isNews) return
  await db
    .updateTable('registerDifference')
    .set({ theirs: ownerName, name: standingName, answeredAt: now, version: sql<number>`version + 1` })
    .where('id', '=', pending.id)
    .execute()
}

/** 'gone': it no longer asks for anything. */
export async function settlePendingNumber(
  db: Db,
  id: string,
  as: { state: 'accepted' | 'kept' | 'gone'; settledAt: Date; settledBy?: string; reason?: string },
): Promise<void> {
  await db.updateTable('registerDifference').set(as).where('id', '=', id).execute()
}

/** Those whose number the register has not been asked about yet. */
export async function findPersonsWithWaitingNumber(db: ReadDb): Promise<string[]> {
  const rows = await open(db).where('answeredAt', 'is', null).orderBy('foundAt').execute()
  return rows.map(({ personId }) => personId)
}

/** Two were one: what waits goes along, where the other has no number and none that waits. */
export async function movePendingNumber(
  db: Db,
  from: string,
  to: { personId: string; hasNumber: boolean },
  now: Date,
): Promise<void> {
  const pending = await findPendingNumber(db, from)
  if (!pending) return
  if (to.hasNumber || (await findPendingNumber(db, to.personId)))
    return settlePendingNumber(db, pending.id, { state: 'gone', settledAt: now })
  await db
    .updateTable('registerDifference')
    .set({ personId: to.personId })
    .where('id', '=', pending.id)
    .execute()
}
