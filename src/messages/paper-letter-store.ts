import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { PaperReason } from './rules/way-to.ts'

/** A letter to be printed and posted. */
export interface PaperLetter {
  id: string
  noticeId: string
  /** Null: no row here for the one it is about, and then the inquiry they are told of. */
  personId: string | null
  inquiryId: string | null
  /** As it was made; null: a short message is printed. */
  letterId: string | null
  recipientKey: string
  recipientName: string
  reason: PaperReason
  /** Encrypted lines; null where there are none, or none that may be written. */
  address: Buffer | null
  madeAt: Date
  postedOn: string | null
  stoppedAt: Date | null
  version: number
}

const columns = [
  'id',
  'noticeId',
  'personId',
  'inquiryId',
  'letterId',
  'recipientKey',
  'recipientName',
  'reason',
  'address',
  'madeAt',
  'postedOn',
  'stoppedAt',
  'version',
] as const

export type NewPaperLetter = Pick<
  PaperLetter,
  'noticeId' | 'personId' | 'inquiryId' | 'letterId' | 'recipientKey' | 'recipientName' | 'reason' | 'madeAt'
>

/** Once for a notice. */
export async function addPaperLetter(db: Db, authorityId: string, letter: NewPaperLetter): Promise<void> {
  await db
    .insertInto('paperLetter')
    .values({ authorityId, ...letter })
    .onConflict((conflict) => conflict.columns(['authorityId', 'noticeId']).doNothing())
    .execute()
}

/**
 * Not posted, and not stopped; the oldest first. Not to one the person is withheld from today (`withheld-from-parent`), nor to a
 * child's home of what is kept from all there (`told-when-kept`): it lies there until they may be told.
 */
export async function findPaperLettersWaiting(db: ReadDb, today: string): Promise<PaperLetter[]> {
  const rows = await db
    .selectFrom('paperLetter')
    .select(columns)
    .where('postedOn', 'is', null)
    .where('stoppedAt', 'is', null)
    .where(sql<boolean>`is_not_posted(authority_id, person_id, recipient_key, ${today}::date)`, '=', false)
    .orderBy('madeAt')
    .orderBy('id')
    .execute()
  return rows as PaperLetter[]
}

/** Posted since a day, the newest first. */
export async function findPaperLettersPosted(db: ReadDb, since: string): Promise<PaperLetter[]> {
  const rows = await db
    .selectFrom('paperLetter')
    .select(columns)
    .where('postedOn', '>=', since)
    .orderBy('postedOn', 'desc')
    .orderBy('id')
    .limit(100)
    .execute()
  return rows as PaperLetter[]
}

export async function findPaperLetter(db: ReadDb, id: string): Promise<PaperLetter | null> {
  const row = await db.selectFrom('paperLetter').select(columns).where('id', '=', id).executeTakeFirst()
  return (row as PaperLetter | undefined) ?? null
}

export async function lockPaperLetter(db: Db, id: string): Promise<PaperLetter | null> {
  const row = await db
    .selectFrom('paperLetter')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return (row as PaperLetter | undefined) ?? null
}

/** Where it goes is needed no more. */
export async function postPaperLetter(
  db: Db,
  letter: Pick<PaperLetter, 'id' | 'version'>,
  by: { postedOn: string; postedBy: string },
): Promise<void> {
  await db
    .updateTable('paperLetter')
    .set({ ...by, address: null, version: letter.version + 1 })
    .where('id', '=', letter.id)
    .execute()
}

export async function setAddress(db: Db, noticeId: string, address: Buffer): Promise<void> {
  await db
    .updateTable('paperLetter')
    .set({ address })
    .where('noticeId', '=', noticeId)
    .where('postedOn', 'is', null)
    .where('stoppedAt', 'is', null)
    .execute()
}

/** What waits to one recipient about a person, and has no address, or the one that is replaced. */
export async function changeAddress(
  db: Db,
  { personId, recipientKey }: { personId: string; recipientKey: string },
  { from, to }: { from: Buffer | null; to: Buffer | null },
): Promise<void> {
  await db
    .updateTable('paperLetter')
    .set({ address: to })
    .where('personId', '=', personId)
    .where('recipientKey', '=', recipientKey)
    .where('postedOn', 'is', null)
    .where('stoppedAt', 'is', null)
    .where(({ eb, or }) => or([eb('address', 'is', null), ...(from ? [eb('address', '=', from)] : [])]))
    .execute()
}

/** About a person, to one recipient, not posted and not stopped; the oldest first. Locked. */
export async function lockPaperLettersTo(
  db: Db,
  to: { personId: string; recipientKey: string },
): Promise<PaperLetter[]> {
  const rows = await db
    .selectFrom('paperLetter')
    .select(columns)
    .where('personId', '=', to.personId)
    .where('recipientKey', '=', to.recipientKey)
    .where('postedOn', 'is', null)
    .where('stoppedAt', 'is', null)
    .orderBy('madeAt')
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows as PaperLetter[]
}

/** It is not to be posted: somebody else is told of it, or it is read already. */
export async function stopPaperLetter(
  db: Db,
  letter: Pick<PaperLetter, 'id' | 'version'>,
  now: Date,
): Promise<void> {
  await db
    .updateTable('paperLetter')
    .set({ stoppedAt: now, address: null, version: letter.version + 1 })
    .where('id', '=', letter.id)
    .execute()
}

/** A death, or a number that was another's: what is not posted is not to be. Of everything about a person, to somebody, or both. */
export async function stopPaperLetters(
  db: Db,
  whose: { personId: string; recipientKey?: string } | { personId?: string; recipientKey: string },
  now: Date,
): Promise<void> {
  await db
    .updateTable('paperLetter')
    .set({ stoppedAt: now, address: null })
    .where('postedOn', 'is', null)
    .where('stoppedAt', 'is', null)
    .$if(whose.personId !== undefined, (of) => of.where('personId', '=', whose.personId!))
    .$if(whose.recipientKey !== undefined, (of) => of.where('recipientKey', '=', whose.recipientKey!))
    .execute()
}

/** A new protection: no address stands on the list from the same moment. */
export async function forgetAddresses(db: Db, personId: string): Promise<void> {
  await db.updateTable('paperLetter').set({ address: null }).where('personId', '=', personId).execute()
  await db.updateTable('planLetter').set({ address: null }).where('personId', '=', personId).execute()
  await db
    .updateTable('givenAddress')
    .set({ address: null, endedAt: sql<Date>`now()` })
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .execute()
}
