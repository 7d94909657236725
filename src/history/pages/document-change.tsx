import type { ReactElement } from 'react'
import { type DocumentChange, documentTexts } from '../../documents/index.ts'
import { doneBy } from '../../plans/index.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate, timeOfDay } from '../../platform/i18n/dates.ts'
import { quoted } from '../../platform/i18n/quoted.ts'
import type { History } from '../find-history.ts'
import { texts } from '../texts/index.ts'

/** What was done with a document, with what it was and became, and the way to it. */
export function OneDocument(props: {
  change: DocumentChange
  history: History
  ui: PageContext
}): ReactElement {
  const { change, history, ui } = props
  const t = texts[ui.language].documents
  const asRead = { givenName: history.person.givenName, reader: history.relation }
  const who = change.by ?? doneBy(change.writtenAs, asRead, ui.language)
  const [first, ...rest] = saysOf(change, ui)
  const headline = `${first}: ${quoted(ui.language, change.title)}`
  return (
    <li>
      <p className="sv-history__says">{headline}</p>
      {rest.map((says) => (
        <p key={says}>{says}</p>
      ))}
      {change.reason && <p>{texts[ui.language].said.reason(change.reason)}</p>}
      <p className="sv-history__who">
        {[who, timeOfDay(ui.language, change.at)].filter(Boolean).join(', ')}{' '}
        <a
          className="ds-link"
          href={`/${ui.authority.id}/plan/${history.planId}/dokumenter/${change.documentId}`}
        >
          {t.look}
          <span className="ds-sr-only">: {headline}</span>
        </a>
      </p>
    </li>
  )
}

function saysOf({ what, hasNewFile, moved }: DocumentChange, { language }: PageContext): string[] {
  const t = texts[language]
  const value = (field: string, raw: string) => {
    if (field === 'datedOn') return longDate(language, raw)
    const { kinds } = documentTexts[language]
    return quoted(language, field === 'kind' ? kinds[raw as keyof typeof kinds] : raw)
  }
  return [
    t.documents[what],
    ...(hasNewFile ? [t.documents.newFile] : []),
    ...moved.map(({ field, from, to }) => {
      const called = t.documents.fields[field]
      if (from === null) return t.said.set(called, value(field, to ?? ''))
      return to === null
        ? t.said.gone(called, value(field, from))
        : t.said.moved(called, value(field, from), value(field, to))
    }),
  ]
}
