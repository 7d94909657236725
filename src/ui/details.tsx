import type { ReactElement, ReactNode } from 'react'
import { useTexts } from './language.tsx'

/** Something more, for who wants it. `id` keeps it open over a live refresh. */
export function Details(props: {
  summary: ReactNode
  id?: string
  open?: boolean
  /** Holds more than text: as wide as what it stands in. */
  wide?: boolean
  children: ReactNode
}): ReactElement {
  return (
    <details
      className={props.wide ? 'sv-details sv-details--wide' : 'sv-details'}
      id={props.id}
      open={props.open}
    >
      <summary>{props.summary}</summary>
      <div className="sv-details__content">{props.children}</div>
    </details>
  )
}

/** Why we ask, and the paragraph behind it. */
export function LawNote(props: {
  title?: ReactNode
  paragraph?: ReactNode
  children: ReactNode
}): ReactElement {
  const t = useTexts()
  return (
    <Details summary={props.title ?? t.whyWeAsk}>
      {typeof props.children === 'string' ? <p>{props.children}</p> : props.children}
      {props.paragraph && <p className="sv-paragraph">{props.paragraph}</p>}
    </Details>
  )
}
