import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { nearDate } from '../../platform/i18n/dates.ts'
import { Details } from '../../ui/index.ts'
import { ballInWords } from '../ball-in-words.ts'
import type { ShownPlan } from '../find-plan-page.ts'
import { noLongerIn } from '../no-longer-in.ts'
import { readerOf } from '../reader.ts'
import { isOverdue } from '../rules/progress.ts'
import type { ActivityState } from '../rules/transitions.ts'
import { texts } from '../texts/index.ts'
import { ballOf, outsideOf } from '../who-has-the-ball.ts'
import type { PlanActivity } from '../whole-plan.ts'

type Props = { shown: ShownPlan; ui: PageContext; at: string }

/** Where it stands and by when: what progress is counted from. */
export const stated = (activity: PlanActivity) => ({
  state: activity.state as ActivityState,
  deadline: activity.deadline,
})

/** More activities than this, and what is over is not drawn on the plan's page. */
const mostDrawn = 60

const isOver = (activity: PlanActivity) => activity.state === 'done' || activity.state === 'no_longer_needed'

/** What is done for a goal, each a line; what is over is folded away. */
export function Activities(props: Props & { activities: readonly PlanActivity[] }): ReactElement {
  const { activities, shown, ui, at } = props
  const over = activities.filter(isOver)
  return (
    <div>
      <ul className="sv-acts">
        {activities
          .filter((one) => !isOver(one))
          .map((activity) => (
            <Activity key={activity.id} activity={activity} shown={shown} ui={ui} at={at} />
          ))}
      </ul>
      {over.length > 0 && <Over over={over} shown={shown} ui={ui} at={at} />}
    </div>
  )
}

/** Folded away; in a plan of many years they stand on the goal's own page, and are counted here. */
function Over(props: Props & { over: readonly PlanActivity[] }): ReactElement {
  const { over, shown, ui, at } = props
  const said = texts[ui.language].page.finished(over.length)
  const goalId = over[0]?.goalId
  const { goals, activities = [] } = shown.seen
  if (activities.length > mostDrawn && goals?.some(({ id }) => id === goalId))
    return (
      <p>
        <a className="ds-link" href={`${at}/mal/${goalId}`}>
          {said}
        </a>
      </p>
    )
  return (
    <Details summary={said} id={`gjort-${goalId ?? 'uten'}`}>
      <ul className="sv-acts">
        {over.map((activity) => (
          <Activity key={activity.id} activity={activity} shown={shown} ui={ui} at={at} />
        ))}
      </ul>
    </Details>
  )
}

/** One line to open: what, where it stands, who has the ball, by when. */
function Activity({ activity, shown, ui, at }: Props & { activity: PlanActivity }): ReactElement {
  const t = texts[ui.language]
  const ball = ballOf(activity, shown.seen, readerOf(shown, ui))
  const outside = shown.seen.isWhole && (outsideOf(activity, shown.seen) ?? ball?.insteadOf)
  const who = ball && ballInWords(ball, ui.language)
  const since = ball?.since && t.page.since(nearDate(ui, ball.since))
  const late = isOverdue(stated(activity), ui.today)
  const deadline =
    activity.deadline && ball && (late ? t.page.overdue : t.page.deadline)(nearDate(ui, activity.deadline))
  return (
    <li data-state={activity.state} data-yours={ball?.isYours ? '' : undefined}>
      <a href={`${at}/tiltak/${activity.id}`}>{activity.what}</a>
      <span className="sv-acts__state">{t.activityStates[activity.state as ActivityState]}</span>
      {who && (
        <span className="sv-acts__ball">
          {who}
          {since && ` ${since}`}
          {deadline && (late ? <strong> · {deadline}</strong> : ` · ${deadline}`)}
        </span>
      )}
      {outside && <strong className="sv-acts__out">{noLongerIn(outside, shown.seen, ui.language)}</strong>}
    </li>
  )
}
