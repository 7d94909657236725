import type { Db, ReadDb } from '../platform/database/database.ts'
import type { AgendaItem, NewAgendaItem } from './meeting.ts'

export async function findAgenda(db: ReadDb, meetingId: string): Promise<AgendaItem[]> {
  return db
    .selectFrom('agendaItem')
    .select(['id', 'position', 'title', 'aboutGoalId', 'aboutActivityId', 'proposedBy', 'proposedById'])
    .where('meetingId', '=', meetingId)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** Puts items last. `by`: who proposed them, when it was not the one who leads the meeting. */
export async function addAgendaItems(
  db: Db,
  authorityId: string,
  meetingId: string,
  items: readonly NewAgendaItem[],
  by: { name: string; identityId: string } | null = null,
): Promise<void> {
  if (!items.length) return
  const last = (await findAgenda(db, meetingId)).at(-1)?.position ?? 0
  await db
    .insertInto('agendaItem')
    .values(
      items.map(({ title, aboutGoalId, aboutActivityId }, at) => ({
        authorityId,
        meetingId,
        title,
        aboutGoalId,
        aboutActivityId,
        position: last + 1 + at,
        proposedBy: by?.name ?? '',
        proposedById: by?.identityId ?? null,
      })),
    )
    .execute()
}

export async function removeAgendaItem(db: Db, itemId: string): Promise<void> {
  await db.deleteFrom('agendaItem').where('id', '=', itemId).execute()
}

export async function setAgendaItem(
  db: Db,
  itemId: string,
  changed: { title?: string; position?: number },
): Promise<void> {
  await db.updateTable('agendaItem').set(changed).where('id', '=', itemId).execute()
}
