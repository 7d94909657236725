import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { LifeArea } from './rules/content.ts'

/** A goal the authority suggests to whoever finds it hard to begin; about nobody. */
export interface GoalSuggestion {
  id: string
  lifeArea: LifeArea
  words: string
  /** Since when it is no longer suggested. */
  endedOn: string | null
}

const suggestions = (db: ReadDb) =>
  db.selectFrom('goalSuggestion').select(['id', 'lifeArea', 'words', 'endedOn'])

/** In the order they are to be read; those that are ended too. */
export async function findSuggestions(db: ReadDb): Promise<GoalSuggestion[]> {
  const rows = await suggestions(db).orderBy('position').orderBy('id').execute()
  return rows as GoalSuggestion[]
}

/** Those that are suggested now. */
export async function findSuggestionsInUse(db: ReadDb): Promise<GoalSuggestion[]> {
  return (await findSuggestions(db)).filter(({ endedOn }) => endedOn === null)
}

export async function lockSuggestion(db: ReadDb, suggestionId: string): Promise<GoalSuggestion | null> {
  const row = await suggestions(db).where('id', '=', suggestionId).forNoKeyUpdate().executeTakeFirst()
  return (row as GoalSuggestion | undefined) ?? null
}

/** At the end of those there are. */
export async function insertSuggestion(
  db: Db,
  authorityId: string,
  suggestion: Omit<GoalSuggestion, 'id'>,
): Promise<string> {
  const { id } = await db
    .insertInto('goalSuggestion')
    .values((from) => ({
      authorityId,
      ...suggestion,
      position: from
        .selectFrom('goalSuggestion')
        .select(sql<number>`coalesce(max(position), 0) + 1`.as('next')),
    }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function endSuggestion(db: Db, suggestionId: string, endedOn: string): Promise<void> {
  await db.updateTable('goalSuggestion').set({ endedOn }).where('id', '=', suggestionId).execute()
}

/** At the end of those there are. */
export async function reopenSuggestion(db: Db, suggestionId: string): Promise<void> {
  await db
    .updateTable('goalSuggestion')
    .set((from) => ({
      endedOn: null,
      position: from
        .selectFrom('goalSuggestion as all')
        .select(sql<number>`coalesce(max("all".position), 0) + 1`.as('next')),
    }))
    .where('id', '=', suggestionId)
    .execute()
}

/** Changes place with its neighbour of the same part of life. False: it stands at the end. */
export async function moveSuggestion(
  db: Db,
  { id, lifeArea }: Pick<GoalSuggestion, 'id' | 'lifeArea'>,
  direction: 'up' | 'down',
): Promise<boolean> {
  const order = await db
    .selectFrom('goalSuggestion')
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
    await db.updateTable('goalSuggestion').set({ position }).where('id', '=', who).execute()
  return true
}
