import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { nearDate } from '../../platform/i18n/dates.ts'
import type { ShownPlan } from '../find-plan-page.ts'
import { texts } from '../texts/index.ts'
import { doneBy } from '../whose-words.ts'
import { nameOfNews, onceEach } from './news-in-words.ts'

/** What others have done since the reader looked last; the first time, what has been done at all. */
export function SinceLastTime({ shown, ui }: { shown: ShownPlan; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const { lastVisit, news } = shown.seen
  const others = onceEach(news.filter((each) => t.news[each.type]).sort((a, b) => b.at.localeCompare(a.at)))
  const asRead = { givenName: shown.seen.person.givenName, reader: shown.relation }
  const fresh = lastVisit ? others.filter((each) => each.recordedAt > lastVisit) : others
  const isFirstTime = !lastVisit && fresh.length > 0
  const lastHere = lastVisit ? t.page.lastHere(nearDate(ui, new Date(lastVisit))) : ''
  const told = fresh.length > 0 ? fresh.slice(0, 6) : others.slice(0, 3)
  return (
    <section>
      <h2 className="sv-over">{isFirstTime ? t.page.firstTime : t.page.news}</h2>
      {!isFirstTime && (
        <p>
          {fresh.length === 0 ? (others.length > 0 ? t.page.nothingNewBut : t.page.nothingNew) : lastHere}
        </p>
      )}
      <ul className="sv-news">
        {told.map((each) => (
          <li key={each.id}>
            {t.news[each.type]} <Quoted words={nameOfNews(shown, each, ui)} />
            <span>
              {[each.by ?? doneBy(each.relation, asRead, ui.language), nearDate(ui, new Date(each.at))]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p>
          <a className="ds-link" href={`/${ui.authority.id}/plan/${shown.seen.plan.id}/siden-sist`}>
            {t.since.all}
          </a>
        </p>
      )}
    </section>
  )
}

function Quoted({ words }: { words: string | undefined }): ReactElement | null {
  return words ? <q className="sv-news__of">{words}</q> : null
}
