import type { Grant } from '../access/acts.ts'
import type { Db } from '../platform/database/database.ts'
import { isOwnInvitation } from './about-meeting.ts'
import { findInvitations, setAnswer } from './invitation-store.ts'

/** The one who sets the time comes then: nobody answers an invitation of one's own. It may be changed to a no. */
export async function comesSelf(db: Db, meetingId: string, grant: Grant, now: Date): Promise<void> {
  for (const each of await findInvitations(db, meetingId))
    if (each.practitionerId !== null && isOwnInvitation(grant, each))
      await setAnswer(db, each.id, { answer: 'yes', answeredAt: now, answeredAs: 'self' })
}
