import { makeCalendarFile } from '../../connections/calendar/index.ts'
import { file } from '../../platform/http/page.ts'
import { getCalendarFile } from '../get-calendar-file.ts'
import { texts } from '../texts/index.ts'

/** The meeting for the reader's own calendar; fetched again after a change it replaces the old one. */
export const calendarFile = file({
  path: '/:authority/koordinering/:personId/moter/:meetingId/kalender.ics',
  query: getCalendarFile,
  async send({ event }, { language }) {
    const { title, description } = texts[language].calendarFile
    return {
      body: makeCalendarFile({ ...event, title, description, language }),
      type: `text/calendar; charset=utf-8; method=${event.isCancelled ? 'CANCEL' : 'PUBLISH'}`,
      name: 'mote.ics',
    }
  },
})
