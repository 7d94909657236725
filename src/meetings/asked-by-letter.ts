import { ageGroupOn, rightsByAge } from '../law/age.ts'
import { getPerson } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findInvitation, findInvitations } from './invitation-store.ts'
import type { Invitation, Meeting } from './meeting.ts'
import { findMeeting, findMeetings } from './meeting-store.ts'
import { findWhoMaySee } from './who-may-see.ts'

/** An invitation that somebody without an eID may answer: the person's, or one of those around. */
export interface MeetingAsked {
  meeting: Meeting
  invitation: Invitation
}

interface At {
  today: string
  now: Date
}

const isAhead = ({ state, startsAt }: Meeting, now: Date) => state === 'invited' && startsAt > now

/** The one a letter asks about; null: called off, begun, or no longer open to whom it was sent. */
export async function findMeetingAsked(
  db: ReadDb,
  of: { personId: string; relatedPersonId: string | null; invitationId: string },
  { today, now }: At,
): Promise<MeetingAsked | null> {
  const invitation = await findInvitation(db, of.invitationId)
  const isTheirs =
    invitation?.practitionerId === null &&
    invitation.relatedPersonId === of.relatedPersonId &&
    invitation.isPerson === (of.relatedPersonId === null)
  const meeting = isTheirs ? await findMeeting(db, invitation.meetingId) : null
  if (!invitation || meeting?.personId !== of.personId || !isAhead(meeting, now)) return null
  const maySee = await findWhoMaySee(db, of.personId, today)
  return maySee(invitation) ? { meeting, invitation } : null
}

/** All that wait for an answer, by time; a child too young for own letters is asked through those who answer for it. */
export async function findMeetingsAsked(
  db: ReadDb,
  personId: string,
  { today, now }: At,
): Promise<MeetingAsked[]> {
  const maySee = await findWhoMaySee(db, personId, today)
  const { hasOwnNotices } = rightsByAge[ageGroupOn(await getPerson(db, personId), today)]
  const found: MeetingAsked[] = []
  for (const meeting of (await findMeetings(db, personId)).filter((each) => isAhead(each, now)))
    for (const invitation of await findInvitations(db, meeting.id)) {
      const isAsked = invitation.relatedPersonId !== null || (invitation.isPerson && hasOwnNotices)
      if (isAsked && invitation.answer === '' && maySee(invitation)) found.push({ meeting, invitation })
    }
  return found
}
