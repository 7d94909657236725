import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  BackLink,
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
import { addSuggestion } from '../add-suggestion.ts'
import { endSuggestion } from '../end-suggestion.ts'
import { getActivitySuggestions, getGoalSuggestions, type Suggestions } from '../get-suggestions.ts'
import { reopenSuggestion } from '../reopen-suggestion.ts'
import { reorderSuggestion } from '../reorder-suggestion.ts'
import { lifeAreas } from '../rules/content.ts'
import type { SuggestedThing, Suggestion } from '../suggestion-store.ts'
import { headingTexts } from '../texts/headings.ts'
import { sentences, texts } from '../texts/index.ts'
import { LifeAreas } from './goal-forms.tsx'
import { Saved, savedAt } from './saved.tsx'

type Asking = { path: string }
const receipt = 'forslag'
const rowId = (suggestionId: string) => `forslag-${suggestionId}`

const keeping = {
  acts: {
    add: { command: addSuggestion, next: (_: unknown, { path }: Asking) => savedAt(path, receipt) },
    reorder: {
      command: reorderSuggestion,
      next: ({ suggestionId }: { suggestionId: string }, { path }: Asking) =>
        `${path}#${rowId(suggestionId)}`,
    },
    reopen: { command: reopenSuggestion, next: (_: unknown, { path }: Asking) => savedAt(path, receipt) },
    end: { command: endSuggestion, next: (_: unknown, { path }: Asking) => savedAt(path, receipt) },
  },
  mode: 'work' as const,
  sentences,
  view: (shown: Suggestions, ui: PageContext) => <SuggestionsView shown={shown} ui={ui} />,
}

/** The goals the authority suggests, kept by its administrator. */
export const suggestionsPage = page({
  ...keeping,
  path: '/:authority/arbeid/malforslag',
  query: getGoalSuggestions,
  title: (_, { language }) => texts[language].suggestions.goal.title,
})

/** The activities it suggests, kept alike. */
export const activitySuggestionsPage = page({
  ...keeping,
  path: '/:authority/arbeid/malforslag/tiltak',
  query: getActivitySuggestions,
  title: (_, { language }) => texts[language].suggestions.activity.title,
})

type Props = { shown: Suggestions; ui: PageContext }

function SuggestionsView({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language].suggestions
  const { of } = shown
  const add = ui.form('add')
  const goals = `/${ui.authority.id}/arbeid/malforslag`
  return (
    <>
      {of === 'activity' && <BackLink href={goals}>{t.goal.title}</BackLink>}
      <PageHeading title={t[of].title} lead={t[of].lead} />
      <Saved of={receipt} ui={ui} />
      {of === 'goal' && (
        <>
          <p>
            <a className="ds-link" href={`${goals}/tiltak`}>
              {t.activity.title}
            </a>
          </p>
          <p>
            <a className="ds-link" href={`${goals}/overskrifter`}>
              {headingTexts[ui.language].title}
            </a>
          </p>
        </>
      )}
      {shown.inUse.length === 0 && (
        <EmptyState title={t.none}>
          <p>{t[of].noneText}</p>
        </EmptyState>
      )}
      {lifeAreas.map((area) => {
        const here = shown.inUse.filter(({ lifeArea }) => lifeArea === area)
        return here.length === 0 ? null : (
          <Section key={area} title={texts[ui.language].lifeAreas[area]}>
            <DataTable<Suggestion>
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
                      <UpAndDown suggestion={each} of={of} among={here} ui={ui} />
                    </div>
                  ),
                },
                {
                  head: t.end,
                  cell: (each) => <Press act="end" says={t.end} of={of} suggestion={each} ui={ui} />,
                },
              ]}
            />
          </Section>
        )
      })}
      {shown.ended.length > 0 && (
        <Details summary={t.ended(shown.ended.length)} id="tatt-bort">
          <p>{t[of].stays}</p>
          <ul>
            {shown.ended.map((each) => (
              <li key={each.id}>
                {each.words} ({t.endedOn(longDate(ui.language, each.endedOn!))})
                <Press act="reopen" says={t.reopen} of={of} suggestion={each} ui={ui} />
              </li>
            ))}
          </ul>
        </Details>
      )}
      <Section title={t.add} id="ny">
        <Form {...add} hidden={{ ...add.hidden, of }} label={t.add}>
          <LifeAreas ui={ui} />
          <TextField name="words" label={t.words} hint={t[of].wordsHint} maxLength={200} />
          <SubmitButton>{t.save}</SubmitButton>
        </Form>
      </Section>
    </>
  )
}

function Press(props: {
  act: 'end' | 'reopen'
  says: string
  of: SuggestedThing
  suggestion: Suggestion
  ui: PageContext
}): ReactElement {
  const { act, says, of, suggestion, ui } = props
  const form = ui.form(act, { key: suggestion.id })
  return (
    <Form
      {...form}
      hidden={{ ...form.hidden, of, suggestionId: suggestion.id }}
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
  of: SuggestedThing
  suggestion: Suggestion
  among: readonly Suggestion[]
  ui: PageContext
}): ReactElement {
  const { of, suggestion, among, ui } = props
  const t = texts[ui.language].board
  const at = among.indexOf(suggestion)
  const form = ui.form('reorder', { key: suggestion.id })
  return (
    <Form {...form} hidden={{ ...form.hidden, of, suggestionId: suggestion.id }} label={suggestion.words}>
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
