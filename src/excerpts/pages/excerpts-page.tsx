import type { ReactElement } from 'react'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { file, type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  BackLink,
  EmptyState,
  LinkButton,
  PageHeading,
  SavedHere,
  Section,
} from '../../ui/index.ts'
import type { Excerpt } from '../excerpt-store.ts'
import { type Excerpts, getExcerpts, getKeptExcerpt } from '../get-excerpts.ts'
import { tellTexts } from '../texts/index.ts'

/** What was given to whom, and the way to a new one. */
export const excerptsPage = page({
  path: '/:authority/plan/:planId/fortell-en-gang',
  query: getExcerpts,
  title: (_, ui) => tellTexts[ui.language].title,
  view: (data, ui) => <ExcerptsView data={data} ui={ui} />,
})

/** The document as it was given. */
export const keptExcerptFile = file({
  path: '/:authority/plan/:planId/fortell-en-gang/delt/:excerptId.pdf',
  query: getKeptExcerpt,
  send: async ({ pdf }) => ({ body: pdf, type: 'application/pdf', name: 'utdrag.pdf' }),
})

function ExcerptsView({ data, ui }: { data: Excerpts; ui: PageContext }): ReactElement {
  const t = tellTexts[ui.language]
  const { excerpts, person } = data
  return (
    <>
      <BackLink href={`/${ui.authority.id}/plan/${data.planId}`}>{t.back}</BackLink>
      <PageHeading
        title={t.title}
        lead={
          data.isAtWork ? t.leadAsked(person.givenName) : data.isSelf ? t.leadSelf : t.lead(person.givenName)
        }
      />
      {ui.search.lagret === 'delt' && <SavedHere id="lagret-delt" words={t.made} />}
      <ActionBar>
        <LinkButton href={`${ui.path}/formal`}>{t.begin}</LinkButton>
      </ActionBar>
      <Section title={data.isAtWork ? t.givenByYou : t.given} id="delt">
        {excerpts.length === 0 && <EmptyState>{t.none}</EmptyState>}
        {excerpts.map((each) => (
          <OneExcerpt key={each.id} excerpt={each} ui={ui} />
        ))}
      </Section>
      <p className="sv-paragraph">{data.isAtWork ? t.keptAsked : t.kept}</p>
    </>
  )
}

function OneExcerpt({ excerpt, ui }: { excerpt: Excerpt; ui: PageContext }): ReactElement {
  const t = tellTexts[ui.language]
  const day = longDate(ui.language, dayInOslo(excerpt.madeAt))
  return (
    <div className="sv-person">
      <h3 className="sv-h3">{excerpt.receiver}</h3>
      <p>{t.purposes[excerpt.purpose]}:</p>
      <PartsList parts={excerpt.parts} ui={ui} />
      <p className="sv-paragraph">
        {t.byWhom(day, excerpt.madeName)}
        {excerpt.askedHow && excerpt.askedOn && (
          <>. {t.askedFor[excerpt.askedHow](longDate(ui.language, excerpt.askedOn))}</>
        )}
      </p>
      <p>
        <a className="ds-link" href={`${ui.path}/delt/${excerpt.id}.pdf`}>
          {t.open}
          <span className="ds-sr-only">
            : {excerpt.receiver}, {day}
          </span>
        </a>
      </p>
    </div>
  )
}

/** What is in it, one a line. */
export function PartsList({ parts, ui }: { parts: Excerpt['parts']; ui: PageContext }): ReactElement {
  const t = tellTexts[ui.language]
  return (
    <ul>
      {parts.map((part) => (
        <li key={part}>{t.parts[part]}</li>
      ))}
    </ul>
  )
}
