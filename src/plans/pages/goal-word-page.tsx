import { page } from '../../platform/http/page.ts'
import { findGoalToAnswer } from '../find-goal-page.ts'
import { giveWordOnGoal } from '../give-word-on-goal.ts'
import { sentences } from '../texts/index.ts'
import { GoalFormShell, goalOf } from './goal-form-shell.tsx'
import { GiveWord, wordTitle } from './goal-words.tsx'
import { savedAt } from './saved.tsx'

/** The person’s word on the goal. */
export const goalWordPage = page({
  path: '/:authority/plan/:planId/mal/:goalId/svar',
  query: findGoalToAnswer,
  autosave: true,
  hints: 'goals',
  live: true,
  acts: {
    giveWordOnGoal: {
      command: giveWordOnGoal,
      next: (_, { path }) => savedAt(goalOf(path), 'giveWordOnGoal'),
    },
  },
  sentences,
  title: (shown, { language }) => wordTitle(shown, language),
  view: (shown, ui) => (
    <GoalFormShell shown={shown} ui={ui} title={wordTitle(shown, ui.language)}>
      <GiveWord shown={shown} ui={ui} />
    </GoalFormShell>
  ),
})
