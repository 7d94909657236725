import { type Grant, isOpen } from '../access/acts.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { Writer } from './revision-store.ts'

/** What somebody wrote under a goal once; never changed. `writtenAs`: what the one who wrote it was to the person. */
export interface GoalComment {
  id: string
  text: string
  writtenAs: string
  /** The practitioner's name; null when the person's own side wrote. */
  by: string | null
  at: Date
}

export async function insertGoalComment(
  db: Db,
  authorityId: string,
  comment: { planId: string; goalId: string; text: string },
  writer: Writer & { by: string },
): Promise<void> {
  await db
    .insertInto('goalComment')
    .values({
      authorityId,
      ...comment,
      writtenBy: writer.by,
      writtenAs: writer.as,
      practitionerId: writer.practitionerId,
      at: writer.at,
    })
    .execute()
}

/** Newest first. None where the goal is not open to the reader. */
export async function findGoalComments(db: ReadDb, goalId: string, grant: Grant): Promise<GoalComment[]> {
  if (!isOpen(grant, 'goals', `goal:${goalId}`)) return []
  return db
    .selectFrom('goalComment as c')
    .leftJoin('practitioner as p', 'p.id', 'c.practitionerId')
    .select(['c.id', 'c.text', 'c.writtenAs', 'p.name as by', 'c.at'])
    .where('c.goalId', '=', goalId)
    .orderBy('c.at', 'desc')
    .orderBy('c.written', 'desc')
    .limit(100)
    .execute()
}
