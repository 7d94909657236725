import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, id, optionalText } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { aboutMeeting, isLeading, isOwnInvitation, whichMeeting } from './about-meeting.ts'
import { acts } from './access.ts'
import { findInvitations } from './invitation-store.ts'
import { settleAnswer } from './settle-answer.ts'

/** A form without the field leaves what was said before. */
const unlessLeftOut = (longest: number) => z.undefined().or(optionalText(longest))

/**
 * Yes or no to an invitation, seen by all; and, for who coordinates alone, when it would suit better, and a word. May be changed until
 * the meeting begins.
 */
export const answerInvitation = command({
  act: acts.answer,
  form: z.object({
    ...whichMeeting,
    invitationId: id,
    answer: choice(['yes', 'no']),
    otherTime: unlessLeftOut(200),
    said: unlessLeftOut(500),
  }),
  about: aboutMeeting,
  async run({ input, subject: { meeting }, db, authorityId, grant, now, events }) {
    const invitations = await findInvitations(db, meeting.id)
    const invitation = invitations.find((each) => each.id === input.invitationId)
    if (!invitation) return refuse('not_invited')
    const isOwn = isOwnInvitation(grant, invitation)
    if (!isOwn && !isLeading(grant)) return refuse('not_your_invitation')
    if (meeting.state !== 'invited' || meeting.startsAt <= now) return refuse('too_late_to_answer')
    const answeredAs = isOwn && !isLeading(grant) ? grant.relation.name : isOwn ? 'self' : 'coordinator'
    await settleAnswer(db, { authorityId, now }, { meeting, invitation }, input, { answeredAs, events })
    return null
  },
})
