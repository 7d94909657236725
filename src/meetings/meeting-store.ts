import type { Selectable } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { DB } from '../platform/database/tables.ts'
import type { Meeting } from './meeting.ts'

function meetingOf(row: Selectable<DB['meeting']>): Meeting {
  const { authorityId: _, ...meeting } = row
  return meeting as Meeting
}

export async function findMeeting(db: ReadDb, meetingId: string): Promise<Meeting | null> {
  const row = await db.selectFrom('meeting').selectAll().where('id', '=', meetingId).executeTakeFirst()
  return row ? meetingOf(row) : null
}

/** The same, held until the transaction ends. */
export async function lockMeeting(db: ReadDb, meetingId: string): Promise<Meeting | null> {
  const row = await db
    .selectFrom('meeting')
    .selectAll()
    .where('id', '=', meetingId)
    .forUpdate()
    .executeTakeFirst()
  return row ? meetingOf(row) : null
}

/** Every meeting about a person, by time. */
export async function findMeetings(db: ReadDb, personId: string): Promise<Meeting[]> {
  const rows = await db
    .selectFrom('meeting')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('startsAt')
    .execute()
  return rows.map(meetingOf)
}

/** Meetings about any of these persons that have one of these states, by time. */
export async function findMeetingsOf(
  db: ReadDb,
  personIds: readonly string[],
  states: readonly string[],
): Promise<Meeting[]> {
  if (!personIds.length) return []
  const rows = await db
    .selectFrom('meeting')
    .selectAll()
    .where(({ eb, fn, val }) => eb('personId', '=', fn.any(val([...personIds]))))
    .where(({ eb, fn, val }) => eb('state', '=', fn.any(val([...states]))))
    .orderBy('startsAt')
    .execute()
  return rows.map(meetingOf)
}

export type NewMeeting = Pick<
  Meeting,
  'personId' | 'title' | 'startsAt' | 'endsAt' | 'channel' | 'place' | 'preparation'
>

export async function addMeeting(db: Db, authorityId: string, meeting: NewMeeting): Promise<string> {
  const { id } = await db
    .insertInto('meeting')
    .values({ ...meeting, authorityId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Writes what changed, and counts the version up. */
export async function updateMeeting(db: Db, meeting: Meeting, changed: Partial<Meeting>): Promise<void> {
  await db
    .updateTable('meeting')
    .set({ ...changed, version: meeting.version + 1 })
    .where('id', '=', meeting.id)
    .execute()
}
