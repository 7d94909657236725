import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { Invitation, Invitee } from './meeting.ts'

const columns = [
  'id',
  'participantId',
  'isPerson',
  'relatedPersonId',
  'practitionerId',
  'name',
  'answer',
  'answeredAt',
  'answeredAs',
  'otherTime',
  'said',
  'present',
] as const

/** The person first, then those around them, then those at work; each by name. */
export async function findInvitations(db: ReadDb, meetingId: string): Promise<Invitation[]> {
  const rows = await db
    .selectFrom('invitation')
    .select(columns)
    .where('meetingId', '=', meetingId)
    .orderBy('isPerson', 'desc')
    .orderBy(({ eb }) => eb('practitionerId', 'is not', null))
    .orderBy('name')
    .execute()
  return rows as Invitation[]
}

/** One of them, and of which meeting. */
export async function findInvitation(
  db: ReadDb,
  id: string,
): Promise<(Invitation & { meetingId: string }) | null> {
  const row = await db
    .selectFrom('invitation')
    .select([...columns, 'meetingId'])
    .where('id', '=', id)
    .executeTakeFirst()
  return (row as (Invitation & { meetingId: string }) | undefined) ?? null
}

export async function addInvitations(
  db: Db,
  authorityId: string,
  meetingId: string,
  invitees: readonly Invitee[],
): Promise<void> {
  await db
    .insertInto('invitation')
    .values(
      invitees.map(({ participantId, isPerson, relatedPersonId, practitionerId, name }) => ({
        authorityId,
        meetingId,
        participantId,
        isPerson,
        relatedPersonId,
        practitionerId,
        name,
      })),
    )
    .execute()
}

/** Another takes the place, and has not answered. */
export async function giveInvitation(db: Db, invitationId: string, to: Invitee): Promise<void> {
  const { participantId, isPerson, relatedPersonId, practitionerId, name } = to
  await db
    .updateTable('invitation')
    .set({ participantId, isPerson, relatedPersonId, practitionerId, name })
    .set({ ...unanswered, present: null })
    .where('id', '=', invitationId)
    .execute()
}

export async function removeInvitation(db: Db, invitationId: string): Promise<void> {
  await db.deleteFrom('invitation').where('id', '=', invitationId).execute()
}

const unanswered = { answer: '', answeredAt: null, answeredAs: '', otherTime: '', said: '' }

export async function setAnswer(
  db: Db,
  invitationId: string,
  answer: Pick<Invitation, 'answer' | 'answeredAs'> & {
    answeredAt: Date
    otherTime?: string
    said?: string
  },
): Promise<void> {
  await db.updateTable('invitation').set(answer).where('id', '=', invitationId).execute()
}

/** A new time asks everybody again. */
export async function askAgain(db: Db, meetingId: string): Promise<void> {
  await db.updateTable('invitation').set(unanswered).where('meetingId', '=', meetingId).execute()
}

export async function setPresence(db: Db, meetingId: string, present: readonly string[]): Promise<void> {
  await db
    .updateTable('invitation')
    .set({ present: sql<boolean>`id = any(${[...present]}::uuid[])` })
    .where('meetingId', '=', meetingId)
    .execute()
}

export interface MeetingToAnswer {
  meetingId: string
  personId: string
  title: string
  startsAt: Date
  invitationId: string
}

/** Whose invitations: somebody at work, or a citizen by whom they are and whom they stand beside. */
export interface InvitedBy {
  practitionerId?: string | null
  selfIds?: readonly string[]
  relatedPersonIds?: readonly string[]
}

/** Invitations to coming meetings that nobody has answered, by time. */
export async function findUnanswered(db: ReadDb, who: InvitedBy, now: Date): Promise<MeetingToAnswer[]> {
  return db
    .selectFrom('invitation as i')
    .innerJoin('meeting as m', 'm.id', 'i.meetingId')
    .select(['m.id as meetingId', 'm.personId', 'm.title', 'm.startsAt', 'i.id as invitationId'])
    .where('i.answer', '=', '')
    .where('m.state', '=', 'invited')
    .where('m.startsAt', '>', now)
    .where(({ eb, fn, val, and, or }) =>
      or([
        eb('i.practitionerId', '=', who.practitionerId ?? null),
        and([eb('i.isPerson', '=', true), eb('m.personId', '=', fn.any(val([...(who.selfIds ?? [])])))]),
        eb('i.relatedPersonId', '=', fn.any(val([...(who.relatedPersonIds ?? [])]))),
      ]),
    )
    .orderBy('m.startsAt')
    .execute()
}
