import type { Db, ReadDb } from '../platform/database/database.ts'
import type { Language } from '../platform/i18n/language.ts'

export interface Person {
  id: string
  givenName: string
  familyName: string
  fullName: string
  /** YYYY-MM-DD; null for the unborn, who have a due date. */
  birthDate: string | null
  dueDate: string | null
  language: Language
  /** The language an interpreter is needed in; '' when none. */
  interpreter: string
  addressProtection: 'none' | 'confidential' | 'strictly_confidential'
  /** Reserved against digital letters, or without an eID. */
  onPaper: boolean
  identityKey: string | null
  version: number
}

const columns = [
  'id',
  'givenName',
  'familyName',
  'birthDate',
  'dueDate',
  'language',
  'interpreter',
  'addressProtection',
  'onPaper',
  'identityKey',
  'version',
] as const

type Row = Omit<Person, 'fullName' | 'language' | 'addressProtection'> & {
  language: string
  addressProtection: string
}

function personOf(row: Row): Person {
  return {
    ...row,
    fullName: `${row.givenName} ${row.familyName}`,
    language: row.language as Language,
    addressProtection: row.addressProtection as Person['addressProtection'],
  }
}

/** @throws when there is no such person in this authority */
export async function getPerson(db: ReadDb, personId: string): Promise<Person> {
  const row = await db.selectFrom('person').select(columns).where('id', '=', personId).executeTakeFirst()
  if (!row) throw new Error('no such person')
  return personOf(row)
}

export async function findPersonByKey(db: ReadDb, identityKey: string): Promise<Person | null> {
  const row = await db
    .selectFrom('person')
    .select(columns)
    .where('identityKey', '=', identityKey)
    .executeTakeFirst()
  return row ? personOf(row) : null
}

/** Full names by id; those unknown are left out. */
export async function findPersonsNames(db: ReadDb, ids: readonly string[]): Promise<Map<string, string>> {
  if (!ids.length) return new Map()
  const rows = await db
    .selectFrom('person')
    .select(['id', 'givenName', 'familyName'])
    .where(({ eb, fn, val }) => eb('id', '=', fn.any(val([...new Set(ids)]))))
    .execute()
  return new Map(rows.map((row) => [row.id, `${row.givenName} ${row.familyName}`]))
}

export interface NewPerson {
  /** Keyed hash of the national id; null where there is none (yet). */
  identityKey: string | null
  /** The national id, encrypted. */
  nationalId: Buffer | null
  givenName: string
  familyName: string
  birthDate: string | null
  dueDate: string | null
  language?: Language
  interpreter?: string
  addressProtection?: Person['addressProtection']
  onPaper?: boolean
}

/** Adds somebody a case may be about. The one who is here already is not added again: their id is given. */
export async function addPerson(db: Db, authorityId: string, person: NewPerson): Promise<string> {
  const added = await db
    .insertInto('person')
    .values({ ...person, authorityId })
    .onConflict((conflict) => conflict.columns(['authorityId', 'identityKey']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added) return added.id
  const known = await findPersonByKey(db, person.identityKey!)
  return known!.id
}
