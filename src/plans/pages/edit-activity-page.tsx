import { page } from '../../platform/http/page.ts'
import { editActivity } from '../edit-activity.ts'
import { findActivityToWrite } from '../find-activity-page.ts'
import { keepsWaiting } from '../merge-fields.ts'
import { sentences, texts } from '../texts/index.ts'
import { ActivityFormShell, activityOf } from './activity-form-shell.tsx'
import { ActivityAtOnce, EditActivity } from './activity-forms.tsx'
import { ActivityReceipts } from './activity-receipts.tsx'
import { asStood, savedAt } from './saved.tsx'

/** What an activity is, whose, how, how much and by when. */
export const editActivityPage = page({
  path: '/:authority/plan/:planId/tiltak/:activityId/endre',
  query: findActivityToWrite,
  autosave: true,
  hints: 'activities',
  live: true,
  acts: {
    editActivity: {
      command: editActivity,
      // What two wrote at once and is not chosen yet waits here
      next: ({ asItStood, waits }, { path }) =>
        savedAt(waits.length > 0 ? path : activityOf(path), asItStood ? asStood : 'editActivity'),
      keeps: keepsWaiting,
    },
  },
  sentences,
  title: (_, { language }) => texts[language].activityPage.edit,
  view: (shown, ui) => (
    <>
      <ActivityReceipts shown={shown} ui={ui} />
      <ActivityFormShell shown={shown} ui={ui} title={texts[ui.language].activityPage.edit}>
        <ActivityAtOnce shown={shown} ui={ui} />
        <EditActivity shown={shown} ui={ui} />
      </ActivityFormShell>
    </>
  ),
})
