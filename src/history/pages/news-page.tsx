import type { ReactElement } from 'react'
import { CoordinationNav } from '../../coordination/index.ts'
import { doneBy, type News, nameOfNews, onceEach, planTexts as texts } from '../../plans/index.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { capital } from '../../platform/i18n/capital.ts'
import { nearDate, timeOfDay, weekdayDate } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  Alert,
  BackLink,
  Details,
  EmptyState,
  LinkButton,
  PageHeading,
  Section,
} from '../../ui/index.ts'
import { findNewsPage, isFresh, type ShownNews } from '../find-news.ts'
import type { Difference } from '../rules/compare-plans.ts'
import { texts as historyTexts } from '../texts/index.ts'
import { Words } from './differences.tsx'
import { inWords } from './in-words.ts'

/** All that others have done in the plan since one looked last, and before: day by day, in plain words. */
export const newsPage = page({
  path: '/:authority/plan/:planId/siden-sist',
  query: findNewsPage,
  live: true,
  title: (_, { language }) => texts[language].page.news,
  view: (shown, ui) => <NewsView shown={shown} ui={ui} />,
})

type Props = { shown: ShownNews; ui: PageContext }

function NewsView({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language]
  const { seen, older, isFirstPage } = shown
  const at = `/${ui.authority.id}/plan/${seen.plan.id}`
  const { lastVisit } = seen
  const all = seen.news.filter((each) => t.news[each.type])
  const fresh = all.filter((each) => isFresh(each, lastVisit))
  const before = all.filter((each) => !fresh.includes(each))
  const last = lastVisit && nearDate(ui, new Date(lastVisit))
  return (
    <>
      <BackLink href={at}>{t.backToPlan}</BackLink>
      <PageHeading title={t.page.news} lead={t.since.lead} />
      <CoordinationNav
        ui={ui}
        personId={seen.person.id}
        planId={seen.plan.id}
        current="plan"
        relation={shown.relation}
        sections={shown.sections}
      />
      {seen.isShielded && <Alert>{t.page.shielded(ui.authority.settings.phone)}</Alert>}
      {all.length === 0 && (
        <EmptyState title={isFirstPage ? t.since.nothing : t.since.nothingOlder}>
          {t.since.nothingText}
        </EmptyState>
      )}
      {(fresh.length > 0 || (isFirstPage && last && all.length > 0)) && (
        <Section title={last ? t.since.fresh(last) : t.page.firstTime} id="nytt">
          {fresh.length === 0 ? <p>{t.page.nothingNew}</p> : <Days news={fresh} shown={shown} ui={ui} />}
        </Section>
      )}
      {before.length > 0 && (
        <Section title={t.since.before} id="for">
          <Days news={before} shown={shown} ui={ui} />
        </Section>
      )}
      {!seen.isWhole && <p className="sv-paragraph">{t.page.onlyPart}</p>}
      <ActionBar>
        {older !== null && (
          <LinkButton href={`${ui.path}?eldre=${older}`} variant="secondary">
            {t.since.older}
          </LinkButton>
        )}
        {!isFirstPage && (
          <LinkButton href={ui.path} variant="secondary">
            {t.since.newest}
          </LinkButton>
        )}
      </ActionBar>
    </>
  )
}

/** With its year, where that is not this one. */
const dayIn = (day: string, { language, today }: PageContext) =>
  [capital(weekdayDate(language, day)), day.slice(0, 4) !== today.slice(0, 4) && day.slice(0, 4)]
    .filter(Boolean)
    .join(' ')

const sections = ['goals', 'activities', 'about_person', 'documents', null] as const

function Days({ news, shown, ui }: Props & { news: readonly News[] }): ReactElement {
  const t = texts[ui.language].since
  const days = [...new Set(news.map((each) => dayInOslo(new Date(each.at))))].sort().reverse()
  return (
    <>
      {days.map((day) => {
        const ofDay = onceEach(news.filter((each) => dayInOslo(new Date(each.at)) === day))
        return (
          <section key={day} className="sv-news-day">
            <h3 className="sv-h3">{dayIn(day, ui)}</h3>
            {sections.map((section) => {
              const here = ofDay.filter((each) => each.section === section)
              if (here.length === 0) return null
              return (
                <div key={section ?? 'plan'}>
                  <h4 className="sv-over">{t.sections[section ?? 'plan']}</h4>
                  <ul className="sv-news">
                    {here.map((each) => (
                      <OneNews key={each.id} news={each} shown={shown} ui={ui} />
                    ))}
                  </ul>
                </div>
              )
            })}
          </section>
        )
      })}
    </>
  )
}

function OneNews({ news, shown, ui }: Props & { news: News }): ReactElement {
  const t = texts[ui.language]
  const name = nameOfNews(shown, news, ui)
  const href = placeOf(news, shown, ui)
  const asRead = { givenName: shown.seen.person.givenName, reader: shown.relation }
  const who = news.by ?? doneBy(news.relation, asRead, ui.language)
  const words = name ? <q className="sv-news__of">{name}</q> : t.since.look
  return (
    <li>
      {t.news[news.type]}{' '}
      {href ? (
        <a className="ds-link" href={href}>
          {words}
        </a>
      ) : (
        name && words
      )}
      <FromTo news={news} differences={shown.changed.get(news.id) ?? []} ui={ui} />
      <span>{[who, timeOfDay(ui.language, new Date(news.at))].filter(Boolean).join(', ')}</span>
    </li>
  )
}

/** Words as long as this stand in the list; longer ones are opened. */
const shortWords = 240

/** From what to what, as the history says it; what it is of stands above. */
function FromTo(props: { news: News; differences: readonly Difference[]; ui: PageContext }) {
  const { news, differences, ui } = props
  if (differences.length === 0) return null
  return (
    <ul className="sv-news__changes">
      {differences.map((difference) => {
        const { says, pieces, reason } = inWords(difference, ui)
        const words = pieces && <Words pieces={pieces} ui={ui} />
        const isLong = (pieces ?? []).reduce((sum, { text }) => sum + text.length, 0) > shortWords
        return (
          <li key={`${difference.code} ${says}`}>
            {!difference.code.startsWith('text_') && <p>{says}</p>}
            {words && isLong ? (
              <Details summary={historyTexts[ui.language].history.look} id={`endring-${news.id}`}>
                {words}
              </Details>
            ) : (
              words
            )}
            {reason && <p>{historyTexts[ui.language].said.reason(reason)}</p>}
          </li>
        )
      })}
    </ul>
  )
}

/** Where what changed stands, of what the reader sees; null where it is told and not found by itself. */
function placeOf(
  { goalId, activityId, documentId, document, key, section }: News,
  { seen }: ShownNews,
  ui: PageContext,
): string | null {
  const at = `/${ui.authority.id}/plan/${seen.plan.id}`
  if (activityId && seen.activities?.some(({ id }) => id === activityId)) return `${at}/tiltak/${activityId}`
  if (goalId && seen.goals?.some(({ id }) => id === goalId)) return `${at}/mal/${goalId}`
  // One that is taken out since has no page for those who take part
  if (documentId && !seen.isShielded) return `${at}/dokumenter${document ? `/${documentId}` : ''}`
  return key && section === 'about_person' && seen.texts ? at : null
}
