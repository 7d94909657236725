import type { ReactElement, ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'

/** A list of things that can be opened. */
export function CardLinks({ children, columns }: { children: ReactNode; columns?: boolean }): ReactElement {
  return <ul className={`sv-cards${columns ? ' sv-cards--columns' : ''}`}>{children}</ul>
}

/** One thing that can be opened: the whole surface is the link's target. Stands inside `CardLinks`. */
export function CardLink(props: {
  href: string
  title: ReactNode
  /** Heading level of the title, when cards are parts of the page's outline. */
  level?: 2 | 3
  text?: ReactNode
  icon?: IconName
  /** Above the title: what kind of thing it is. */
  over?: ReactNode
  /** Under the text: status, clock, who has the ball. */
  children?: ReactNode
  needsYou?: boolean
}): ReactElement {
  const link = (
    <a className="sv-card__link" href={props.href}>
      {props.title}
      {/* Among several of one kind each has a name of its own */}
      {props.over && <span className="ds-sr-only">, {props.over}</span>}
    </a>
  )
  return (
    <li className="sv-card" data-needs-you={props.needsYou ? '' : undefined}>
      {props.icon && (
        <span className="sv-card__icon">
          <Icon name={props.icon} size="lg" />
        </span>
      )}
      <div className="sv-card__body">
        {props.over && <p className="sv-over">{props.over}</p>}
        {props.level === 2 ? (
          <h2 className="sv-card__title">{link}</h2>
        ) : props.level === 3 ? (
          <h3 className="sv-card__title">{link}</h3>
        ) : (
          <p className="sv-card__title">{link}</p>
        )}
        {props.text && <p className="sv-card__text">{props.text}</p>}
        {props.children && <div className="sv-card__more">{props.children}</div>}
      </div>
      <span className="sv-card__arrow">
        <Icon name="arrowRight" />
      </span>
    </li>
  )
}
