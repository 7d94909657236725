import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { shortDate } from '../../platform/i18n/dates.ts'
import type { ShownPlan } from '../find-plan-page.ts'
import { headingOf } from '../plan-template.ts'
import { isThePerson } from '../reader.ts'
import { texts } from '../texts/index.ts'
import type { News } from '../whole-plan.ts'
import { doneBy } from '../whose-words.ts'

/** What others have done since the reader looked last; the first time, what has been done at all. */
export function SinceLastTime({ shown, ui }: { shown: ShownPlan; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const { lastVisit, news } = shown.seen
  const others = onceEach(news.filter((each) => t.news[each.type]).sort((a, b) => b.at.localeCompare(a.at)))
  const asRead = { givenName: shown.seen.person.givenName, reader: shown.relation }
  const fresh = lastVisit ? others.filter((each) => each.recordedAt > lastVisit) : others
  const isFirstTime = !lastVisit && fresh.length > 0
  const lastHere = lastVisit ? t.page.lastHere(shortDate(ui.language, new Date(lastVisit))) : ''
  return (
    <section>
      <h2 className="sv-over">{isFirstTime ? t.page.firstTime : t.page.news}</h2>
      {!isFirstTime && (
        <p>
          {fresh.length === 0 ? (others.length > 0 ? t.page.nothingNewBut : t.page.nothingNew) : lastHere}
        </p>
      )}
      <ul className="sv-news">
        {(fresh.length > 0 ? fresh.slice(0, 6) : others.slice(0, 3)).map((each) => (
          <li key={each.id}>
            {t.news[each.type]} <Quoted words={nameOf(shown, each, ui)} />
            <span>
              {[
                each.by ?? doneBy(each.relation, asRead, ui.language),
                shortDate(ui.language, new Date(each.at)),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the news is of, as far as the reader sees it. */
function nameOf(
  { seen, relation }: ShownPlan,
  { goalId, activityId, key }: News,
  ui: PageContext,
): string | undefined {
  if (key === 'what_matters') return texts[ui.language].page.whatMatters
  if (key)
    return headingOf(key, ui.authority, ui.language, isThePerson(relation) ? 'person' : undefined).label
  return (
    seen.activities?.find((each) => each.id === activityId)?.what ??
    seen.goals?.find((each) => each.id === goalId)?.words
  )
}

/** The same thing done again by the same one is news once: the latest. */
function onceEach(news: readonly News[]): News[] {
  const sameAs = ({ type, goalId, activityId, key, documentId, by, relation }: News) =>
    [type, goalId, activityId, key, documentId, by, relation].join(' ')
  return [...new Map([...news].reverse().map((each) => [sameAs(each), each])).values()].reverse()
}

function Quoted({ words }: { words: string | undefined }): ReactElement | null {
  return words ? <q className="sv-news__of">{words}</q> : null
}
