import type { FooterLink, NavItem } from '../../ui/page-shell-props.ts'
import { platformTexts } from '../i18n/index.ts'
import type { PageContext } from './page.ts'

/** What somebody works as in this authority: only for what the menu shows, never for access. */
export interface Roles {
  roles: readonly string[]
  /** «koordinator», «saksbehandler»: shown under the name. */
  title?: string
}

type Here = Pick<PageContext, 'language' | 'authority' | 'actor' | 'path'>

/** The menu: few places, the same for everyone of a kind. */
export function navigation(ui: Here, { roles }: Roles): NavItem[] {
  const t = platformTexts[ui.language].nav
  const at = (path: string) => `/${ui.authority.id}${path}`
  const items: [string, string][] = []
  // A child who came in by a code has these two, and is nobody elsewhere
  if (ui.actor.kind === 'door')
    return [[at('/barn/meg'), t.childPage] as const, [at('/barn/onske'), t.childWish] as const].map(
      ([href, text]) => ({ href, text, current: ui.path === href }),
    )
  if (ui.actor.kind === 'citizen') items.push([at('/min-side'), t.mine])
  if (ui.actor.kind === 'work') {
    items.push([at('/arbeid'), t.work])
    if (roles.some((role) => role === 'case_handler' || role === 'unit_leader')) {
      items.push([at('/saker'), t.cases], [at('/koordinatorer'), t.coordinators])
    }
    if (roles.includes('administrator'))
      items.push(
        [at('/tjenester/oversikt'), t.services],
        [at('/arbeid/brevmaler'), t.letters],
        [at('/arbeid/malforslag'), t.goalSuggestions],
      )
  } else {
    items.push([at('/rettighetssjekk'), t.check], [at('/henvendelse'), t.ask])
    // Who is signed in follows what was sent on «Min side»
    if (ui.actor.kind !== 'citizen') items.push([at('/folg'), t.follow])
  }
  // A place inside another's is its own: only the nearest is current
  const nearest = items
    .map(([href]) => href)
    .filter((href) => ui.path === href || ui.path.startsWith(`${href}/`))
    .reduce((found, href) => (href.length > found.length ? href : found), '')
  return items.map(([href, text]) => ({ href, text, current: href === nearest }))
}

export function footerLinks(ui: Pick<Here, 'language' | 'authority'>, isDemo: boolean): FooterLink[] {
  const t = platformTexts[ui.language].nav
  const at = (path: string) => `/${ui.authority.id}${path}`
  return [
    { href: at('/personvern'), text: t.privacy },
    { href: at('/tilgjengelighet'), text: t.accessibility },
    ...(isDemo ? [{ href: '/demo', text: t.demo }] : []),
  ]
}
