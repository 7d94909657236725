import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { Alert, Details, LinkLikeButton } from '../../ui/index.ts'
import type { NewGoalPage } from '../find-goal-page.ts'
import { isThePerson } from '../reader.ts'
import { lifeAreas } from '../rules/content.ts'
import type { GoalSuggestion } from '../suggestion-store.ts'
import { texts } from '../texts/index.ts'

/** A suggestion is a button of the form itself, so that what is typed there comes along; which is all its address says. */
const ideaButton = (id: string) => `forslag:${id}`
export function goesToIdea(
  button: string,
  { path, search }: { path: string; search: Readonly<Record<string, string>> },
): string | null {
  const [what, id] = button.split(':')
  if (what !== 'forslag') return null
  const chosen = new URLSearchParams({ ...(search.under && { under: search.under }), forslag: id ?? '' })
  return `${path}?${chosen}#valgt`
}

type Props = { shown: NewGoalPage; ui: PageContext }

/** The authority's suggestions, a part of life at a time; nothing where it has none. */
export function GoalIdeas({ shown, ui }: Props): ReactElement | null {
  const t = texts[ui.language]
  if (shown.suggestions.length === 0) return null
  const areas = lifeAreas.filter((area) => shown.suggestions.some(({ lifeArea }) => lifeArea === area))
  const within = (area: string) => shown.suggestions.filter(({ lifeArea }) => lifeArea === area)
  return (
    <Details summary={t.ideas.title} id="ideer">
      <p>{t.ideas.lead(ui.authority.name)}</p>
      {shown.under ? (
        <Suggestions of={shown.suggestions} />
      ) : (
        areas.map((area) => (
          <Details key={area} summary={t.lifeAreas[area]} id={`ideer-${area}`}>
            <Suggestions of={within(area)} />
          </Details>
        ))
      )}
    </Details>
  )
}

function Suggestions({ of }: { of: GoalSuggestion[] }): ReactElement {
  return (
    <ul>
      {of.map(({ id, words }) => (
        <li key={id}>
          <LinkLikeButton name="button" value={ideaButton(id)}>
            {words}
          </LinkLikeButton>
        </li>
      ))}
    </ul>
  )
}

/** What a chosen suggestion did: it stands in the field, or beside what one had written, which it never replaces. */
export function ChosenIdea({ shown, ui, isKept }: Props & { isKept: boolean }): ReactElement | null {
  const t = texts[ui.language].ideas
  const { chosen } = shown
  if (!chosen) return null
  const inField = isThePerson(shown.relation) ? t.chosen : t.chosenForOther
  return (
    <div id="valgt" tabIndex={-1}>
      <Alert>{isKept ? t.kept(chosen.words) : inField}</Alert>
    </div>
  )
}

/** Questions that help a goal along; nothing asks for the answers. */
export function GoalQuestions({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language].ideas
  const questions = isThePerson(shown.relation) ? t.questions : t.questionsForOther
  return (
    <Details summary={t.ask} id="sporsmal">
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p>{t.noMust}</p>
    </Details>
  )
}
