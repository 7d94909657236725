import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'

/** A user or patient organisation: told of to families (hol § 7-2 a), never a service that counts. */
export interface UserOrganisation {
  id: string
  name: string
  description: string
  lifeSituations: string[]
  phone: string
  web: string
  fromDate: string
  toDate: string | null
  version: number
}

const columns = [
  'id',
  'name',
  'description',
  'lifeSituations',
  'phone',
  'web',
  'fromDate',
  'toDate',
  'version',
] as const

/** Every one known here, by name; also those taken out. */
export async function findOrganisations(db: ReadDb): Promise<UserOrganisation[]> {
  const rows = await db.selectFrom('userOrganisation').select(columns).execute()
  return rows.sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}

export async function lockOrganisation(db: Db, organisationId: string): Promise<UserOrganisation | null> {
  const row = await db
    .selectFrom('userOrganisation')
    .select(columns)
    .where('id', '=', organisationId)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

export type OrganisationWords = Omit<UserOrganisation, 'id' | 'version'>

export async function insertOrganisation(
  db: Db,
  authorityId: string,
  words: OrganisationWords,
): Promise<string> {
  const { id } = await db
    .insertInto('userOrganisation')
    .values({ ...words, authorityId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What stood is kept by its version, with who changed it. */
export async function changeOrganisation(
  db: Db,
  authorityId: string,
  { id, ...stood }: UserOrganisation,
  words: Partial<OrganisationWords>,
  by: { at: Date; practitionerId: string | null },
): Promise<void> {
  await db
    .insertInto('userOrganisationVersion')
    .values({ authorityId, organisationId: id, ...stood, changedAt: by.at, changedBy: by.practitionerId })
    .execute()
  await db
    .updateTable('userOrganisation')
    .set({ ...words, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()
}
