import type { ReactElement, ReactNode } from 'react'
import { Icon } from './icons.tsx'
import { LanguageContext, uiTexts } from './language.tsx'
import { PageFooter } from './page-footer.tsx'
import { PageHeader } from './page-header.tsx'
import type { PageShellProps } from './page-shell-props.ts'

const sizes = { citizen: undefined, work: 'sm', child: 'lg' }

/** A complete html document (the server adds the doctype). Everything a page shows lies in its one `<main>`. */
export function PageShell(props: PageShellProps): ReactElement {
  const t = uiTexts(props.lang)
  const title = `${props.hasErrors ? t.errorPrefix : ''}${props.title} – ${props.authorityName ?? 'Samvei'}`
  return (
    <LanguageContext value={props.lang}>
      <html
        lang={props.lang}
        data-theme={props.theme}
        data-mode={props.mode === 'work' ? 'work' : 'citizen'}
        data-child={props.mode === 'child' ? '' : undefined}
        data-size={sizes[props.mode]}
      >
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{title}</title>
          {props.indexed ? (
            <>
              <link rel="canonical" href={props.indexed.canonical} />
              {props.indexed.languages.map(({ lang, href }) => (
                <link key={lang} rel="alternate" hrefLang={lang} href={href} />
              ))}
            </>
          ) : (
            <meta name="robots" content="noindex" />
          )}
          <link rel="icon" href={props.assets.signHref} />
          <link rel="stylesheet" href={props.assets.cssHref} />
          <script type="module" src={props.assets.scriptHref} />
        </head>
        <body
          data-live={props.live?.stream}
          data-closed={props.live?.closed}
          data-text-saved={t.saved}
          data-text-not-saved={t.notSaved}
          data-text-no-room={t.noRoom}
        >
          <a className="ds-skip-link" href="#innhold">
            {t.skipToContent}
          </a>
          <PageHeader {...props} />
          <main id="innhold" className="sv-main" tabIndex={-1}>
            {props.children}
          </main>
          <PageFooter links={props.footerLinks ?? []} answers={props.answers} name={props.authorityName} />
        </body>
      </html>
    </LanguageContext>
  )
}

/** A small mark for a page's own notices line. */
export function NoticeLine({ children }: { children: ReactNode }): ReactElement {
  return (
    <p className="sv-notice">
      <Icon name="informationSquareFill" /> <span>{children}</span>
    </p>
  )
}
