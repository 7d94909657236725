import type { ReactElement, ReactNode } from 'react'
import { Icon } from './icons.tsx'
import { useTexts } from './language.tsx'

export type SectionLink = { href: string; text: ReactNode; current?: boolean; count?: number }

/** More than this do not stand beside one another on a phone. */
const fitsOnPhone = 3

/**
 * The parts of one thing as links in a row: the plan's pages, a case's pages. On a phone, when they are many, one line that says
 * where one is and unfolds to the list of them all: the same list, which stands beside it and follows whether it is open.
 */
export function SectionNav({
  links,
  label,
}: {
  links: readonly SectionLink[]
  label?: string
}): ReactElement {
  const t = useTexts()
  const name = label ?? t.sections
  const current = links.find((link) => link.current)
  if (links.length <= fitsOnPhone)
    return (
      <nav className="sv-section-nav sv-wide" aria-label={name}>
        <SectionLinks links={links} />
      </nav>
    )
  return (
    <nav className="sv-section-nav sv-section-nav--many sv-wide" aria-label={name}>
      <details className="sv-section-nav__folded">
        <summary>
          <span>
            <span className="sv-section-nav__label">{name}</span>
            {current && <span className="sv-section-nav__here">{current.text}</span>}
          </span>
          <Icon name="chevronDown" />
        </summary>
      </details>
      <SectionLinks links={links} />
    </nav>
  )
}

function SectionLinks({ links }: { links: readonly SectionLink[] }): ReactElement {
  const t = useTexts()
  return (
    <ul>
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} aria-current={link.current ? 'page' : undefined}>
            {link.text}
            {link.count ? (
              <span className="sv-count">
                <span aria-hidden="true">{link.count}</span>
                <span className="ds-sr-only">({t.unread(link.count)})</span>
              </span>
            ) : null}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The way here, from the top. The page itself is not in it. */
export function Breadcrumbs({ links }: { links: readonly { href: string; text: string }[] }): ReactElement {
  const t = useTexts()
  return (
    <nav className="sv-breadcrumbs" aria-label={t.breadcrumbs}>
      <ol>
        {links.map((link) => (
          <li key={link.href}>
            <a className="ds-link" href={link.href}>
              {link.text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** One page back, above the heading of a question. */
export function BackLink({ href, children }: { href: string; children: ReactNode }): ReactElement {
  return (
    <p className="sv-back">
      <a className="ds-link" href={href}>
        <Icon name="arrowLeft" /> <span>{children}</span>
      </a>
    </p>
  )
}

/** Previous and next page of a long list. `href` makes the address of a page number (from 1). */
export function Pagination(props: {
  page: number
  pages: number
  href: (page: number) => string
}): ReactElement | null {
  const t = useTexts()
  const { page, pages, href } = props
  if (pages <= 1) return null
  return (
    <nav className="sv-pagination" aria-label={t.pages}>
      {page > 1 && (
        <a className="ds-button" data-variant="secondary" href={href(page - 1)} rel="prev">
          <Icon name="arrowLeft" /> {t.previous}
        </a>
      )}
      <p>{t.page(page, pages)}</p>
      {page < pages && (
        <a className="ds-button" data-variant="secondary" href={href(page + 1)} rel="next">
          {t.next} <Icon name="arrowRight" />
        </a>
      )}
    </nav>
  )
}

/** A list that is turned forward page by page, where nobody counts the pages. Null: there is nothing there. */
export function TurnPages(props: { first: string | null; next: string | null }): ReactElement | null {
  const t = useTexts()
  if (!props.first && !props.next) return null
  return (
    <nav className="sv-pagination" aria-label={t.turnList}>
      {props.first && (
        <a className="ds-button" data-variant="secondary" href={props.first}>
          <Icon name="arrowLeft" /> {t.toFirst}
        </a>
      )}
      {props.next && (
        <a className="ds-button" data-variant="secondary" href={props.next} rel="next">
          {t.next} <Icon name="arrowRight" />
        </a>
      )}
    </nav>
  )
}
