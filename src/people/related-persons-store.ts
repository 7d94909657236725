import { sql } from 'kysely'
import { endedByDeath } from '../law/mandate-after-death.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { forgetAddressOfRelated } from './given-address-store.ts'
import { lapseTold } from './withholding-store.ts'

/** What somebody is to a person. */
export type RelatedKind =
  | 'parent'
  | 'guardian'
  | 'proxy'
  | 'next_of_kin'
  /** A private person who takes part and is nobody's nearest kin by that: a friend, a coach. */
  | 'close_person'
  | 'foster_parent'
  | 'care_authority'

export interface RelatedPerson {
  id: string
  personId: string
  identityKey: string | null
  kind: RelatedKind
  name: string
  hasParentalResponsibility: boolean
  /** A guardian's: '' for the others. */
  mandate: '' | 'personal' | 'financial' | 'both'
  /** A proxy's: 'inquiry' opens one inquiry only; '' the unit wrote it down, for the whole. '' for the others. */
  proxyScope: '' | 'inquiry' | 'whole'
  fromDate: string
  toDate: string | null
  /** By the population register. */
  diedOn: string | null
  /** Reserved against digital letters, or not to be reached so. */
  onPaper: boolean
  /** Their own address is protected: it is never written on a list. */
  addressProtected: boolean
  /** Lives with the person. Null: not known, which shields. */
  sharesHome: boolean | null
  source: 'unit' | 'population_register'
  confirmedAt: Date | null
}

const columns = [
  'id',
  'personId',
  'identityKey',
  'kind',
  'name',
  'hasParentalResponsibility',
  'mandate',
  'proxyScope',
  'fromDate',
  'toDate',
  'diedOn',
  'onPaper',
  'addressProtected',
  'sharesHome',
  'source',
  'confirmedAt',
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

/**
 * Everybody that the one with this key stands beside on a day: as a parent, a guardian, next of kin … A mandate ends with the
 * one who gave it, or was given it for (`mandate-ends-by-death`). Nobody who is
 * withheld from them (`withheld-from-parent`).
 */
export async function findRelationsOfKey(
  db: ReadDb,
  identityKey: string,
  today: string,
): Promise<RelatedPerson[]> {
  const rows = await inForce(db, today)
    .where('identityKey', '=', identityKey)
    .where(({ and, eb, exists, not, selectFrom, fn, val }) =>
      not(
        and([
          eb('kind', '=', fn.any(val([...endedByDeath]))),
          exists(
            selectFrom('person as p')
              .select('p.id')
              .whereRef('p.id', '=', 'relatedPerson.personId')
              .where('p.diedOn', '<=', today),
          ),
        ]),
      ),
    )
    .where(({ not }) => not(isWithheld(today)))
    .orderBy('fromDate')
    .orderBy('id')
    .execute()
  return rows as RelatedPerson[]
}

/** Those around who may be told of the person: all but the parents the person is withheld from (`withheld-from-parent`). */
export async function findAroundToTell(
  db: ReadDb,
  personId: string,
  today: string,
): Promise<RelatedPerson[]> {
  const rows = await inForce(db, today)
    .where('personId', '=', personId)
    .where(({ not }) => not(isWithheld(today)))
    .orderBy('kind')
    .orderBy('name')
    .execute()
  return rows as RelatedPerson[]
}

/** Those withheld from the one with this key on a day. */
export async function findWithheldFrom(
  db: ReadDb,
  identityKey: string,
  today: string,
): Promise<ReadonlySet<string>> {
  const rows = await inForce(db, today)
    .where('identityKey', '=', identityKey)
    .where(isWithheld(today))
    .execute()
  return new Set(rows.map(({ personId }) => personId))
}

/** Of a row of `related_person`. */
const isWithheld = (today: string) =>
  sql<boolean>`is_withheld(authority_id, person_id, coalesce(identity_key, id::text), ${today}::date)`

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
  /** Encrypted. */
  nationalId?: Buffer | null
  phone?: string
  /** Encrypted lines. */
  postalAddress?: Buffer | null
  onPaper?: boolean
  sharesHome?: boolean | null
  source?: RelatedPerson['source']
  confirmedBy?: string | null
  confirmedAt?: Date | null
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

/** Those around a person with a number, on a day: whom a register can be asked about. The number is encrypted. */
export async function findNumbersAround(
  db: ReadDb,
  personId: string,
  today: string,
): Promise<{ id: string; identityKey: string; nationalId: Buffer }[]> {
  const rows = await inForce(db, today).select('nationalId').where('personId', '=', personId).execute()
  return rows.flatMap(({ id, identityKey, nationalId }) =>
    identityKey && nationalId ? [{ id, identityKey, nationalId }] : [],
  )
}

type RelatedChanges = Partial<
  Pick<
    RelatedPerson,
    | 'hasParentalResponsibility'
    | 'mandate'
    | 'toDate'
    | 'diedOn'
    | 'onPaper'
    | 'addressProtected'
    | 'sharesHome'
    | 'source'
    | 'confirmedAt'
  > & { nationalId: Buffer; confirmedBy: string }
>

/** What a register told, or a person decided about what it told. */
export async function changeRelatedPerson(db: Db, relatedId: string, changes: RelatedChanges): Promise<void> {
  await db.updateTable('relatedPerson').set(changes).where('id', '=', relatedId).execute()
  const isProtected = changes.addressProtected === true
  if (changes.toDate || changes.diedOn || isProtected)
    await forgetAddressOfRelated(db, relatedId, { isProtected })
}

/** A new protection: who lives together, and who may be told, is not known any more, until it is confirmed anew. */
export async function forgetHouseholds(db: Db, personId: string): Promise<void> {
  await db.updateTable('relatedPerson').set({ sharesHome: null }).where('personId', '=', personId).execute()
  await lapseTold(db, personId)
}

/** One around a person, by identity key (or the row's own id), with the encrypted number. */
export async function findRelatedNumber(db: ReadDb, personId: string, key: string) {
  const row = await db
    .selectFrom('relatedPerson')
    .select(['id', 'name', 'nationalId', 'postalAddress', 'onPaper', 'addressProtected', 'diedOn'])
    .where('personId', '=', personId)
    .where(({ eb, or, cast }) => or([eb('identityKey', '=', key), eb(cast('id', 'text'), '=', key)]))
    .orderBy('fromDate', 'desc')
    .executeTakeFirst()
  return row ?? null
}

/** What one around a person is, and whether they live together; by identity key, or the row's own id. */
export async function findRelatedHome(db: ReadDb, personId: string, key: string) {
  const row = await db
    .selectFrom('relatedPerson')
    .select(['kind', 'sharesHome'])
    .where('personId', '=', personId)
    .where(({ eb, or, cast }) => or([eb('identityKey', '=', key), eb(cast('id', 'text'), '=', key)]))
    .orderBy('fromDate', 'desc')
    .executeTakeFirst()
  return row ?? null
}
