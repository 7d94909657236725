import { sql } from 'kysely'
import type { ReadDb } from '../platform/database/database.ts'

/** The words of a typed search as names are kept: small letters, accents taken away. At most six. */
export async function findSearchWords(db: ReadDb, typed: string): Promise<string[]> {
  const words = sql<{ word: string }>`(select word from words_of(${typed}) as word limit 6)`.as('w')
  const rows = await db.selectFrom(words).select('word').execute()
  return rows.map(({ word }) => word)
}

/** After every word that begins like this one: the last character there is. */
const last = '\u{10FFFF}'

/** Persons of whom each of the words begins a name. */
export async function findPersonsByWords(db: ReadDb, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return []
  const begins = words.map(
    (word) => sql`select person_id from person_word where word >= ${word} and word < ${word + last}`,
  )
  const all = sql<{ personId: string }>`(${sql.join(begins, sql` intersect `)})`.as('found')
  const rows = await db.selectFrom(all).select('personId').execute()
  return rows.map(({ personId }) => personId)
}

/** Which of some names that stand in no table of words each of the words begins a part of; by their place in the list. */
export async function findNamesByWords(
  db: ReadDb,
  names: readonly string[],
  words: readonly string[],
): Promise<Set<number>> {
  if (words.length === 0 || names.length === 0) return new Set()
  const matching = sql<{ at: number }>`(
    select (n.at - 1)::int as at from unnest(${[...names]}::text[]) with ordinality as n (name, at)
    where not exists (
      select from unnest(${[...words]}::text[]) as typed
      where not exists (select from words_of(n.name) as word where starts_with(word, typed))))`.as('m')
  const rows = await db.selectFrom(matching).select('at').execute()
  return new Set(rows.map(({ at }) => at))
}

/** The newest case of the person with this key in one of these units, the living one first. */
export async function findCaseByKey(
  db: ReadDb,
  identityKey: string,
  unitIds: readonly string[],
): Promise<string | null> {
  const row = await db
    .selectFrom('caseFile as c')
    .innerJoin('person as p', (join) =>
      join.onRef('p.id', '=', 'c.personId').onRef('p.authorityId', '=', 'c.authorityId'),
    )
    .select('c.id')
    .where('p.identityKey', '=', identityKey)
    .where(sql<boolean>`c.unit_id = any(${[...unitIds]}::uuid[])`)
    .orderBy(sql`c.state = 'closed'`)
    .orderBy('c.receivedOn', 'desc')
    .executeTakeFirst()
  return row?.id ?? null
}
