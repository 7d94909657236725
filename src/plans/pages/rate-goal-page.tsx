import { page } from '../../platform/http/page.ts'
import { findGoalToRate } from '../find-goal-page.ts'
import { rateGoal } from '../rate-goal.ts'
import { sentences, texts } from '../texts/index.ts'
import { GoalFormShell, goalOf } from './goal-form-shell.tsx'
import { RateGoal } from './goal-forms.tsx'
import { savedAt } from './saved.tsx'

/** The person’s own number for the goal. */
export const rateGoalPage = page({
  path: '/:authority/plan/:planId/mal/:goalId/tall',
  query: findGoalToRate,
  live: true,
  acts: {
    rateGoal: { command: rateGoal, next: (_, { path }) => savedAt(goalOf(path), 'rateGoal') },
  },
  sentences,
  title: (_, { language }) => texts[language].goalPage.ratings,
  view: (shown, ui) => (
    <GoalFormShell shown={shown} ui={ui} title={texts[ui.language].goalPage.ratings}>
      <RateGoal shown={shown} ui={ui} />
    </GoalFormShell>
  ),
})
