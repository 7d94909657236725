import { sql } from 'kysely'
import type { SignedInActor } from '../access/actor.ts'
import type { ReadDb } from '../platform/database/database.ts'

/** The other authorities where somebody has something, by name. That they have is all this tells. */
export async function findElsewhere(
  db: ReadDb,
  { identityKey, kind }: SignedInActor,
  authorityId: string,
): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('authority')
    .select(['id', 'name'])
    .where('id', 'in', sql<string>`(select find_authorities_of(${identityKey}, ${kind}))`)
    .where('id', '<>', authorityId)
    .orderBy('name')
    .execute()
}
