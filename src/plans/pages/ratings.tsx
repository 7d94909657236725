import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { type Column, DataTable, Details, Form, LinkLikeButton, RatingLine } from '../../ui/index.ts'
import type { ShownGoal } from '../find-goal-page.ts'
import type { GoalRating } from '../rating-store.ts'
import { isThePerson } from '../reader.ts'
import { pointsShown, thinRatings } from '../rules/rating-series.ts'
import { texts } from '../texts/index.ts'
import { doneBy } from '../whose-words.ts'
import { saidThen } from '../words-then.ts'

type Props = { shown: ShownGoal; ui: PageContext }

/** Numbers over time: the person's own, and beside them those that another has written; drawn, and the same in a table. */
export function Ratings({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language].goalPage
  const all = shown.ratings
  if (all.length === 0) return <p>{t.noRatings}</p>
  const whose = isThePerson(shown.relation) ? null : shown.person.givenName
  const isOwn = ({ ratedAs }: GoalRating) => isThePerson(ratedAs)
  const parts = [
    { look: 'own', label: t.ownNumbers(whose), all: all.filter(isOwn) },
    { look: 'others', label: t.othersNumbers(whose), all: all.filter((each) => !isOwn(each)) },
  ] as const
  const both = parts.every((part) => part.all.length > 0)
  const series = parts
    .filter((part) => part.all.length > 0)
    .map((part) => ({ ...part, points: thinRatings(part.all, both ? pointsShown / 2 : pointsShown) }))
  const drawn = new Set(series.flatMap(({ points }) => points))
  const points = all.filter((each) => drawn.has(each))
  const [from, to] = [all[0]!, all.at(-1)!].map(({ at }) => longDate(ui.language, at)) as [string, string]
  const told = series.map((part) => {
    const values = part.all.map(({ value }) => value)
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return t.ratingLine({ whose: part.label, now: values.at(-1)!, low, high })
  })
  const then = [...new Set(all.flatMap(({ wordsThen }) => wordsThen ?? []))]
  return (
    <>
      {points.length > 1 && (
        <RatingLine
          series={series.map(({ look, label, points: those }) => ({
            ...{ look, label },
            points: those.map(({ id, value, at }) => ({ key: id, value, at })),
          }))}
          title={[t.ratingSpan(from, to), ...told].join(' ')}
          from={from}
          to={to}
        />
      )}
      {points.length > 1 ? (
        told.map((words) => <p key={words}>{words}</p>)
      ) : (
        <p>{shown.may.rate ? t.oneRating : t.oneRatingOnly}</p>
      )}
      {then.map((words) => (
        <p key={words}>
          {t.numbersThen(
            all.filter(({ wordsThen }) => wordsThen === words).length,
            saidThen(words, ui.language),
          )}
        </p>
      ))}
      {points.length < all.length && <p>{t.someRatings(points.length, all.length)}</p>}
      <Details
        summary={t.ratingTable}
        id="alle-tall"
        open={points.length === 1 || ui.search.lagret === 'takeBackRating'}
      >
        <Table points={points} shown={shown} ui={ui} />
      </Details>
    </>
  )
}

/** Each number, by whom; one's own can be taken back. */
function Table({ points, shown, ui }: Props & { points: readonly GoalRating[] }): ReactElement {
  const t = texts[ui.language].goalPage
  const asRead = { givenName: shown.person.givenName, reader: shown.relation }
  const me = ui.actor.kind === 'nobody' ? null : ui.actor.identityId
  const isMine = ({ ratedBy }: GoalRating) => shown.may.rate && ratedBy === me
  const columns: Column<GoalRating>[] = [
    { head: t.ratingDay, cell: ({ at }) => longDate(ui.language, at), rowHead: true },
    { head: t.ratingValue, cell: ({ value }) => value, numeric: true },
    {
      head: t.ratingWho,
      cell: ({ ratedAs, wordsThen }) =>
        [doneBy(ratedAs, asRead, ui.language), saidThen(wordsThen, ui.language)].filter(Boolean).join(', '),
    },
  ]
  const table = (
    <DataTable
      caption={t.ratings}
      hideCaption
      rows={[...points].reverse()}
      rowKey={({ id }) => id}
      columns={
        points.some(isMine)
          ? [
              ...columns,
              { head: t.wrongNumber, cell: (each) => isMine(each) && <TakeBack of={each} ui={ui} /> },
            ]
          : columns
      }
    />
  )
  if (!points.some(isMine)) return table
  return (
    <>
      <Form {...ui.form('takeBackRating')} autosave={undefined} label={t.ratingTable}>
        {table}
      </Form>
      <p>{t.takeBackText}</p>
    </>
  )
}

function TakeBack({ of: { id, value, at }, ui }: { of: GoalRating; ui: PageContext }): ReactElement {
  const t = texts[ui.language].goalPage
  return (
    <LinkLikeButton name="ratingId" value={id}>
      {t.takeBack} <span className="ds-sr-only">{t.takeBackOf(value, longDate(ui.language, at))}</span>
    </LinkLikeButton>
  )
}
