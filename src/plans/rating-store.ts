import { sql } from 'kysely'
import { type Grant, isOpen } from '../access/acts.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { Writer } from './revision-store.ts'
import { otherWordsThenSql, type WordsThen } from './words-then.ts'

/** One number the person gave a goal, 0–10. `ratedAs`: what the one who wrote it was to the person. */
export interface GoalRating {
  id: string
  value: number
  ratedAs: string
  /** The identity of the one who wrote it, who alone may take it back. */
  ratedBy: string
  at: Date
  wordsThen: WordsThen
}

export async function insertRating(
  db: Db,
  authorityId: string,
  rating: { planId: string; goalId: string; value: number },
  writer: Writer & { by: string },
): Promise<void> {
  await db
    .insertInto('goalRating')
    .values({
      authorityId,
      ...rating,
      ratedBy: writer.by,
      ratedAs: writer.as,
      practitionerId: writer.practitionerId,
      at: writer.at,
    })
    .execute()
}

/** So many of the newest are looked at: a number a day for more than five years. */
const lookedAt = 2000

/** Oldest first, without those that are taken back. None where the goal is not open to the reader. */
export async function findRatings(db: ReadDb, goalId: string, grant: Grant): Promise<GoalRating[]> {
  if (!isOpen(grant, 'goals', `goal:${goalId}`)) return []
  const newest = await db
    .selectFrom('goalRating')
    .select(['id', 'value', 'ratedAs', 'ratedBy', 'at'])
    .select(sql<string | null>`${sql.raw(otherWordsThenSql('goal_rating'))}`.as('wordsThen'))
    .where('goalId', '=', goalId)
    .where('takenBackAt', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('written', 'desc')
    .limit(lookedAt)
    .execute()
  return newest.reverse()
}

/** One number, with the goal it is of, locked; null where there is none. */
export async function lockRating(
  db: ReadDb,
  ratingId: string,
): Promise<{ goalId: string; ratedBy: string; isTakenBack: boolean } | null> {
  const row = await db
    .selectFrom('goalRating')
    .select(['goalId', 'ratedBy', 'takenBackAt'])
    .where('id', '=', ratingId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row ? { goalId: row.goalId, ratedBy: row.ratedBy, isTakenBack: row.takenBackAt !== null } : null
}

export async function takeBack(db: Db, ratingId: string, at: Date): Promise<void> {
  await db.updateTable('goalRating').set({ takenBackAt: at }).where('id', '=', ratingId).execute()
}
