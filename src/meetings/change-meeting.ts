import { z } from 'zod'
import { command } from '../platform/command.ts'
import { optionalText } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { aboutMeeting, whichMeeting } from './about-meeting.ts'
import { acts } from './access.ts'
import { comesSelf } from './comes-self.ts'
import { askAgain, findInvitations } from './invitation-store.ts'
import { lacksPlace, meetingFields, timesOf } from './meeting-fields.ts'
import { updateMeeting } from './meeting-store.ts'
import { tellInvited } from './tell.ts'

/** New time, place or words. Those invited are told why, and asked again when the time is another. */
export const changeMeeting = command({
  act: acts.lead,
  form: z.object({ ...whichMeeting, ...meetingFields, reason: optionalText(500) }),
  about: aboutMeeting,
  async run({ input, subject: { meeting }, db, authorityId, grant, now, secrets, events }) {
    if (!['planned', 'invited'].includes(meeting.state)) return refuse('not_in_this_state')
    const times = timesOf(input, now)
    if (isRefusal(times)) return times
    const lacking = lacksPlace(input)
    if (lacking) return lacking
    const isInvited = meeting.state === 'invited'
    if (isInvited && !input.reason) return refuse('reason_missing', 'reason')
    const { title, channel, place, preparation, reason } = input
    const isMoved = +times.startsAt !== +meeting.startsAt || +times.endsAt !== +meeting.endsAt
    await updateMeeting(db, meeting, {
      ...times,
      title,
      channel,
      place,
      preparation,
      reason,
      calendarSequence: meeting.calendarSequence + (isInvited ? 1 : 0),
    })
    if (isInvited) {
      if (isMoved) {
        await askAgain(db, meeting.id)
        await comesSelf(db, meeting.id, grant, now)
      }
      const invited = await findInvitations(db, meeting.id)
      const except = grant.relation.practitionerId
      await tellInvited(db, authorityId, meeting, invited, {
        ...{ kind: 'meeting_changed', now, except, secrets },
      })
    }
    events.add({
      type: 'meeting_changed',
      personId: meeting.personId,
      facts: { meetingId: meeting.id, moved: isMoved },
    })
    return null
  },
})
