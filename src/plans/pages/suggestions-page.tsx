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
import { reopenGoalSuggestion } from '../reopen-goal-suggestion.ts'
import { reorderGoalSuggestion } from '../reorder-goal-suggestion.ts'
import { lifeAreas } from '../rules/content.ts'
import type { GoalSuggestion } from '../suggestion-store.ts'
import { headingTexts } from '../texts/headings.ts'
import { sentences, texts } from '../texts/index.ts'
import { LifeAreas } from './goal-forms.tsx'
import { Saved, savedAt } from './saved.tsx'

const receipt = 'forslag'
const rowId = (suggestionId: string) => `forslag-${suggestionId}`

/** The goals the authority suggests, kept by its administrator. */
export const suggestionsPage = page({
  path: '/:authority/arbeid/malforslag',
  query: getGoalSuggestions,
  acts: {
    add: { command: addGoalSuggestion, next: (_, { path }) => savedAt(path, receipt) },
    reorder: {
      command: reorderGoalSuggestion,
      next: ({ suggestionId }, { path }) => `${path}#${rowId(suggestionId)}`,
    },
    reopen: { command: reopenGoalSuggestion, next: (_, { path }) => savedAt(path, receipt) },
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
      <p>
        <a className="ds-link" href={`${ui.path}/overskrifter`}>
          {headingTexts[ui.language].title}
        </a>
      </p>
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
              fixed
              rows={here}
              rowKey={({ id }) => id}
              columns={[
                {
                  head: t.words,
                  rowHead: true,
                  cell: ({ id, words }) => <span id={rowId(id)}>{words}</span>,
                },
                {
                  head: t.order,
                  cell: (each) => (
                    <div className="sv-cards__acts">
                      <UpAndDown suggestion={each} among={here} ui={ui} />
                    </div>
                  ),
                },
                { head: t.end, cell: (each) => <Press act="end" says={t.end} suggestion={each} ui={ui} /> },
              ]}
            />
          </Section>
        )
      })}
      {shown.ended.length > 0 && (
        <Details summary={t.ended(shown.ended.length)} id="tatt-bort">
          <p>{t.stays}</p>
          <ul>
            {shown.ended.map((each) => (
              <li key={each.id}>
                {each.words} ({t.endedOn(longDate(ui.language, each.endedOn!))})
                <Press act="reopen" says={t.reopen} suggestion={each} ui={ui} />
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

function Press(props: {
  act: 'end' | 'reopen'
  says: string
  suggestion: GoalSuggestion
  ui: PageContext
}): ReactElement {
  const { act, says, suggestion, ui } = props
  const form = ui.form(act, { key: suggestion.id })
  return (
    <Form
      {...form}
      hidden={{ ...form.hidden, suggestionId: suggestion.id }}
      label={`${says}: ${suggestion.words}`}
    >
      <Button variant="tertiary">
        {says}
        <span className="ds-sr-only">: {suggestion.words}</span>
      </Button>
    </Form>
  )
}

/** Among those of the same part of life. At the ends the button stands still, and keeps the focus of one who came there by it. */
function UpAndDown(props: {
  suggestion: GoalSuggestion
  among: readonly GoalSuggestion[]
  ui: PageContext
}): ReactElement {
  const { suggestion, among, ui } = props
  const t = texts[ui.language].board
  const at = among.indexOf(suggestion)
  const form = ui.form('reorder', { key: suggestion.id })
  return (
    <Form {...form} hidden={{ ...form.hidden, suggestionId: suggestion.id }} label={suggestion.words}>
      {(['up', 'down'] as const).map((direction) => (
        <button
          key={direction}
          type="submit"
          className="ds-button"
          data-variant="tertiary"
          name="direction"
          value={direction}
          aria-disabled={at === (direction === 'up' ? 0 : among.length - 1) || undefined}
        >
          {t[direction]}
          <span className="ds-sr-only">: {suggestion.words}</span>
        </button>
      ))}
    </Form>
  )
}
