import type { ReactElement } from 'react'

export type RatingPoint = { key: string; value: number; at: Date }

const width = 420
const height = 190
const left = 28
const top = 12
const bottom = 30

/**
 * Numbers from 0 to 10 over time, drawn as a line; the same in words must stand beside it. Oldest first, at least two. `title` is
 * read instead of the drawing; `from` and `to` are the days at its ends.
 */
export function RatingLine(props: {
  points: readonly RatingPoint[]
  title: string
  from: string
  to: string
}): ReactElement {
  const { points } = props
  const start = points[0]?.at.getTime() ?? 0
  const span = Math.max(1, (points.at(-1)?.at.getTime() ?? 0) - start)
  const placed = points.map(({ key, value, at }) => ({
    key,
    value,
    x: round(left + 10 + ((at.getTime() - start) / span) * (width - left - 30)),
    y: round(yOf(value)),
  }))
  const last = placed.at(-1)
  return (
    <svg className="sv-rating" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={props.title}>
      {[0, 5, 10].map((value) => (
        <g key={value} className="sv-rating__scale">
          <path d={`M${left} ${yOf(value)}H${width - 8}`} />
          <text x={left - 8} y={yOf(value) + 5} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      <text className="sv-rating__day" x={left + 10} y={height - 6}>
        {props.from}
      </text>
      <text className="sv-rating__day" x={width - 8} y={height - 6} textAnchor="end">
        {props.to}
      </text>
      <polyline className="sv-rating__line" points={placed.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {placed.map(({ key, x, y }) => (
        <circle key={key} className="sv-rating__point" cx={x} cy={y} r={placed.length > 40 ? 2.5 : 5} />
      ))}
      {last && <circle className="sv-rating__now" cx={last.x} cy={last.y} r="8" />}
    </svg>
  )
}

const yOf = (value: number) => top + ((10 - value) / 10) * (height - top - bottom)
const round = (n: number) => Math.round(n * 10) / 10
