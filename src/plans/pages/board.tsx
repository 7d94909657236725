import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import type { ShownActivities } from '../find-activities-page.ts'
import { type Band, columns, isOver } from '../rules/board.ts'
import { texts } from '../texts/index.ts'
import { activitiesAt } from './activity-address.ts'
import { Card } from './activity-card.tsx'

/** Five columns, each a list under its heading with how many there are. On a phone those with nothing in them are left out. */
export function Board(props: { band: Band; shown: ShownActivities; ui: PageContext }): ReactElement {
  const { band, shown, ui } = props
  const t = texts[ui.language]
  const { found, drawn } = shown
  return (
    <div className="sv-board" data-board="">
      {columns.map((state) => {
        const here = found.filter((card) => card.band === band && card.state === state)
        const shownHere = here.filter(({ id }) => drawn.ids.includes(id))
        const isCounted = drawn.isOverCounted && isOver(state)
        const id = `${band}-${state}`
        return (
          <div
            key={state}
            className="sv-board__column"
            data-state={state}
            data-empty={here.length === 0 ? '' : undefined}
          >
            <h3 className="sv-board__name" id={id}>
              {t.activityStates[state]} <span className="sv-board__count">{here.length}</span>
            </h3>
            {here.length === 0 && <p className="sv-board__none">{t.board.empty}</p>}
            {isCounted && here.length > 0 && (
              <p>
                <a
                  className="ds-link"
                  href={activitiesAt(ui.path, ui.search, { vis: 'liste', status: state, side: '1' })}
                >
                  {t.board.counted(found.filter((card) => card.state === state).length)}
                </a>
              </p>
            )}
            {!isCounted && shownHere.length < here.length && (
              <p className="sv-board__none">{t.board.onThisPage(shownHere.length)}</p>
            )}
            {shownHere.length > 0 && (
              <ul className="sv-cards" aria-labelledby={id}>
                {shownHere.map((card) => (
                  <Card key={card.id} card={card} shown={shown} ui={ui} />
                ))}
              </ul>
            )}
          </div>
        )
      })}
    </div>
  )
}
