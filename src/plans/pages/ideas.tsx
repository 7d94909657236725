import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { Alert, Details, LinkLikeButton } from '../../ui/index.ts'
import type { NewGoalPage } from '../find-goal-page.ts'
import { isThePerson } from '../reader.ts'
import { lifeAreas } from '../rules/content.ts'
import type { Suggestion } from '../suggestion-store.ts'
import { texts } from '../texts/index.ts'

/** A suggestion is a button of the form itself, so that what is typed there comes along; which is all its address says. */
const ideaButton = (id: string) => `forslag:${id}`
export function goesToIdea(
  button: string,
  { path, search }: { path: string; search: Readonly<Record<string, string>> },
): string | null {
  const [what, id] = button.split(':')
  if (what !== 'forslag') return null
  const { under, for: goal } = search
  const chosen = new URLSearchParams({
    ...(under && { under }),
    ...(goal && { for: goal }),
    forslag: id ?? '',
  })
  return `${path}?${chosen}#valgt`
}

/** The authority's suggestions, a part of life at a time; nothing where it has none. `inOne`: all are of the same part of life. */
export function Ideas(props: {
  suggestions: readonly Suggestion[]
  inOne: boolean
  ui: PageContext
}): ReactElement | null {
  const { suggestions, inOne, ui } = props
  const t = texts[ui.language]
  if (suggestions.length === 0) return null
  const areas = lifeAreas.filter((area) => suggestions.some(({ lifeArea }) => lifeArea === area))
  const within = (area: string) => suggestions.filter(({ lifeArea }) => lifeArea === area)
  return (
    <Details summary={t.ideas.title} id="ideer">
      <p>{t.ideas.lead(ui.authority.name)}</p>
      {inOne ? (
        <Suggestions of={suggestions} />
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

function Suggestions({ of }: { of: readonly Suggestion[] }): ReactElement {
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

/** What a chosen suggestion did: it stands in the field, as `inField` says, or beside what one had written, which it never replaces. */
export function ChosenIdea(props: {
  chosen: Suggestion | null
  isKept: boolean
  inField: string
  ui: PageContext
}): ReactElement | null {
  const { chosen, isKept, inField, ui } = props
  if (!chosen) return null
  return (
    <div id="valgt" tabIndex={-1}>
      <Alert>{isKept ? texts[ui.language].ideas.kept(chosen.words) : inField}</Alert>
    </div>
  )
}

type Written = string | readonly string[] | undefined
export const typedIn = (value: Written): string => (typeof value === 'string' ? value.trim() : '')

/** A suggestion fills a field that is empty, or has another suggestion; it takes nothing from what somebody has begun to write. */
export function whatIsTyped(value: Written, suggestions: readonly Suggestion[]) {
  const typed = typedIn(value)
  const isSuggested = suggestions.some(({ words }) => words === typed)
  return { isSuggested, isKept: typed !== '' && !isSuggested }
}

/** Questions that help a goal along; nothing asks for the answers. */
export function GoalQuestions({ shown, ui }: { shown: NewGoalPage; ui: PageContext }): ReactElement {
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
