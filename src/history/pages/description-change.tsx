import type { ReactElement } from 'react'
import { doneBy, planTexts } from '../../plans/index.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { timeOfDay } from '../../platform/i18n/dates.ts'
import { quoted } from '../../platform/i18n/quoted.ts'
import type { DescriptionChange } from '../../team/index.ts'
import type { History } from '../find-history.ts'
import { texts } from '../texts/index.ts'

const leads = ['coordinator', 'stand_in']

/** How what somebody in the team contributes was changed; who coordinates is led to where it is put back. */
export function OneDescription(props: {
  change: DescriptionChange
  history: History
  ui: PageContext
}): ReactElement | null {
  const { change, history, ui } = props
  const t = texts[ui.language]
  const asRead = { givenName: history.person.givenName, reader: history.relation }
  const who = change.by ?? doneBy(change.writtenAs, asRead, ui.language)
  const q = (words: string) => quoted(ui.language, words)
  const area = (code: string | null) =>
    code && q((planTexts[ui.language].lifeAreas as Record<string, string>)[code] ?? code)
  const { was } = change
  const says = [
    moved(
      t.said.contribution(change.name),
      was.contribution && q(was.contribution),
      change.contribution && q(change.contribution),
    ),
    moved(t.said.contributionArea(change.name), area(was.lifeArea), area(change.lifeArea)),
  ].filter((each) => each !== null)
  if (says.length === 0) return null
  return (
    <li>
      {says.map((each) => (
        <p key={each} className="sv-history__says">
          {each}
        </p>
      ))}
      <p className="sv-history__who">
        {[who, timeOfDay(ui.language, change.at)].filter(Boolean).join(', ')}{' '}
        {leads.includes(history.relation) && (
          <a
            className="ds-link"
            href={`/${ui.authority.id}/koordinering/${history.person.id}/team/${change.participantId}#sto-foer`}
          >
            {t.history.look}
            <span className="ds-sr-only">: {says[0]}</span>
          </a>
        )}
      </p>
    </li>
  )

  function moved(what: string, from: string | null, to: string | null): string | null {
    if (from === to) return null
    if (from && to) return t.said.moved(what, from, to)
    return to ? t.said.set(what, to) : t.said.gone(what, from ?? '')
  }
}
