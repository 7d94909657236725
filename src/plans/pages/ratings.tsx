import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { DataTable, Details, RatingLine } from '../../ui/index.ts'
import type { ShownGoal } from '../find-goal-page.ts'
import { thinRatings } from '../rules/rating-series.ts'
import { texts } from '../texts/index.ts'
import { doneBy } from '../whose-words.ts'

/** The person's own numbers over time: drawn, and the same in a table beside it. */
export function Ratings({ shown, ui }: { shown: ShownGoal; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const all = shown.ratings
  const points = thinRatings(all)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return <p>{t.goalPage.noRatings}</p>
  const asRead = { givenName: shown.person.givenName, reader: shown.relation }
  const values = all.map(({ value }) => value)
  const [from, to] = [longDate(ui.language, first.at), longDate(ui.language, last.at)]
  const told = t.goalPage.ratingLine({
    from,
    to,
    now: last.value,
    low: Math.min(...values),
    high: Math.max(...values),
  })
  return (
    <>
      {points.length > 1 && (
        <RatingLine
          points={points.map(({ id, value, at }) => ({ key: id, value, at }))}
          title={told}
          from={from}
          to={to}
        />
      )}
      {points.length > 1 ? <p>{told}</p> : <p>{t.goalPage.oneRating}</p>}
      {points.length < all.length && <p>{t.goalPage.someRatings(points.length, all.length)}</p>}
      <Details summary={t.goalPage.ratingTable} id="alle-tall" open={points.length === 1}>
        <DataTable
          caption={t.goalPage.ratings}
          hideCaption
          rows={[...points].reverse()}
          rowKey={({ id }) => id}
          columns={[
            { head: t.goalPage.ratingDay, cell: ({ at }) => longDate(ui.language, at), rowHead: true },
            { head: t.goalPage.ratingValue, cell: ({ value }) => value, numeric: true },
            { head: t.goalPage.ratingWho, cell: ({ ratedAs }) => doneBy(ratedAs, asRead, ui.language) },
          ]}
        />
      </Details>
    </>
  )
}
