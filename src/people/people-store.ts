import { sql } from 'kysely'
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
  /** Awaited by adoption: the due date is the day of arrival, and may be unknown. */
  byAdoption: boolean
  language: Language
  /** The language an interpreter is needed in; '' when none. */
  interpreter: string
  addressProtection: 'none' | 'confidential' | 'strictly_confidential'
  /** Who told of it; '': from before this was kept, or it is not protected. */
  addressProtectionSource: '' | 'told' | 'population_register' | 'unit'
  /** Reserved against digital letters, or without an eID. */
  onPaper: boolean
  identityKey: string | null
  /** By the population register. Nothing is sent any more. */
  diedOn: string | null
  version: number
}

const columns = [
  'id',
  'givenName',
  'familyName',
  'birthDate',
  'dueDate',
  'byAdoption',
  'language',
  'interpreter',
  'addressProtection',
  'addressProtectionSource',
  'onPaper',
  'identityKey',
  'diedOn',
  'version',
] as const

type Row = Omit<Person, 'fullName' | 'language' | 'addressProtection' | 'addressProtectionSource'> & {
  language: string
  addressProtection: string
  addressProtectionSource: string
}

function personOf(row: Row): Person {
  return {
    ...row,
    fullName: `${row.givenName} ${row.familyName}`,
    language: row.language as Language,
    addressProtection: row.addressProtection as Person['addressProtection'],
    addressProtectionSource: row.addressProtectionSource as Person['addressProtectionSource'],
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

/**
 * Who has this number, asked by one who is about to give it to somebody: two who would at once wait for each other, so
 * that the second sees whom the first gave it to.
 */
export async function findHolderToGive(db: Db, identityKey: string): Promise<Person | null> {
  await lockNumber(db, identityKey)
  return findPersonByKey(db, identityKey)
}

const lockNumber = (db: Db, identityKey: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`number ${identityKey}`}, 0))`.execute(db)

/** Those of these ids who are known here, by name. */
export async function findPersons(db: ReadDb, ids: readonly string[]): Promise<Person[]> {
  if (!ids.length) return []
  const rows = await db
    .selectFrom('person')
    .select(columns)
    .where(({ eb, fn, val }) => eb('id', '=', fn.any(val([...ids]))))
    .orderBy('familyName')
    .orderBy('givenName')
    .orderBy('id')
    .execute()
  return rows.map(personOf)
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
  byAdoption?: boolean
  language?: Language
  interpreter?: string
  addressProtection?: Person['addressProtection']
  addressProtectionSource?: Person['addressProtectionSource']
  onPaper?: boolean
}

/** Adds somebody a case may be about. The one who is here already is not added again: their id is given. */
export async function addPerson(db: Db, authorityId: string, person: NewPerson): Promise<string> {
  if (person.identityKey) await lockNumber(db, person.identityKey)
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

/** The person's national id, encrypted, locked against two registers at once. Null: there is none (yet). */
export async function lockPersonWithNumber(
  db: Db,
  personId: string,
): Promise<{ person: Person; nationalId: Buffer | null } | null> {
  const row = await db
    .selectFrom('person')
    .select([...columns, 'nationalId'])
    .where('id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  const { nationalId, ...person } = row
  return { person: personOf(person), nationalId }
}

/** Kept as it is until the transaction ends, for what hangs on the person. False when there is no such person here. */
export async function lockPerson(db: Db, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('person')
    .select('id')
    .where('id', '=', personId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row !== undefined
}

type Changes = Partial<
  Pick<
    Person,
    | 'givenName'
    | 'familyName'
    | 'birthDate'
    | 'dueDate'
    | 'addressProtection'
    | 'addressProtectionSource'
    | 'onPaper'
    | 'identityKey'
    | 'diedOn'
    | 'language'
    | 'interpreter'
  > & { nationalId: Buffer | null; registerReadAt: Date; phone: string; postalAddress: Buffer | null }
>

/** What a register told, a person decided about what it told, or the unit was told by the person. */
export async function changePerson(db: Db, personId: string, changes: Changes): Promise<void> {
  await db.updateTable('person').set(changes).where('id', '=', personId).execute()
}

/** Persons here whom a register's event may be about: themselves, or somebody around them. */
export async function findPersonsTouchedBy(
  db: ReadDb,
  keys: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('person')
    .select(['identityKey', 'id as personId'])
    .where(({ eb, fn, val }) => eb('identityKey', '=', fn.any(val([...keys]))))
    .unionAll((more) =>
      more
        .selectFrom('relatedPerson')
        .select(['identityKey', 'personId'])
        .where(({ eb, fn, val }) => eb('identityKey', '=', fn.any(val([...keys])))),
    )
    .execute()
  const touched = new Map<string, string[]>()
  for (const { identityKey, personId } of rows)
    touched.set(identityKey!, [...new Set([...(touched.get(identityKey!) ?? []), personId])])
  return touched
}

/**
 * Those a case waits for, who are not born, with one of these as a parent. Born ones too, when they were waited for. `told`:
 * those of whom an inquiry says that one of these expects them.
 */
export async function findExpectedBy(
  db: ReadDb,
  parentKeys: readonly string[],
  told: readonly string[],
): Promise<{ id: string; dueDate: string; birthDate: string | null }[]> {
  const rows = await db
    .selectFrom('person as p')
    .select(['p.id', 'p.dueDate', 'p.birthDate'])
    .distinct()
    .leftJoin('relatedPerson as r', (on) =>
      on
        .onRef('r.personId', '=', 'p.id')
        .on('r.kind', '=', 'parent')
        .on(({ eb, fn, val }) => eb('r.identityKey', '=', fn.any(val([...parentKeys])))),
    )
    .where('p.dueDate', 'is not', null)
    // No birth is waited for (`awaited-by-adoption`)
    .where('p.byAdoption', '=', false)
    .where(({ eb, or, fn, val }) => or([eb('r.id', 'is not', null), eb('p.id', '=', fn.any(val([...told])))]))
    .orderBy('p.id')
    .execute()
  return rows as { id: string; dueDate: string; birthDate: string | null }[]
}

/** When the population register last answered about somebody; null: never. */
export async function findRegisterReadAt(db: ReadDb, personId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('person')
    .select('registerReadAt')
    .where('id', '=', personId)
    .executeTakeFirst()
  return row?.registerReadAt ?? null
}
