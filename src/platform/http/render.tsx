import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Alert } from '../../ui/alert.tsx'
import { closeDirections } from '../../ui/close-directions.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { type Shown, ShownOnPage } from '../../ui/form.tsx'
import { type AskedHint, HintBox } from '../../ui/hint-box.tsx'
import { keepTogether } from '../../ui/keep-together.ts'
import { uiTexts } from '../../ui/language.tsx'
import { PageShell } from '../../ui/page-shell.tsx'
import type { Theme } from '../../ui/themes.ts'
import { platformTexts } from '../i18n/index.ts'
import { languageNames, languages } from '../i18n/language.ts'
import { phoneHours } from '../i18n/official-words.ts'
import { askedFormId } from './form-state.ts'
import type { House } from './house.ts'
import { indexedAt } from './indexed.ts'
import { footerLinks, navigation, type Roles } from './navigation.ts'
import type { PageContext } from './page.ts'
import { signInPath } from './sign-in-path.ts'

export interface Rendering {
  title: string
  body: ReactElement
  mode: 'citizen' | 'work' | 'child'
  bare?: boolean
  roles: Roles
  errors?: Record<string, string>
  errorPrefix?: string
  /** What is asked about before the form is saved, and what the button says when it is saved all the same. */
  asks?: { hints: readonly AskedHint[]; seen: string }
  /** A form was sent that another had open here: it was not done, and that is said. */
  isAnothers?: boolean
  /** A draft was found: say so. */
  restored?: boolean
  /** The form a child leaves through (`PageSpec.leavesThrough`). */
  leaveForm?: string
  live?: string
  indexable?: boolean
}

/** What a page shows: its fields by their ids, and its buttons. */
export function shownIn(body: ReactElement): Shown {
  const shown: Shown = { fields: new Map(), buttons: new Set() }
  renderToStaticMarkup(<ShownOnPage value={shown}>{body}</ShownOnPage>)
  return shown
}

/** The whole document, as the browser gets it. */
export function renderPage(house: House, ui: PageContext, rendering: Rendering): string {
  const t = platformTexts[ui.language]
  const { authority } = ui
  const { settings } = authority
  const isDoor = ui.actor.kind === 'door'
  const isAtDoor = rendering.mode === 'child' && ui.actor.kind === 'nobody'
  const document = (
    <PageShell
      lang={ui.language}
      title={rendering.asks ? `${uiTexts(ui.language).hints.title} ${rendering.title}` : rendering.title}
      hasErrors={rendering.errors !== undefined || rendering.isAnothers === true}
      theme={settings.theme as Theme}
      authorityName={authority.name}
      authorityHref={`/${authority.id}`}
      who={
        rendering.bare || ui.actor.kind === 'nobody'
          ? null
          : {
              name: ui.actor.name || (isDoor ? '' : t.signedIn),
              role: rendering.roles.title,
            }
      }
      leaveText={isDoor ? t.nav.childLeaves : undefined}
      leaveForm={isDoor ? rendering.leaveForm : undefined}
      signOutHref={`/logg-ut?virksomhet=${authority.id}`}
      signInHref={rendering.bare || isAtDoor ? null : signInPath(ui.path, authority.id)}
      nav={rendering.bare || isAtDoor ? [] : navigation(ui, rendering.roles)}
      languageLinks={languages.map((each) => ({
        lang: each,
        text: languageNames[each],
        href: `/sprak/${each}?til=${encodeURIComponent(ui.path)}`,
        current: each === ui.language,
      }))}
      mode={rendering.mode}
      live={
        rendering.live
          ? { stream: rendering.live, closed: rendering.bare ? ui.path : `/${authority.id}/stengt` }
          : undefined
      }
      footerLinks={rendering.bare ? [] : footerLinks(ui, house.isDemo)}
      answers={{
        name: t.answers,
        phone: settings.phone,
        hours: phoneHours(ui.language, settings.phoneHours),
      }}
      assets={house.assets}
      indexed={rendering.indexable ? indexedAt(house.publicUrl, authority, ui.path, ui.language) : null}
    >
      {rendering.asks && <HintBox {...rendering.asks} formId={askedFormId} />}
      <ErrorSummary
        errors={rendering.errors}
        prefix={rendering.errorPrefix}
        isForChild={rendering.mode === 'child'}
      />
      {rendering.isAnothers && (
        <Alert kind="warning" live>
          {rendering.mode === 'child' ? t.anothersForChild : t.anothers}
        </Alert>
      )}
      {rendering.restored && <Alert kind="info">{t.restored}</Alert>}
      {rendering.body}
    </PageShell>
  )
  return `<!doctype html>${closeDirections(keepTogether(renderToStaticMarkup(document)))}`
}
