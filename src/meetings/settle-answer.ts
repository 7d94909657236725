import type { Db } from '../platform/database/database.ts'
import type { NewEvent } from '../platform/events/events.ts'
import { setAnswer } from './invitation-store.ts'
import type { Invitation, Meeting } from './meeting.ts'
import { tellCoordinators } from './tell.ts'

export interface SaidAnswer {
  answer: 'yes' | 'no'
  /** Left out: what was said before stands. */
  otherTime?: string | undefined
  said?: string | undefined
}

/** Coming or not, with what is said beside it; who coordinates is told, but of what they wrote down themselves, or of staff. */
export async function settleAnswer(
  db: Db,
  { authorityId, now }: { authorityId: string; now: Date },
  { meeting, invitation }: { meeting: Meeting; invitation: Invitation },
  { answer, otherTime = invitation.otherTime, said = invitation.said }: SaidAnswer,
  { answeredAs, events }: { answeredAs: string; events: { add(event: NewEvent): void } },
): Promise<void> {
  const isSame =
    invitation.answer === answer && invitation.otherTime === otherTime && invitation.said === said
  if (isSame) return
  await setAnswer(db, invitation.id, { answer, otherTime, said, answeredAt: now, answeredAs })
  if (!['coordinator', 'code'].includes(answeredAs) && !invitation.practitionerId)
    await tellCoordinators(db, authorityId, meeting, { kind: 'meeting_answered', now })
  events.add({
    type: 'invitation_answered',
    personId: meeting.personId,
    facts: { meetingId: meeting.id, invitationId: invitation.id, answer, how: answeredAs },
  })
}
