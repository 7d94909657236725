import type { ReactElement } from 'react'

export type RatingPoint = { key: string; value: number; at: Date }
/** Numbers that belong together: `own` is a whole line with round marks, the other broken, with square ones. */
export type RatingSeries = { look: 'own' | 'others'; label: string; points: readonly RatingPoint[] }

const width = 420
const height = 190
const left = 28
const top = 12
const bottom = 30

/**
 * Numbers from 0 to 10 over time, drawn as lines; the same in words must stand beside it. Each series oldest first, at least two
 * points in all. `title` is read instead of the drawing; `from` and `to` are the days at its ends. Where there are two, what each is
 * stands under it.
 */
export function RatingLine(props: {
  series: readonly RatingSeries[]
  title: string
  from: string
  to: string
}): ReactElement {
  const series = props.series.filter(({ points }) => points.length > 0)
  const moments = series.flatMap(({ points }) => points.map(({ at }) => at.getTime()))
  const start = Math.min(...moments)
  const span = Math.max(1, Math.max(...moments) - start)
  const xOf = (at: Date) => round(left + 10 + ((at.getTime() - start) / span) * (width - left - 30))
  const isDense = moments.length > 40
  return (
    <>
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
        {series.map(({ look, points }) => (
          <g key={look} data-look={look}>
            <polyline
              className="sv-rating__line"
              points={points.map(({ at, value }) => `${xOf(at)},${yOf(value)}`).join(' ')}
            />
            {points.map(({ key, at, value }, i) => (
              <Mark
                key={key}
                look={look}
                x={xOf(at)}
                y={yOf(value)}
                r={i === points.length - 1 ? 8 : isDense ? 2.5 : 5}
              />
            ))}
          </g>
        ))}
      </svg>
      {series.length > 1 && (
        <ul className="sv-rating-legend">
          {series.map(({ look, label }) => (
            <li key={look}>
              <svg viewBox="0 0 40 16" aria-hidden="true" data-look={look}>
                <path className="sv-rating__line" d="M2 8H38" />
                <Mark look={look} x={20} y={8} r={5} />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Mark(props: { look: RatingSeries['look']; x: number; y: number; r: number }): ReactElement {
  const { look, x, y, r } = props
  if (look === 'own') return <circle className="sv-rating__point" cx={x} cy={y} r={r} />
  const side = round(r * 1.7)
  return <rect className="sv-rating__point" x={x - side / 2} y={y - side / 2} width={side} height={side} />
}

const yOf = (value: number) => top + ((10 - value) / 10) * (height - top - bottom)
const round = (n: number) => Math.round(n * 10) / 10
