import { page } from '../../platform/http/page.ts'
import { BackLink, Form, PageHeading, Radios, SubmitButton, TextArea } from '../../ui/index.ts'
import { addGoal } from '../add-goal.ts'
import { findNewGoalPage } from '../find-goal-page.ts'
import { isThePerson } from '../reader.ts'
import { readersInWords } from '../readers-in-words.ts'
import { sentences, texts } from '../texts/index.ts'
import { ByWhen, LifeAreas } from './goal-forms.tsx'
import { ChosenIdea, GoalQuestions, goesToIdea, Ideas, typedIn, whatIsTyped } from './ideas.tsx'
import { savedAt } from './saved.tsx'

/** A new goal, in the person's own words. */
export const newGoalPage = page({
  path: '/:authority/plan/:planId/mal/ny',
  query: findNewGoalPage,
  live: true,
  acts: {
    addGoal: {
      command: addGoal,
      next: ({ planId, goalId }, { authorityId }) =>
        savedAt(`/${authorityId}/plan/${planId}/mal/${goalId}`, 'addGoal'),
    },
  },
  autosave: true,
  aside: goesToIdea,
  hints: 'goals',
  sentences,
  title: ({ under }, { language }) => {
    const t = texts[language].goalPage
    return under ? t.newSubgoalTitle : t.newTitle
  },
  view: (shown, ui) => {
    const { planId, under, chosen, proposes, relation, readers } = shown
    const t = texts[ui.language]
    const asked = ui.form('addGoal')
    const { isSuggested, isKept } = whatIsTyped(asked.values?.words, shown.suggestions)
    const area = (isSuggested && chosen?.lifeArea) || typedIn(asked.values?.lifeArea) || chosen?.lifeArea
    const filled = chosen && { words: chosen.words, ...(!under && { lifeArea: area }) }
    const form = filled && !isKept ? { ...asked, values: { ...asked.values, ...filled } } : asked
    return (
      <>
        <BackLink href={`/${ui.authority.id}/plan/${planId}`}>{t.backToPlan}</BackLink>
        <PageHeading
          title={under ? t.goalPage.newSubgoalTitle : t.goalPage.newTitle}
          lead={isThePerson(relation) ? t.goalPage.newLeadYou : t.goalPage.newLead(shown.person.givenName)}
        />
        {under && <p>{t.goalPage.belongsTo(under.words)}</p>}
        <Form
          {...form}
          readers={readersInWords(readers, ui.language)}
          hidden={{ ...form.hidden, ...(under && { parentGoalId: under.id, lifeArea: under.lifeArea }) }}
        >
          {/* Enter in a field presses the form's first button: that is to add, never to choose a suggestion */}
          <button type="submit" hidden />
          <Ideas suggestions={shown.suggestions} inOne={under !== null} ui={ui} />
          <ChosenIdea
            chosen={chosen}
            isKept={isKept}
            inField={isThePerson(relation) ? t.ideas.chosen : t.ideas.chosenForOther}
            ui={ui}
          />
          <TextArea
            name="words"
            label={t.goalPage.words(isThePerson(relation) ? null : shown.person.givenName)}
            hint={t.goalPage.wordsHint}
            rows={3}
            maxLength={600}
          />
          <GoalQuestions shown={shown} ui={ui} />
          {!under && <LifeAreas ui={ui} />}
          <ByWhen ui={ui} />
          {proposes ? (
            <p>{t.goalPage.proposes}</p>
          ) : (
            <Radios
              name="when"
              label={t.goalPage.when}
              value="current"
              choices={[
                { value: 'current', label: t.goalPage.whens.current },
                { value: 'future', label: t.goalPage.whens.future },
              ]}
            />
          )}
          <SubmitButton>{t.goalPage.add}</SubmitButton>
        </Form>
      </>
    )
  },
})
