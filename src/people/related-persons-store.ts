import type { Db, ReadDb } from '../platform/database/database.ts'

/** What somebody is to a person. */
export type RelatedKind = 'parent' | 'guardian' | 'proxy' | 'next_of_kin' | 'foster_parent' | 'care_authority'

export interface RelatedPerson {
  id: string
  personId: string
  identityKey: string | null
  kind: RelatedKind
  name: string
  hasParentalResponsibility: boolean
  /** A guardian's: '' for the others. */
  mandate: '' | 'personal' | 'financial' | 'both'
  fromDate: string
  toDate: string | null
}

const columns = [
  'id',
  'personId',
  'identityKey',
  'kind',
  'name',
  'hasParentalResponsibility',
  'mandate',
  'fromDate',
  'toDate',
] as const

/** Those around a person on a day, by kind and name. */
export async function findRelatedPersons(
  db: ReadDb,
  personId: string,
  today: string,
): Promise<RelatedPerson[]> {
  const rows = await inForce(db, today)
    .where('personId', '=', personId)
    .orderBy('kind')
    .orderBy('name')
    .execute()
  return rows as RelatedPerson[]
}

/** Everybody that the one with this key stands beside on a day: as a parent, a guardian, next of kin … */
export async function findRelationsOfKey(
  db: ReadDb,
  identityKey: string,
  today: string,
): Promise<RelatedPerson[]> {
  const rows = await inForce(db, today)
    .where('identityKey', '=', identityKey)
    .orderBy('fromDate')
    .orderBy('id')
    .execute()
  return rows as RelatedPerson[]
}

function inForce(db: ReadDb, today: string) {
  return db
    .selectFrom('relatedPerson')
    .select(columns)
    .where('fromDate', '<=', today)
    .where((where) => where.or([where('toDate', 'is', null), where('toDate', '>', today)]))
}

/** Names by id, also of those who no longer stand around anybody; those unknown are left out. */
export async function findRelatedPersonsNames(
  db: ReadDb,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (!ids.length) return new Map()
  const rows = await db
    .selectFrom('relatedPerson')
    .select(['id', 'name'])
    .where(({ eb, fn, val }) => eb('id', '=', fn.any(val([...new Set(ids)]))))
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

export interface NewRelatedPerson {
  personId: string
  identityKey: string | null
  kind: RelatedKind
  name: string
  hasParentalResponsibility?: boolean
  mandate?: RelatedPerson['mandate']
  fromDate: string
  toDate?: string | null
}

/** Adds somebody around a person. The same one in the same kind is not added twice: their id is given. */
export async function addRelatedPerson(
  db: Db,
  authorityId: string,
  related: NewRelatedPerson,
): Promise<string> {
  const around = await findRelatedPersons(db, related.personId, related.fromDate)
  const known = around.find(
    (each) =>
      each.kind === related.kind &&
      (related.identityKey ? each.identityKey === related.identityKey : each.name === related.name),
  )
  if (known) return known.id
  const { id } = await db
    .insertInto('relatedPerson')
    .values({ ...related, authorityId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
