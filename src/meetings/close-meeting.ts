import { z } from 'zod'
import { command } from '../platform/command.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { aboutMeeting, whichMeeting } from './about-meeting.ts'
import { acts } from './access.ts'
import { updateMeeting } from './meeting-store.ts'
import { meetingLifecycle } from './rules/transitions.ts'

/** The meeting is done. Never before all have its minutes. */
export const closeMeeting = command({
  act: acts.lead,
  form: z.object(whichMeeting),
  about: aboutMeeting,
  async run({ subject: { meeting }, db, events }) {
    if (['held', 'minutes_draft'].includes(meeting.state)) return refuse('minutes_not_shared')
    const state = meetingLifecycle.next(meeting.state, 'close')
    if (isRefusal(state)) return state
    await updateMeeting(db, meeting, { state })
    events.add({ type: 'meeting_closed', personId: meeting.personId, facts: { meetingId: meeting.id } })
    return null
  },
})
