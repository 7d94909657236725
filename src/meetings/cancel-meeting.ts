import { z } from 'zod'
import { command } from '../platform/command.ts'
import { optionalText } from '../platform/form/fields.ts'
import { isRefusal } from '../platform/refusal.ts'
import { aboutMeeting, whichMeeting } from './about-meeting.ts'
import { acts } from './access.ts'
import { findInvitations } from './invitation-store.ts'
import { updateMeeting } from './meeting-store.ts'
import { meetingLifecycle } from './rules/transitions.ts'
import { tellInvited } from './tell.ts'

/** Calls the meeting off, and says why. */
export const cancelMeeting = command({
  act: acts.lead,
  form: z.object({ ...whichMeeting, reason: optionalText(500) }),
  about: aboutMeeting,
  async run({ input: { reason }, subject: { meeting }, db, authorityId, grant, now, events }) {
    const state = meetingLifecycle.next(meeting.state, 'cancel', reason)
    if (isRefusal(state)) return state
    await updateMeeting(db, meeting, { state, reason, calendarSequence: meeting.calendarSequence + 1 })
    const invited = await findInvitations(db, meeting.id)
    const except = grant.relation.practitionerId
    await tellInvited(db, authorityId, meeting, invited, { kind: 'meeting_cancelled', now, except })
    events.add({ type: 'meeting_cancelled', personId: meeting.personId, facts: { meetingId: meeting.id } })
    return null
  },
})
