import { page } from '../../platform/http/page.ts'
import { evaluateGoal } from '../evaluate-goal.ts'
import { findGoalToEvaluate } from '../find-goal-page.ts'
import { sentences, texts } from '../texts/index.ts'
import { GoalFormShell, goalOf } from './goal-form-shell.tsx'
import { EvaluateGoal } from './goal-forms.tsx'
import { savedAt } from './saved.tsx'

/** How it goes with the goal, as the one who writes sees it. */
export const evaluateGoalPage = page({
  path: '/:authority/plan/:planId/mal/:goalId/vurdering',
  query: findGoalToEvaluate,
  autosave: true,
  hints: 'goals',
  live: true,
  acts: {
    evaluateGoal: { command: evaluateGoal, next: (_, { path }) => savedAt(goalOf(path), 'evaluateGoal') },
  },
  sentences,
  title: (_, { language }) => texts[language].goalPage.evaluate,
  view: (shown, ui) => (
    <GoalFormShell shown={shown} ui={ui} title={texts[ui.language].goalPage.evaluate}>
      <EvaluateGoal shown={shown} ui={ui} />
    </GoalFormShell>
  ),
})
