import { page } from '../../platform/http/page.ts'
import { BackLink, Form, PageHeading, SubmitButton } from '../../ui/index.ts'
import { addActivity } from '../add-activity.ts'
import { findNewActivityPage } from '../find-activity-page.ts'
import { readersInWords } from '../readers-in-words.ts'
import { sentences, texts } from '../texts/index.ts'
import { ActivityFields, WaitingFor } from './activity-forms.tsx'
import { ChosenIdea, goesToIdea, Ideas, whatIsTyped } from './ideas.tsx'
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
  aside: goesToIdea,
  hints: 'activities',
  sentences,
  title: (_, { language }) => texts[language].activityPage.newTitle,
  view: (shown, ui) => {
    const t = texts[ui.language]
    const { suggestions, chosen } = shown
    const asked = ui.form('addActivity')
    const { isKept } = whatIsTyped(asked.values?.what, suggestions)
    const form = chosen && !isKept ? { ...asked, values: { ...asked.values, what: chosen.words } } : asked
    return (
      <>
        <BackLink href={`/${ui.authority.id}/plan/${shown.planId}`}>{t.backToPlan}</BackLink>
        <PageHeading title={t.activityPage.newTitle} lead={t.activityPage.newLead} />
        <Form {...form} readers={readersInWords(shown.readers, ui.language)}>
          {/* Enter in a field presses the form's first button: that is to add, never to choose a suggestion */}
          <button type="submit" hidden />
          <Ideas suggestions={suggestions} inOne={shown.isOfOneArea} ui={ui} />
          <ChosenIdea chosen={chosen} isKept={isKept} inField={t.ideas.chosenActivity} ui={ui} />
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
