import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { aboutMeeting, isLeading, isOwnInvitation, whichMeeting } from './about-meeting.ts'
import { acts } from './access.ts'
import { findInvitations, setAnswer } from './invitation-store.ts'
import { tellCoordinators } from './tell.ts'

/** Yes or no to an invitation, seen by all. May be changed until the meeting begins. */
export const answerInvitation = command({
  act: acts.answer,
  form: z.object({ ...whichMeeting, invitationId: id, answer: choice(['yes', 'no']) }),
  about: aboutMeeting,
  async run({ input, subject: { meeting }, db, authorityId, grant, now, events }) {
    const invitations = await findInvitations(db, meeting.id)
    const invitation = invitations.find((each) => each.id === input.invitationId)
    if (!invitation) return refuse('not_invited')
    const isOwn = isOwnInvitation(grant, invitation)
    if (!isOwn && !isLeading(grant)) return refuse('not_your_invitation')
    if (meeting.state !== 'invited' || meeting.startsAt <= now) return refuse('too_late_to_answer')
    if (invitation.answer === input.answer) return null
    const answeredAs = isOwn && !isLeading(grant) ? grant.relation.name : isOwn ? 'self' : 'coordinator'
    await setAnswer(db, invitation.id, { answer: input.answer, answeredAt: now, answeredAs })
    if (answeredAs !== 'coordinator' && !invitation.practitionerId)
      await tellCoordinators(db, authorityId, meeting, { kind: 'meeting_answered', now })
    events.add({
      type: 'invitation_answered',
      personId: meeting.personId,
      facts: { meetingId: meeting.id, invitationId: invitation.id, answer: input.answer },
    })
    return null
  },
})
