import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Alert } from '../../ui/alert.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FieldLabels } from '../../ui/form.tsx'
import { keepTogether } from '../../ui/keep-together.ts'
import { PageShell } from '../../ui/page-shell.tsx'
import type { Theme } from '../../ui/themes.ts'
import { platformTexts } from '../i18n/index.ts'
import { languageNames, languages } from '../i18n/language.ts'
import { phoneHours } from '../i18n/official-words.ts'
import type { House } from './house.ts'
import { indexedAt } from './indexed.ts'
import { footerLinks, navigation, type Roles } from './navigation.ts'
import type { PageContext } from './page.ts'
import { signInPath } from './sign-in-path.ts'

export interface Rendering {
  title: string
  body: ReactElement
  mode: 'citizen' | 'work'
  roles: Roles
  errors?: Record<string, string>
  errorPrefix?: string
  /** A draft was found: say so. */
  restored?: boolean
  live?: string
  indexable?: boolean
}

/** What the fields of a page are called, by their ids. */
export function labelsIn(body: ReactElement): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  renderToStaticMarkup(<FieldLabels value={labels}>{body}</FieldLabels>)
  return labels
}

/** The whole document, as the browser gets it. */
export function renderPage(house: House, ui: PageContext, rendering: Rendering): string {
  const t = platformTexts[ui.language]
  const { authority } = ui
  const { settings } = authority
  const document = (
    <PageShell
      lang={ui.language}
      title={rendering.title}
      hasErrors={rendering.errors !== undefined}
      theme={settings.theme as Theme}
      authorityName={authority.name}
      authorityHref={`/${authority.id}`}
      who={
        ui.actor.kind === 'nobody' ? null : { name: ui.actor.name || t.signedIn, role: rendering.roles.title }
      }
      signOutHref={`/logg-ut?virksomhet=${authority.id}`}
      signInHref={signInPath(ui.path, authority.id)}
      nav={navigation(ui, rendering.roles)}
      languageLinks={languages.map((each) => ({
        lang: each,
        text: languageNames[each],
        href: `/sprak/${each}?til=${encodeURIComponent(ui.path)}`,
        current: each === ui.language,
      }))}
      mode={rendering.mode}
      live={rendering.live ? { stream: rendering.live, closed: `/${authority.id}/stengt` } : undefined}
      footerLinks={footerLinks(ui, house.isDemo)}
      answers={{
        name: t.answers,
        phone: settings.phone,
        hours: phoneHours(ui.language, settings.phoneHours),
      }}
      assets={house.assets}
      indexed={rendering.indexable ? indexedAt(house.publicUrl, authority, ui.path, ui.language) : null}
    >
      <ErrorSummary errors={rendering.errors} prefix={rendering.errorPrefix} />
      {rendering.restored && <Alert kind="info">{t.restored}</Alert>}
      {rendering.body}
    </PageShell>
  )
  return `<!doctype html>${keepTogether(renderToStaticMarkup(document))}`
}
