import type { ReactElement, ReactNode } from 'react'
import { EmptyState } from './empty-state.tsx'
import { useTexts } from './language.tsx'

export type Column<Row> = {
  head: string
  cell: (row: Row) => ReactNode
  /** Set to the right, with figures of one width. */
  numeric?: boolean
  /** Names the row: its cell becomes the row's heading. Usually the first column. */
  rowHead?: boolean
  /** Where a press on the heading sorts by this column. */
  sort?: { href: string; direction?: 'ascending' | 'descending' }
}

/**
 * Rows and columns with a caption, in a region that scrolls on its own and can be reached with the keyboard. On a phone each row
 * becomes a small list, the column's heading before each value.
 */
export function DataTable<Row>(props: {
  caption: string
  /** The caption is only for screen readers when a heading already says it. */
  hideCaption?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  empty?: ReactNode
  /** Many rows: on a phone each is a few lines, without the headings that its values say themselves. */
  compact?: boolean
  /** The first column takes half, in every table alike, so that those that stand below each other are in line. */
  fixed?: boolean
  /** Where links lead. */
  id?: string
  /** With script the arrows, or J and K, go from row to row; said above. Needs `id`. */
  walk?: boolean
}): ReactElement {
  const t = useTexts()
  if (props.rows.length === 0 && props.empty) return <EmptyState>{props.empty}</EmptyState>
  const keys = props.walk && props.id ? `${props.id}-taster` : undefined
  const table = (
    <section
      className="sv-table-region"
      aria-label={props.caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      id={props.id}
      data-walk={keys}
    >
      <table
        className={[
          'ds-table sv-table',
          props.compact && 'sv-table--compact',
          props.fixed && 'sv-table--fixed',
        ]
          .filter(Boolean)
          .join(' ')}
      >
        <caption className={props.hideCaption ? 'ds-sr-only' : undefined}>{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <Head key={column.head} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={props.rowKey(row)}>
              {props.columns.map((column) => {
                const content = (
                  <>
                    <span className="sv-table__label" aria-hidden="true">
                      {column.head}
                    </span>
                    <span className="sv-table__value">{column.cell(row)}</span>
                  </>
                )
                const numeric = column.numeric ? '' : undefined
                return column.rowHead ? (
                  <th key={column.head} scope="row" data-numeric={numeric}>
                    {content}
                  </th>
                ) : (
                  <td key={column.head} data-numeric={numeric}>
                    {content}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
  if (!keys) return table
  return (
    <>
      <p className="sv-keys" id={keys} hidden>
        {t.walkRows}
      </p>
      {table}
    </>
  )
}

function Head<Row>({ column }: { column: Column<Row> }): ReactElement {
  const { sort } = column
  return (
    <th
      scope="col"
      data-numeric={column.numeric ? '' : undefined}
      aria-sort={sort ? (sort.direction ?? 'none') : undefined}
    >
      {sort ? (
        <a className="sv-sort" href={sort.href}>
          {column.head}
          <span aria-hidden="true">
            {sort.direction === 'ascending' ? ' ↑' : sort.direction === 'descending' ? ' ↓' : ''}
          </span>
        </a>
      ) : (
        column.head
      )}
    </th>
  )
}
