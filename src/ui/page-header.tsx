import type { ReactElement } from 'react'
import { Icon } from './icons.tsx'
import { useTexts } from './language.tsx'
import type { PageShellProps } from './page-shell-props.ts'

/** The head of every page: word mark, who one is, menu, languages. */
export function PageHeader(props: PageShellProps): ReactElement {
  const t = useTexts()
  const signInHref = props.signInHref === undefined ? '/logg-inn' : props.signInHref
  return (
    <header className="sv-header">
      <div className="sv-header__top">
        <a className="sv-wordmark" href={props.authorityHref}>
          <svg className="sv-wordmark__sign" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path d="M6 5c0 8 10 7 10 15v7M26 5c0 8-10 7-10 15" />
            <circle cx="6" cy="5" r="3" />
            <circle cx="26" cy="5" r="3" />
          </svg>
          <span className="sv-wordmark__name">{props.authorityName ?? 'Samvei'}</span>
        </a>
        <div className="sv-header__tools">
          <Languages {...props} />
          {props.who ? (
            <div className="sv-who">
              {props.who.name && (
                <p className="sv-who__name">
                  <span className="ds-sr-only">{t.signedInAs} </span>
                  {props.who.name}
                  {props.who.role && <span className="sv-who__role">{props.who.role}</span>}
                </p>
              )}
              {props.leaveForm ? (
                <button
                  type="submit"
                  className="sv-quiet-button"
                  form={props.leaveForm}
                  name="button"
                  value="ferdig"
                >
                  <Icon name="leave" /> {props.leaveText ?? t.signOut}
                </button>
              ) : (
                <form method="post" action={props.signOutHref ?? '/logg-ut'}>
                  <button type="submit" className="sv-quiet-button">
                    <Icon name="leave" /> {props.leaveText ?? t.signOut}
                  </button>
                </form>
              )}
            </div>
          ) : (
            signInHref && (
              <a className="ds-button" data-variant="secondary" href={signInHref}>
                {t.signIn}
              </a>
            )
          )}
        </div>
      </div>
      {props.nav && props.nav.length > 0 && <MainMenu items={props.nav} />}
      {props.notices && <div className="sv-notices">{props.notices}</div>}
    </header>
  )
}

function MainMenu({ items }: { items: NonNullable<PageShellProps['nav']> }): ReactElement {
  const t = useTexts()
  return (
    <nav className="sv-nav" aria-label={t.mainMenu}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.text}
              {item.count ? (
                <span className="sv-count">
                  <span aria-hidden="true">{item.count}</span>
                  <span className="ds-sr-only">({t.unread(item.count)})</span>
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Languages({ languageLinks = [] }: PageShellProps): ReactElement | null {
  const t = useTexts()
  if (languageLinks.length === 0) return null
  return (
    <nav className="sv-languages" aria-label={t.languages}>
      <ul>
        {languageLinks.map((link) => (
          <li key={link.lang}>
            <a
              href={link.href}
              lang={link.lang}
              hrefLang={link.lang}
              aria-current={link.current ? 'true' : undefined}
            >
              {link.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
