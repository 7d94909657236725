import { page } from '../../platform/http/page.ts'
import { editGoal } from '../edit-goal.ts'
import { findGoalToWrite } from '../find-goal-page.ts'
import { keepsWaiting } from '../merge-fields.ts'
import { sentences, texts } from '../texts/index.ts'
import { GoalFormShell, goalOf } from './goal-form-shell.tsx'
import { EditGoal, GoalAtOnce } from './goal-forms.tsx'
import { GoalReceipts } from './goal-receipts.tsx'
import { asStood, savedAt } from './saved.tsx'

/** The goal's own words, its part of life and its day. */
export const editGoalPage = page({
  path: '/:authority/plan/:planId/mal/:goalId/endre',
  query: findGoalToWrite,
  autosave: true,
  hints: 'goals',
  live: true,
  acts: {
    editGoal: {
      command: editGoal,
      // What two wrote at once and is not chosen yet waits here
      next: ({ asItStood, waits }, { path }) =>
        savedAt(waits.length > 0 ? path : goalOf(path), asItStood ? asStood : 'writeGoal'),
      keeps: keepsWaiting,
    },
  },
  sentences,
  title: (_, { language }) => texts[language].goalPage.edit,
  view: (shown, ui) => (
    <>
      <GoalReceipts shown={shown} ui={ui} />
      <GoalFormShell shown={shown} ui={ui} title={texts[ui.language].goalPage.edit}>
        <GoalAtOnce shown={shown} ui={ui} />
        <EditGoal shown={shown} ui={ui} />
      </GoalFormShell>
    </>
  ),
})
