import type { Grant } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import type { Invitation, Meeting } from './meeting.ts'
import { findMeeting, lockMeeting } from './meeting-store.ts'

/** The fields of the address: which meeting, about whom. */
export const whichMeeting = { personId: id, meetingId: id }

interface Which {
  personId: string
  meetingId: string
}
export interface MeetingSubject {
  personId: string
  version: number
  meeting: Meeting
}

/** The meeting of an address, held until the transaction ends; null when it is not about that person. */
export async function aboutMeeting(which: Which, db: ReadDb): Promise<MeetingSubject | null> {
  return subjectOf(which, await lockMeeting(db, which.meetingId))
}

/** The same, only to be read. */
export async function aboutMeetingToRead(which: Which, db: ReadDb): Promise<MeetingSubject | null> {
  return subjectOf(which, await findMeeting(db, which.meetingId))
}

function subjectOf({ personId }: Which, meeting: Meeting | null): MeetingSubject | null {
  return meeting?.personId === personId ? { personId, version: meeting.version, meeting } : null
}

const leads: RelationName[] = ['coordinator', 'stand_in']
const persons: RelationName[] = ['self', 'child_15', 'child']

/** The one who coordinates, now. */
export function isLeading(grant: Grant): boolean {
  return grant.by.some((relation) => leads.includes(relation.name))
}

/** Is this the reader's own invitation? */
export function isOwnInvitation(grant: Grant, invitation: Invitation): boolean {
  return grant.by.some(
    (relation) =>
      (invitation.isPerson && persons.includes(relation.name)) ||
      (invitation.relatedPersonId !== null && invitation.relatedPersonId === relation.relatedPersonId) ||
      (invitation.practitionerId !== null && invitation.practitionerId === relation.practitionerId),
  )
}
