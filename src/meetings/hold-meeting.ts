import { z } from 'zod'
import { command } from '../platform/command.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { aboutMeeting, whichMeeting } from './about-meeting.ts'
import { acts } from './access.ts'
import { updateMeeting } from './meeting-store.ts'
import { meetingLifecycle } from './rules/transitions.ts'

/** The meeting is held, or has begun: from now on its minutes are written. */
export const holdMeeting = command({
  act: acts.lead,
  form: z.object(whichMeeting),
  about: aboutMeeting,
  async run({ subject: { meeting }, db, now, events }) {
    const state = meetingLifecycle.next(meeting.state, 'hold')
    if (isRefusal(state)) return state
    if (meeting.startsAt > now) return refuse('not_begun_yet')
    await updateMeeting(db, meeting, { state })
    events.add({ type: 'meeting_held', personId: meeting.personId, facts: { meetingId: meeting.id } })
    return null
  },
})
