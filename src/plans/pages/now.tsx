import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { capital } from '../../platform/i18n/capital.ts'
import { nearDate, timeOfDay, weekdayDate } from '../../platform/i18n/dates.ts'
import { meetingName } from '../../platform/i18n/official-words.ts'
import { ballInWords } from '../ball-in-words.ts'
import type { ShownPlan } from '../find-plan-page.ts'
import { noLongerIn } from '../no-longer-in.ts'
import { readerOf } from '../reader.ts'
import { texts } from '../texts/index.ts'
import { type Ball, ballOf } from '../who-has-the-ball.ts'
import type { PlanActivity } from '../whole-plan.ts'
import { Place } from './missing.tsx'
import { SinceLastTime } from './since-last-time.tsx'

const shownAtOnce = 3

/** What is happening now: whom things wait for, the next meeting, what is new. */
export function Now({ shown, ui, at }: { shown: ShownPlan; ui: PageContext; at: string }): ReactElement {
  const { seen } = shown
  return (
    <div className="sv-now sv-wide">
      {seen.activities && <Balls shown={shown} ui={ui} at={at} />}
      {seen.nextMeeting !== undefined && <NextMeeting shown={shown} ui={ui} />}
      <SinceLastTime shown={shown} ui={ui} />
    </div>
  )
}

function Balls({ shown, ui, at }: { shown: ShownPlan; ui: PageContext; at: string }): ReactElement {
  const t = texts[ui.language].page
  const reader = readerOf(shown, ui)
  const waiting = (shown.seen.activities ?? [])
    .flatMap((activity): { activity: PlanActivity; ball: Ball }[] => {
      const ball = ballOf(activity, shown.seen, reader)
      return ball ? [{ activity, ball }] : []
    })
    .sort((a, b) => rank(a) - rank(b) || (a.ball.since ?? '9').localeCompare(b.ball.since ?? '9'))
  return (
    <section>
      <h2 className="sv-over">{t.now}</h2>
      {waiting.length === 0 && <Next shown={shown} ui={ui} at={at} />}
      <ul className="sv-balls">
        {waiting.slice(0, shownAtOnce).map(({ activity, ball }) => (
          <li key={activity.id} data-with={ball.isYours ? 'you' : ball.who ? 'other' : 'nobody'}>
            <strong>{ballInWords(ball, ui.language)}</strong>
            <a className="ds-link" href={`${at}/tiltak/${activity.id}`}>
              {activity.what}
            </a>
            {ball.insteadOf && shown.seen.isWhole && (
              <span>{noLongerIn(ball.insteadOf, shown.seen, ui.language)}</span>
            )}
            {ball.since && <span>{t.since(nearDate(ui, ball.since))}</span>}
          </li>
        ))}
      </ul>
      {waiting.length > shownAtOnce && <p className="sv-paragraph">{t.more(waiting.length - shownAtOnce)}</p>}
    </section>
  )
}

/** Nothing waits: then the first thing that lacks is the next to do. */
function Next({ shown, ui, at }: { shown: ShownPlan; ui: PageContext; at: string }): ReactElement {
  const t = texts[ui.language]
  const [first] = shown.missing ?? []
  if (!first) return <p>{t.page.nothingWaits}</p>
  const coordination = `/${ui.authority.id}/koordinering/${shown.seen.person.id}`
  return (
    <p>
      {t.page.nextToDo}{' '}
      <Place what={first.what} mayLead={shown.may.lead} at={at} coordination={coordination}>
        {t.missing[first.what]}
      </Place>
    </p>
  )
}

/** Mine first, then what nobody has, then the rest. */
const rank = ({ ball }: { ball: Ball }) => (ball.isYours ? 0 : ball.who === null ? 1 : 2)

function NextMeeting({ shown, ui }: { shown: ShownPlan; ui: PageContext }): ReactElement {
  const t = texts[ui.language].page
  const meeting = shown.seen.nextMeeting
  const meetings = `/${ui.authority.id}/koordinering/${shown.seen.person.id}/moter`
  if (!meeting)
    return (
      <section>
        <h2 className="sv-over">{t.nextMeeting}</h2>
        <p>
          {t.noMeeting}{' '}
          <a className="ds-link" href={meetings}>
            {t.meetings}
          </a>
        </p>
      </section>
    )
  const starts = new Date(meeting.startsAt)
  return (
    <section>
      <h2 className="sv-over">{t.nextMeeting}</h2>
      <p className="sv-now__big">
        {capital(weekdayDate(ui.language, starts))}
        <br />
        {timeOfDay(ui.language, starts)}
      </p>
      <p>
        <a className="ds-link" href={`${meetings}/${meeting.id}`}>
          {meetingName(ui.language, meeting.title) || t.nextMeeting}
        </a>
        {meeting.place && `, ${meeting.place}`}
      </p>
    </section>
  )
}
