import type { ReactElement } from 'react'
import type { SeenPlan } from '../../plans/index.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { timeOfDay, weekdayDate } from '../../platform/i18n/dates.ts'
import { Picture } from '../../ui/index.ts'
import type { ChildTexts } from '../texts/index.ts'

/** When and where the next meeting is, in the words of the page it stands on. */
export function NextMeeting(props: {
  meeting: SeenPlan['nextMeeting']
  texts: Pick<ChildTexts['page'], 'meeting' | 'meetingWhen' | 'meetingWhere' | 'noMeeting'>
  ui: PageContext
}): ReactElement {
  const { meeting, texts: t, ui } = props
  return (
    <section className="sv-child-part" id="mote" data-read>
      <h2 className="sv-h2">
        <Picture name="meeting" size="lg" /> {t.meeting}
      </h2>
      {meeting ? (
        <>
          <p className="sv-child-big">
            {t.meetingWhen(
              weekdayDate(ui.language, new Date(meeting.startsAt)),
              timeOfDay(ui.language, new Date(meeting.startsAt)),
            )}
          </p>
          {meeting.place && <p>{t.meetingWhere(meeting.place)}</p>}
        </>
      ) : (
        <p>{t.noMeeting}</p>
      )}
    </section>
  )
}
