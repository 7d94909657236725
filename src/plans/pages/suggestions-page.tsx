import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  Button,
  DataTable,
  Details,
  EmptyState,
  Form,
  PageHeading,
  Section,
  SubmitButton,
  TextField,
} from '../../ui/index.ts'
import { addGoalSuggestion } from '../add-goal-suggestion.ts'
import { endGoalSuggestion } from '../end-goal-suggestion.ts'
import { type GoalSuggestions, getGoalSuggestions } from '../get-goal-suggestions.ts'
import { lifeAreas } from '../rules/content.ts'
import type { GoalSuggestion } from '../suggestion-store.ts'
import { sentences, texts } from '../texts/index.ts'
import { LifeAreas } from './goal-forms.tsx'
import { Saved, savedAt } from './saved.tsx'

const receipt = 'forslag'

/** The goals the authority suggests, kept by its administrator. */
export const suggestionsPage = page({
  path: '/:authority/arbeid/malforslag',
  query: getGoalSuggestions,
  acts: {
    add: { command: addGoalSuggestion, next: (_, { path }) => savedAt(path, receipt) },
    end: { command: endGoalSuggestion, next: (_, { path }) => savedAt(path, receipt) },
  },
  mode: 'work',
  sentences,
  title: (_, { language }) => texts[language].suggestions.title,
  view: (shown, ui) => <SuggestionsView shown={shown} ui={ui} />,
})

type Props = { shown: GoalSuggestions; ui: PageContext }

function SuggestionsView({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language].suggestions
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <Saved of={receipt} ui={ui} />
      {shown.inUse.length === 0 && (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      )}
      {lifeAreas.map((area) => {
        const here = shown.inUse.filter(({ lifeArea }) => lifeArea === area)
        return here.length === 0 ? null : (
          <Section key={area} title={texts[ui.language].lifeAreas[area]}>
            <DataTable<GoalSuggestion>
              caption={texts[ui.language].lifeAreas[area]}
              hideCaption
              compact
              rows={here}
              rowKey={({ id }) => id}
              columns={[
                { head: t.words, rowHead: true, cell: ({ words }) => words },
                { head: t.end, cell: (each) => <End suggestion={each} ui={ui} /> },
              ]}
            />
          </Section>
        )
      })}
      {shown.ended.length > 0 && (
        <Details summary={t.ended(shown.ended.length)} id="tatt-bort">
          <p>{t.stays}</p>
          <ul>
            {shown.ended.map(({ id, words, endedOn }) => (
              <li key={id}>
                {words} ({t.endedOn(longDate(ui.language, endedOn!))})
              </li>
            ))}
          </ul>
        </Details>
      )}
      <Section title={t.add} id="ny">
        <Form {...ui.form('add')} label={t.add}>
          <LifeAreas ui={ui} />
          <TextField name="words" label={t.words} hint={t.wordsHint} maxLength={200} />
          <SubmitButton>{t.save}</SubmitButton>
        </Form>
      </Section>
    </>
  )
}

function End({ suggestion, ui }: { suggestion: GoalSuggestion; ui: PageContext }): ReactElement {
  const t = texts[ui.language].suggestions
  const form = ui.form('end', { key: suggestion.id })
  return (
    <Form
      {...form}
      hidden={{ ...form.hidden, suggestionId: suggestion.id }}
      label={`${t.end}: ${suggestion.words}`}
    >
      <Button variant="tertiary">
        {t.end}
        <span className="ds-sr-only">: {suggestion.words}</span>
      </Button>
    </Form>
  )
}
