import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { ActionBar, Details, EmptyState, GoalProgress, LinkButton, Section } from '../../ui/index.ts'
import type { ShownPlan } from '../find-plan-page.ts'
import { isThePerson } from '../reader.ts'
import { lifeAreas } from '../rules/content.ts'
import { progressOf } from '../rules/progress.ts'
import type { GoalState } from '../rules/transitions.ts'
import { texts } from '../texts/index.ts'
import type { PlanGoal } from '../whole-plan.ts'
import { isOwnWords, ratingIn, whoseWords } from '../whose-words.ts'
import { saidThen } from '../words-then.ts'
import { Activities, stated } from './activity-lines.tsx'

type Props = { shown: ShownPlan; ui: PageContext; at: string }

/** Goals by life area, each with its activities; then those that are laid aside. */
export function Goals({ shown, ui, at }: Props): ReactElement {
  const t = texts[ui.language]
  const { goals, activities } = shown.seen
  const living = goals?.filter(isLiving) ?? []
  const top = living.filter((goal) => !living.some((other) => other.id === goal.parentGoalId))
  const laidAside = goals?.filter((goal) => !isLiving(goal)) ?? []
  const shownGoals = new Set(goals?.map((goal) => goal.id))
  const loose = activities?.filter((one) => !one.goalId || !shownGoals.has(one.goalId)) ?? []
  return (
    <Section title={t.page.goals} wide id="mal">
      {goals && living.length === 0 && (
        <EmptyState title={t.page.noGoals}>
          <p>{t.page.noGoalsText}</p>
        </EmptyState>
      )}
      {lifeAreas.map((area) => {
        const here = top.filter((goal) => goal.lifeArea === area)
        return here.length === 0 ? null : (
          <div className="sv-area" key={area}>
            <h3 className="sv-area__name">{t.lifeAreas[area]}</h3>
            <div>
              {here.map((goal) => (
                <Goal key={goal.id} goal={goal} living={living} shown={shown} ui={ui} at={at} />
              ))}
            </div>
          </div>
        )
      })}
      {loose.length > 0 && (
        <div className="sv-area">
          <h3 className="sv-area__name">{goals ? t.page.withoutGoal : t.page.activities}</h3>
          <Activities activities={loose} shown={shown} ui={ui} at={at} />
        </div>
      )}
      {laidAside.length > 0 && (
        <Details summary={t.page.later(laidAside.length)} id="lagt-bort">
          <ul>
            {laidAside.map((goal) => (
              <li key={goal.id}>
                <a className="ds-link" href={`${at}/mal/${goal.id}`}>
                  {goal.words}
                </a>{' '}
                ({t.goalStates[goal.state as GoalState].toLowerCase()})
              </li>
            ))}
          </ul>
        </Details>
      )}
      {(shown.may.addGoal || shown.may.writeActivity || shown.seen.activities?.length) && (
        <ActionBar>
          {shown.may.addGoal && goals && (
            <LinkButton href={`${at}/mal/ny`} variant={living.length ? 'secondary' : 'primary'} icon="plus">
              {t.page.newGoal}
            </LinkButton>
          )}
          {shown.may.writeActivity && activities && (
            <LinkButton href={`${at}/tiltak/ny`} variant="secondary" icon="plus">
              {t.page.newActivity}
            </LinkButton>
          )}
          {shown.seen.activities && shown.seen.activities.length > 0 && (
            <a className="ds-link" href={`${at}/tiltak`}>
              {t.board.link}
            </a>
          )}
          {ui.actor.kind === 'citizen' && shown.seen.activities && (
            <a className="ds-link" href={`/${ui.authority.id}/min-side/tiltak`}>
              {t.board.ownTitle}
            </a>
          )}
        </ActionBar>
      )}
    </Section>
  )
}

const isLiving = (goal: PlanGoal) => goal.state !== 'achieved' && goal.state !== 'set_aside'

/** The day a goal is set for, also when it has been: a wish, and nobody's deadline. */
export function targetIn(targetOn: string, ui: PageContext): string {
  const t = texts[ui.language].goalPage
  return (targetOn < ui.today ? t.byWas : t.by)(longDate(ui.language, targetOn))
}

function Goal(props: Props & { goal: PlanGoal; living: PlanGoal[] }): ReactElement {
  const { goal, living, shown, ui, at } = props
  const t = texts[ui.language]
  const own = shown.seen.activities?.filter((one) => one.goalId === goal.id)
  const progress = own && progressOf(own.map(stated), ui.today)
  const subgoals = living.filter((one) => one.parentGoalId === goal.id)
  const said = [
    isOwnWords(goal.writtenAs)
      ? ''
      : whoseWords(
          isThePerson(shown.relation) ? t.page.you : shown.seen.person.givenName,
          goal.writtenAs,
          ui.language,
        ),
    goal.state === 'current' ? '' : t.goalStates[goal.state as GoalState],
    goal.targetOn ? targetIn(goal.targetOn, ui) : '',
    goal.progress ? t.progresses[goal.progress] : '',
    [ratingIn(goal.rating, goal.ratedAs, ui.language), saidThen(goal.ratedOf, ui.language)]
      .filter(Boolean)
      .join(', '),
  ].filter(Boolean)
  return (
    <article className="sv-goal" id={`mal-${goal.id}`}>
      <h4 className="sv-goal__words">
        <a href={`${at}/mal/${goal.id}`}>{goal.words}</a>
      </h4>
      {progress && progress.total > 0 && (
        <GoalProgress done={progress.done} going={progress.inProgress} of={progress.total} />
      )}
      {said.length > 0 && <p className="sv-goal__said">{said.join(' · ')}</p>}
      {own && own.length > 0 && <Activities activities={own} shown={shown} ui={ui} at={at} />}
      {subgoals.map((each) => (
        <Goal key={each.id} goal={each} living={living} shown={shown} ui={ui} at={at} />
      ))}
    </article>
  )
}
