import type { ReactElement, ReactNode } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { quoted } from '../../platform/i18n/quoted.ts'
import {
  ActionBar,
  BackLink,
  Details,
  LinkButton,
  OwnWords,
  PageHeading,
  Section,
  Status,
  type StatusKind,
  Timeline,
} from '../../ui/index.ts'
import { findGoalPage, type ShownGoal } from '../find-goal-page.ts'
import { isThePerson } from '../reader.ts'
import { reorderGoal } from '../reorder-goal.ts'
import type { LifeArea } from '../rules/content.ts'
import type { ActivityState, GoalState } from '../rules/transitions.ts'
import { takeBackComment } from '../take-back-comment.ts'
import { takeBackRating } from '../take-back-rating.ts'
import { sentences, texts } from '../texts/index.ts'
import { doneBy, whoseWords } from '../whose-words.ts'
import { ReorderGoal } from './goal-forms.tsx'
import { GoalReceipts } from './goal-receipts.tsx'
import { GoalWords, wordTitle } from './goal-words.tsx'
import { targetIn } from './goals.tsx'
import { Ratings } from './ratings.tsx'
import { Remarks, receiptOf } from './remarks.tsx'
import { savedAt } from './saved.tsx'

/** One goal: what it is, how it goes, what is done for it. */
export const goalPage = page({
  path: '/:authority/plan/:planId/mal/:goalId',
  query: findGoalPage,
  live: true,
  acts: {
    takeBackRating: { command: takeBackRating, next: (_, { path }) => savedAt(path, 'takeBackRating') },
    takeBackComment: {
      command: takeBackComment,
      next: (done: { isTakenBack: boolean }, { path }) => savedAt(path, receiptOf('takeBackComment', done)),
    },
    reorderGoal: { command: reorderGoal, next: (_, { path }) => savedAt(path, 'reorderGoal') },
  },
  sentences,
  title: ({ goal }) => goal.words,
  view: (shown, ui) => <GoalView shown={shown} ui={ui} />,
})

const shapes: Record<GoalState, StatusKind> = {
  proposed: 'waiting',
  current: 'going',
  future: 'waiting',
  achieved: 'done',
  set_aside: 'stopped',
}

function GoalView({ shown, ui }: { shown: ShownGoal; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const { goal, parent, subgoals, activities, evaluations, may } = shown
  const plan = `/${ui.authority.id}/plan/${shown.planId}`
  const asRead = { givenName: shown.person.givenName, reader: shown.relation }
  return (
    <>
      <GoalReceipts shown={shown} ui={ui} />
      <BackLink href={`${plan}#mal-${goal.id}`}>{t.backToPlan}</BackLink>
      <PageHeading title={quoted(ui.language, goal.words)} over={t.lifeAreas[goal.lifeArea as LifeArea]}>
        <p>
          <Status kind={shapes[goal.state as GoalState]}>{t.goalStates[goal.state as GoalState]}</Status>
        </p>
        <p>
          {whoseWords(
            isThePerson(shown.relation) ? t.page.you : shown.person.givenName,
            goal.writtenAs,
            ui.language,
          )}
        </p>
        {goal.targetOn && <p>{targetIn(goal.targetOn, ui)}</p>}
        {goal.reason && (
          <p>
            {t.goalPage.whyState}: {goal.reason}
          </p>
        )}
        {parent && (
          <p>
            <a className="ds-link" href={`${plan}/mal/${parent.id}`}>
              {t.goalPage.belongsTo(parent.words)}
            </a>
          </p>
        )}
      </PageHeading>
      {(may.evaluate || may.writeGoal) && (
        <ActionBar>
          {may.evaluate && <LinkButton href={`${ui.path}/vurdering`}>{t.goalPage.sayHow}</LinkButton>}
          {may.writeGoal && (
            <LinkButton href={`${ui.path}/endre`} variant="secondary">
              {t.goalPage.edit}
            </LinkButton>
          )}
        </ActionBar>
      )}
      {activities && (
        <Section title={t.goalPage.activities}>
          {activities.length === 0 && <p>{t.goalPage.noActivities}</p>}
          <ul className="sv-acts">
            {activities.map((activity) => (
              <li key={activity.id} data-state={activity.state}>
                <a href={`${plan}/tiltak/${activity.id}`}>{activity.what}</a>
                <span className="sv-acts__state">{t.activityStates[activity.state as ActivityState]}</span>
              </li>
            ))}
          </ul>
          {may.writeActivity && (
            <ActionBar>
              <LinkButton href={`${plan}/tiltak/ny?for=${goal.id}`} variant="secondary" icon="plus">
                {t.page.newActivity}
              </LinkButton>
            </ActionBar>
          )}
        </Section>
      )}
      {!parent && (subgoals.length > 0 || may.addGoal) && (
        <Section title={t.goalPage.subgoals}>
          {subgoals.map((each) => (
            <p key={each.id}>
              <a className="ds-link" href={`${plan}/mal/${each.id}`}>
                {each.words}
              </a>{' '}
              ({t.goalStates[each.state as GoalState].toLowerCase()})
            </p>
          ))}
          {may.addGoal && (
            <p>
              <a className="ds-link" href={`${plan}/mal/ny?under=${goal.id}`}>
                {t.goalPage.addSubgoal}
              </a>
            </p>
          )}
        </Section>
      )}
      {(shown.ratings.length > 0 || may.rate) && (
        <Section title={t.goalPage.ratings} id="tall">
          <Ratings shown={shown} ui={ui} />
          {may.rate && (
            <Act ui={ui} to="tall">
              {isThePerson(shown.relation) ? t.goalPage.giveRating : t.goalPage.writeRating}
            </Act>
          )}
        </Section>
      )}
      {(shown.words.length > 0 || may.giveWord) && (
        <Section title={wordTitle(shown, ui.language)} id="ord">
          <GoalWords shown={shown} ui={ui} />
          {may.giveWord && (
            <Act ui={ui} to="svar">
              {shown.words.length > 0 ? t.goalWord.change : t.goalWord.answer}
            </Act>
          )}
        </Section>
      )}
      <Section title={t.goalPage.evaluations}>
        {evaluations.length === 0 && <p>{t.goalPage.noEvaluations}</p>}
        <Timeline
          events={evaluations.map((each) => ({
            key: each.id,
            when: longDate(ui.language, each.at),
            title: t.progresses[each.progress],
            text: each.text && (each.by ? <p>{each.text}</p> : <OwnWords>{each.text}</OwnWords>),
            who: each.by ?? doneBy(each.evaluatedAs, asRead, ui.language),
          }))}
        />
      </Section>
      {(shown.comments.length > 0 || may.commentOnGoal) && (
        <Section title={t.goalPage.comments} id="kommentarer">
          {shown.comments.length === 0 && <p>{t.goalPage.noComments}</p>}
          <Remarks
            remarks={shown.comments}
            act="takeBackComment"
            may={may.commentOnGoal}
            asRead={asRead}
            ui={ui}
          />
          {may.commentOnGoal && (
            <Act ui={ui} to="kommentar">
              {t.goalPage.comment}
            </Act>
          )}
        </Section>
      )}
      {may.writeGoal && (shown.steps.length > 0 || shown.peers.length > 1) && (
        <Section title={t.goalPage.state}>
          {shown.steps.length > 0 && (
            <Act ui={ui} to="flytt">
              {t.goalPage.move}
            </Act>
          )}
          {shown.peers.length > 1 && (
            <Details summary={t.goalPage.order} id="rekkefolge" open={ui.search.lagret === 'reorderGoal'}>
              <ReorderGoal shown={shown} ui={ui} />
            </Details>
          )}
        </Section>
      )}
    </>
  )
}

/** Leads to the page where it is written. */
function Act({ ui, to, children }: { ui: PageContext; to: string; children: ReactNode }): ReactElement {
  return (
    <p>
      <a className="ds-link" href={`${ui.path}/${to}`}>
        {children}
      </a>
    </p>
  )
}
