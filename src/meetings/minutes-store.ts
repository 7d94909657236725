import type { Db, ReadDb } from '../platform/database/database.ts'
import type { MinutesContent, MinutesDraft, SharedMinutes } from './meeting.ts'

export async function findMinutesDraft(db: ReadDb, meetingId: string): Promise<MinutesDraft | null> {
  const row = await db
    .selectFrom('minutesDraft')
    .select(['content', 'version'])
    .where('meetingId', '=', meetingId)
    .executeTakeFirst()
  return row ? { content: row.content as unknown as MinutesContent, version: row.version } : null
}

export async function saveMinutesDraft(
  db: Db,
  authorityId: string,
  meetingId: string,
  draft: MinutesDraft,
): Promise<void> {
  const row = { content: JSON.stringify(draft.content), version: draft.version }
  await db
    .insertInto('minutesDraft')
    .values({ authorityId, meetingId, ...row })
    .onConflict((conflict) => conflict.columns(['authorityId', 'meetingId']).doUpdateSet(row))
    .execute()
}

export async function removeMinutesDraft(db: Db, meetingId: string): Promise<void> {
  await db.deleteFrom('minutesDraft').where('meetingId', '=', meetingId).execute()
}

export async function findSharedMinutes(db: ReadDb, meetingId: string): Promise<SharedMinutes | null> {
  const row = await db
    .selectFrom('minutes')
    .select(['id', 'content', 'sharedAt'])
    .where('meetingId', '=', meetingId)
    .executeTakeFirst()
  if (!row) return null
  const content = row.content as unknown as Omit<SharedMinutes, 'id' | 'sharedAt'>
  return { ...content, id: row.id, sharedAt: row.sharedAt }
}

/** The minutes as they were shared. The application may add them, and never change them. */
export async function addMinutes(
  db: Db,
  authorityId: string,
  of: { meetingId: string; personId: string; sharedBy: string },
  minutes: SharedMinutes,
): Promise<void> {
  const { id, sharedAt, ...content } = minutes
  await db
    .insertInto('minutes')
    .values({ authorityId, id, ...of, sharedAt, content: JSON.stringify(content) })
    .execute()
}

/** The newest minutes shared about a person; null when there are none. */
export async function findLastMinutes(db: ReadDb, personId: string): Promise<SharedMinutes | null> {
  const row = await db
    .selectFrom('minutes')
    .select('meetingId')
    .where('personId', '=', personId)
    .orderBy('sharedAt', 'desc')
    .executeTakeFirst()
  return row ? findSharedMinutes(db, row.meetingId) : null
}
