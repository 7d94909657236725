import { page } from '../../platform/http/page.ts'
import { Form, SubmitButton, TextArea } from '../../ui/index.ts'
import { commentOnGoal } from '../comment-on-goal.ts'
import { findGoalToComment } from '../find-goal-page.ts'
import { readersInWords } from '../readers-in-words.ts'
import { sentences, texts } from '../texts/index.ts'
import { GoalFormShell, goalOf } from './goal-form-shell.tsx'
import { savedAt } from './saved.tsx'

/** A few words under the goal. */
export const commentGoalPage = page({
  path: '/:authority/plan/:planId/mal/:goalId/kommentar',
  query: findGoalToComment,
  autosave: true,
  hints: 'goals',
  live: true,
  acts: {
    commentOnGoal: { command: commentOnGoal, next: (_, { path }) => savedAt(goalOf(path), 'commentOnGoal') },
  },
  sentences,
  title: (_, { language }) => texts[language].goalPage.comment,
  view: (shown, ui) => {
    const t = texts[ui.language].goalPage
    return (
      <GoalFormShell shown={shown} ui={ui} title={t.comment}>
        <Form {...ui.form('commentOnGoal')} readers={readersInWords(shown.readers, ui.language)}>
          <TextArea name="text" label={t.commentText} rows={5} maxLength={2000} />
          <SubmitButton>{t.saveComment}</SubmitButton>
        </Form>
      </GoalFormShell>
    )
  },
})
