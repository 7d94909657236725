import { page } from '../../platform/http/page.ts'
import { findGoalToWrite } from '../find-goal-page.ts'
import { moveGoal } from '../move-goal.ts'
import { sentences, texts } from '../texts/index.ts'
import { GoalFormShell, goalOf } from './goal-form-shell.tsx'
import { MoveGoal } from './goal-forms.tsx'
import { savedAt } from './saved.tsx'

/** Where the goal stands: now, later, reached, laid aside. */
export const moveGoalPage = page({
  path: '/:authority/plan/:planId/mal/:goalId/flytt',
  query: findGoalToWrite,
  autosave: true,
  hints: 'goals',
  live: true,
  acts: {
    moveGoal: { command: moveGoal, next: (_, { path }) => savedAt(goalOf(path), 'writeGoal') },
  },
  sentences,
  title: (_, { language }) => texts[language].goalPage.move,
  view: (shown, ui) => (
    <GoalFormShell shown={shown} ui={ui} title={texts[ui.language].goalPage.move}>
      <MoveGoal shown={shown} ui={ui} />
    </GoalFormShell>
  ),
})
