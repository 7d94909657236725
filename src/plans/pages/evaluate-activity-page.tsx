import { page } from '../../platform/http/page.ts'
import { evaluateActivity } from '../evaluate-activity.ts'
import { findActivityToEvaluate } from '../find-activity-page.ts'
import { sentences, texts } from '../texts/index.ts'
import { ActivityFormShell, activityOf } from './activity-form-shell.tsx'
import { EvaluateActivity } from './effects.tsx'
import { savedAt } from './saved.tsx'

/** Whether the activity helps, as the one who writes sees it. */
export const evaluateActivityPage = page({
  path: '/:authority/plan/:planId/tiltak/:activityId/hjelper',
  query: findActivityToEvaluate,
  autosave: true,
  hints: 'activities',
  live: true,
  acts: {
    evaluateActivity: {
      command: evaluateActivity,
      next: (_, { path }) => savedAt(activityOf(path), 'evaluateActivity'),
    },
  },
  sentences,
  title: (_, { language }) => texts[language].effect.add,
  view: (shown, ui) => (
    <ActivityFormShell shown={shown} ui={ui} title={texts[ui.language].effect.add}>
      <EvaluateActivity shown={shown} ui={ui} />
    </ActivityFormShell>
  ),
})
