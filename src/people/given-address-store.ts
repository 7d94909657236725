import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'

/** Where somebody themselves said the post is to go, and who wrote it down. */
export interface GivenAddress {
  /** Sealed lines. */
  address: Buffer
  writtenAt: Date
  writtenByName: string
}

/** Whose: the person, or somebody around. */
export interface WhoseAddress {
  personId: string
  relatedPersonId: string | null
}

export async function findGivenAddress(
  db: ReadDb,
  { personId, relatedPersonId }: WhoseAddress,
): Promise<GivenAddress | null> {
  const row = await db
    .selectFrom('givenAddress as g')
    .innerJoin('practitioner as p', 'p.id', 'g.writtenBy')
    .select(['g.address', 'g.writtenAt', 'p.name as writtenByName'])
    .where('g.personId', '=', personId)
    .where('g.relatedPersonId', 'is not distinct from', relatedPersonId)
    .where('g.endedAt', 'is', null)
    .executeTakeFirst()
  return row?.address ? { ...row, address: row.address } : null
}

/** In the place of the one before, which is forgotten. Null: there is none any more. */
export async function setGivenAddress(
  db: Db,
  authorityId: string,
  { personId, relatedPersonId }: WhoseAddress,
  to: { address: Buffer | null; writtenBy: string; writtenAt: Date },
): Promise<void> {
  // Two who write at once come one after the other
  await sql`select 1 from person where id = ${personId} for update`.execute(db)
  await db
    .updateTable('givenAddress')
    .set({ address: null, endedAt: to.writtenAt })
    .where('personId', '=', personId)
    .where('relatedPersonId', 'is not distinct from', relatedPersonId)
    .where('endedAt', 'is', null)
    .execute()
  if (!to.address) return
  await db
    .insertInto('givenAddress')
    .values({ authorityId, personId, relatedPersonId, ...to })
    .execute()
}

/**
 * Of one around who is to get no more post, where they said it was to go: forgotten, also on what waits. `isProtected`: their own
 * address is, and so none of theirs stands anywhere.
 */
export async function forgetAddressOfRelated(
  db: Db,
  relatedPersonId: string,
  { isProtected = false } = {},
): Promise<void> {
  await db
    .updateTable('givenAddress')
    .set({ address: null, endedAt: sql<Date>`now()` })
    .where('relatedPersonId', '=', relatedPersonId)
    .where('endedAt', 'is', null)
    .execute()
  await db
    .updateTable('planLetter')
    .set({ address: null })
    .where('relatedPersonId', '=', relatedPersonId)
    .execute()
  if (!isProtected) return
  await db
    .updateTable('paperLetter as l')
    .from('relatedPerson as r')
    .set({ address: null })
    .where('r.id', '=', relatedPersonId)
    .whereRef('l.personId', '=', 'r.personId')
    .where(sql<boolean>`l.recipient_key in (r.identity_key, r.id::text)`)
    .execute()
}
