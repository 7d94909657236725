import type { ReactElement, ReactNode } from 'react'

/** The page's one h1, with what stands above it (`over`) and the lead below. */
export function PageHeading(props: {
  title: ReactNode
  over?: ReactNode
  lead?: ReactNode
  children?: ReactNode
}): ReactElement {
  return (
    <div className="sv-page-heading">
      {props.over && <p className="sv-over">{props.over}</p>}
      <h1 className="sv-h1">{props.title}</h1>
      {props.lead && <p className="sv-lead">{props.lead}</p>}
      {props.children}
    </div>
  )
}

/** A part of the page under an h2 (or h3), with an id to link to. */
export function Section(props: {
  title: ReactNode
  id?: string
  level?: 2 | 3
  /** Full width instead of reading width: tables, maps, boards. */
  wide?: boolean
  /** Stands at the heading's right: a link, a button, a count. */
  aside?: ReactNode
  children: ReactNode
}): ReactElement {
  const Level = props.level === 3 ? 'h3' : 'h2'
  return (
    <section className={`sv-section${props.wide ? ' sv-wide' : ''}`} id={props.id}>
      <div className="sv-section__head">
        <Level className={props.level === 3 ? 'sv-h3' : 'sv-h2'}>{props.title}</Level>
        {props.aside && <div className="sv-section__aside">{props.aside}</div>}
      </div>
      {props.children}
    </section>
  )
}

/** Running text: paragraphs, lists and links at reading width. */
export function Prose({ children }: { children: ReactNode }): ReactElement {
  return <div className="sv-prose">{children}</div>
}

/** Acts side by side: the primary first, the rest after it. */
export function ActionBar({ children }: { children: ReactNode }): ReactElement {
  return <div className="sv-actions">{children}</div>
}

/** The next act of a work surface, always at the same place: the foot of the screen. */
export function StickyNext({ text, children }: { text?: ReactNode; children: ReactNode }): ReactElement {
  return (
    <div className="sv-sticky-next">
      {text && <p className="sv-sticky-next__text">{text}</p>}
      <div className="sv-actions">{children}</div>
    </div>
  )
}

/** What to do now, and beside it on a wide screen what one may want to know: notices. After it on a phone. */
export function WithAside({ children, aside }: { children: ReactNode; aside: ReactNode }): ReactElement {
  return (
    <div className="sv-with-aside sv-wide">
      <div>{children}</div>
      <div>{aside}</div>
    </div>
  )
}

/** A list at the left, one detail at the right; one after the other on a phone. */
export function ListAndDetail({ list, detail }: { list: ReactNode; detail: ReactNode }): ReactElement {
  return (
    <div className="sv-list-detail sv-wide">
      <div className="sv-list-detail__list">{list}</div>
      <div className="sv-list-detail__detail">{detail}</div>
    </div>
  )
}
