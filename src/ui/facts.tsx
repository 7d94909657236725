import type { ReactElement, ReactNode } from 'react'
import { useTexts } from './language.tsx'

/** Facts as word and value: dates, duties, who. Empty values are left out. */
export function Facts({
  items,
  inline,
}: {
  items: readonly { term: ReactNode; value: ReactNode; key?: string }[]
  /** Side by side on wide screens. */
  inline?: boolean
}): ReactElement | null {
  const shown = items.filter((item) => item.value !== null && item.value !== undefined && item.value !== '')
  if (shown.length === 0) return null
  return (
    <dl className={`sv-facts${inline ? ' sv-facts--inline' : ''}`}>
      {shown.map((item, i) => (
        <div key={item.key ?? i}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}

export type SummaryRow = {
  term: string
  value: ReactNode
  /** Where the answer can be changed. */
  change?: { href: string; text?: string }
}

/** What one has answered, with a way back to each answer: the page before sending. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }): ReactElement {
  const t = useTexts()
  return (
    <dl className="sv-summary">
      {rows.map((row) => (
        <div key={row.term}>
          <dt>{row.term}</dt>
          <dd className="sv-summary__value">{row.value}</dd>
          {row.change && (
            <dd className="sv-summary__change">
              <a className="ds-link" href={row.change.href}>
                {row.change.text ?? t.changeThis}
                <span className="ds-sr-only">: {row.term}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
