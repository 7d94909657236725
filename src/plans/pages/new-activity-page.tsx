import { page } from '../../platform/http/page.ts'
import { BackLink, Form, PageHeading, SubmitButton } from '../../ui/index.ts'
import { addActivity } from '../add-activity.ts'
import { findNewActivityPage } from '../find-activity-page.ts'
import { readersInWords } from '../readers-in-words.ts'
import { sentences, texts } from '../texts/index.ts'
import { ActivityFields, WaitingFor } from './activity-forms.tsx'
import { savedAt } from './saved.tsx'

/** A new activity: what, who, how, how much, by when. */
export const newActivityPage = page({
  path: '/:authority/plan/:planId/tiltak/ny',
  query: findNewActivityPage,
  live: true,
  acts: {
    addActivity: {
      command: addActivity,
      next: ({ planId, activityId }, { authorityId }) =>
        savedAt(`/${authorityId}/plan/${planId}/tiltak/${activityId}`, 'addActivity'),
    },
  },
  autosave: true,
  hints: 'activities',
  sentences,
  title: (_, { language }) => texts[language].activityPage.newTitle,
  view: (shown, ui) => {
    const t = texts[ui.language]
    return (
      <>
        <BackLink href={`/${ui.authority.id}/plan/${shown.planId}`}>{t.backToPlan}</BackLink>
        <PageHeading title={t.activityPage.newTitle} lead={t.activityPage.newLead} />
        <Form {...ui.form('addActivity')} readers={readersInWords(shown.readers, ui.language)}>
          <ActivityFields {...shown} ui={ui} />
          <WaitingFor
            ui={ui}
            choices={shown.choices}
            person={shown.person}
            around={shown.around}
            relation={shown.relation}
          />
          <SubmitButton>{t.activityPage.add}</SubmitButton>
        </Form>
      </>
    )
  },
})
