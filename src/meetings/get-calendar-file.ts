import { z } from 'zod'
import { getPerson } from '../people/index.ts'
import { query } from '../platform/query.ts'
import { aboutMeetingToRead, whichMeeting } from './about-meeting.ts'
import { acts } from './access.ts'

/** When a meeting is, for a calendar outside: no name and no word of what it is about. */
export const getCalendarFile = query({
  act: acts.see,
  logAs: 'calendar',
  input: z.object(whichMeeting),
  about: aboutMeetingToRead,
  async read({ subject: { meeting }, db, now }) {
    if (meeting.state === 'planned') return null
    const { addressProtection } = await getPerson(db, meeting.personId)
    return {
      personId: meeting.personId,
      event: {
        id: meeting.id,
        startsAt: meeting.startsAt,
        endsAt: meeting.endsAt,
        place: addressProtection === 'none' ? meeting.place : '',
        sequence: meeting.calendarSequence,
        isCancelled: meeting.state === 'cancelled',
        madeAt: now,
      },
    }
  },
  sees: ({ personId }) => [{ personId, what: ['meetings'] }],
})
