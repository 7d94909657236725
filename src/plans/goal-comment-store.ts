import type { Actor } from '../access/actor.ts'
import { type Grant, isOpen } from '../access/acts.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { asRemark, type Remark } from './remark.ts'
import type { Writer } from './revision-store.ts'

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

/** Newest first, those that are taken back without their words. None where the goal is not open to the reader. */
export async function findGoalComments(
  db: ReadDb,
  goalId: string,
  { grant, actor }: { grant: Grant; actor: Actor },
): Promise<Remark[]> {
  if (!isOpen(grant, 'goals', `goal:${goalId}`)) return []
  const rows = await db
    .selectFrom('goalComment as c')
    .leftJoin('practitioner as p', 'p.id', 'c.practitionerId')
    .select(['c.id', 'c.text', 'c.writtenAs', 'c.writtenBy', 'p.name as by', 'c.at', 'c.takenBackAt'])
    .where('c.goalId', '=', goalId)
    .orderBy('c.at', 'desc')
    .orderBy('c.written', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => asRemark(row, actor))
}

/** One comment, with the goal it is under, locked; null where there is none. */
export async function lockGoalComment(
  db: ReadDb,
  commentId: string,
): Promise<{ goalId: string; writtenBy: string; takenBackAt: Date | null } | null> {
  const row = await db
    .selectFrom('goalComment')
    .select(['goalId', 'writtenBy', 'takenBackAt'])
    .where('id', '=', commentId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row ?? null
}

/** `at` null: it stands again. */
export async function setGoalCommentTakenBack(db: Db, commentId: string, at: Date | null): Promise<void> {
  await db.updateTable('goalComment').set({ takenBackAt: at }).where('id', '=', commentId).execute()
}
