import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { LifeArea } from './rules/content.ts'

export const suggestedThings = ['goal', 'activity'] as const
export type SuggestedThing = (typeof suggestedThings)[number]

/** A goal or an activity the authority suggests to whoever finds it hard to begin; about nobody. */
export interface Suggestion {
  id: string
  lifeArea: LifeArea
  words: string
  /** Since when it is no longer suggested. */
  endedOn: string | null
}

/** Their tables are alike. */
const tableOf = (of: SuggestedThing) =>
  ({ goal: 'goalSuggestion', activity: 'activitySuggestion' })[of] as 'goalSuggestion'

const suggestions = (db: ReadDb, of: SuggestedThing) =>
  db.selectFrom(tableOf(of)).select(['id', 'lifeArea', 'words', 'endedOn'])

/** In the order they are to be read; those that are ended too. */
export async function findSuggestions(db: ReadDb, of: SuggestedThing): Promise<Suggestion[]> {
  const rows = await suggestions(db, of).orderBy('position').orderBy('id').execute()
  return rows as Suggestion[]
}

/** Those that are suggested now. */
export async function findSuggestionsInUse(db: ReadDb, of: SuggestedThing): Promise<Suggestion[]> {
  return (await findSuggestions(db, of)).filter(({ endedOn }) => endedOn === null)
}

export async function lockSuggestion(
  db: ReadDb,
  of: SuggestedThing,
  suggestionId: string,
): Promise<Suggestion | null> {
  const row = await suggestions(db, of).where('id', '=', suggestionId).forNoKeyUpdate().executeTakeFirst()
  return (row as Suggestion | undefined) ?? null
}

/** At the end of those there are. */
export async function insertSuggestion(
  db: Db,
  authorityId: string,
  of: SuggestedThing,
  suggestion: Omit<Suggestion, 'id'>,
): Promise<string> {
  const { id } = await db
    .insertInto(tableOf(of))
    .values((from) => ({
      authorityId,
      ...suggestion,
      position: from.selectFrom(tableOf(of)).select(sql<number>`coalesce(max(position), 0) + 1`.as('next')),
    }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function endSuggestion(
  db: Db,
  of: SuggestedThing,
  suggestionId: string,
  endedOn: string,
): Promise<void> {
  await db.updateTable(tableOf(of)).set({ endedOn }).where('id', '=', suggestionId).execute()
}

/** At the end of those there are. */
export async function reopenSuggestion(db: Db, of: SuggestedThing, suggestionId: string): Promise<void> {
  await db
    .updateTable(tableOf(of))
    .set((from) => ({
      endedOn: null,
      position: from
        .selectFrom(`${tableOf(of)} as all`)
        .select(sql<number>`coalesce(max("all".position), 0) + 1`.as('next')),
    }))
    .where('id', '=', suggestionId)
    .execute()
}

/** Changes place with its neighbour of the same part of life. False: it stands at the end. */
export async function moveSuggestion(
  db: Db,
  of: SuggestedThing,
  { id, lifeArea }: Pick<Suggestion, 'id' | 'lifeArea'>,
  direction: 'up' | 'down',
): Promise<boolean> {
  const order = await db
    .selectFrom(tableOf(of))
    .select(['id', 'position'])
    .where('lifeArea', '=', lifeArea)
    .where('endedOn', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  const at = order.findIndex((each) => each.id === id)
  const one = order[at]
  const other = order[at + (direction === 'up' ? -1 : 1)]
  if (!one || !other) return false
  for (const [who, position] of [
    [one.id, other.position],
    [other.id, one.position],
  ] as const)
    await db.updateTable(tableOf(of)).set({ position }).where('id', '=', who).execute()
  return true
}
