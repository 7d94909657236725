import { type Grant, isOpen } from '../access/acts.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { Writer } from './revision-store.ts'

/** One number the person gave a goal, 0–10. `ratedAs`: what the one who wrote it was to the person. */
export interface GoalRating {
  id: string
  value: number
  ratedAs: string
  at: Date
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

/** Oldest first. None where the goal is not open to the reader. */
export async function findRatings(db: ReadDb, goalId: string, grant: Grant): Promise<GoalRating[]> {
  if (!isOpen(grant, 'goals', `goal:${goalId}`)) return []
  const newest = await db
    .selectFrom('goalRating')
    .select(['id', 'value', 'ratedAs', 'at'])
    .where('goalId', '=', goalId)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(lookedAt)
    .execute()
  return newest.reverse()
}
