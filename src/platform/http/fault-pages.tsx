import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { nobody } from '../../access/actor.ts'
import type { Session } from '../../access/session.ts'
import { LinkButton } from '../../ui/button.tsx'
import { keepTogether } from '../../ui/keep-together.ts'
import { ActionBar, PageHeading } from '../../ui/page-heading.tsx'
import { PageShell } from '../../ui/page-shell.tsx'
import type { PageShellProps } from '../../ui/page-shell-props.ts'
import type { Theme } from '../../ui/themes.ts'
import type { Authority } from '../authority/authority.ts'
import { getAuthorities } from '../authority/find-authorities.ts'
import { dayInOslo } from '../clock/clock.ts'
import { platformTexts } from '../i18n/index.ts'
import type { Language } from '../i18n/language.ts'
import { phoneHours } from '../i18n/official-words.ts'
import { languageOf, sessionOf } from './caller.ts'
import type { House } from './house.ts'
import { footerLinks, navigation } from './navigation.ts'
import { signInPath } from './sign-in-path.ts'

type Fault = 'notFound' | 'tooLarge' | 'tooMany' | 'away' | 'broken' | 'foreign'

type Frame = Pick<PageShellProps, 'who' | 'signOutHref' | 'signInHref' | 'nav' | 'footerLinks'>

const statusOf: Record<Fault, number> = {
  notFound: 404,
  tooLarge: 413,
  tooMany: 429,
  away: 503,
  broken: 500,
  foreign: 403,
}

/** A page outside any capability (front, sign-in, faults): needs no session and no authority. */
export function renderPlain(
  house: Pick<House, 'assets'>,
  options: {
    language: Language
    title: string
    body: ReactElement
    authority?: Authority | null
    frame?: Frame
    path?: string
    mode?: 'citizen' | 'child'
  },
): string {
  const { language, authority } = options
  return `<!doctype html>${keepTogether(
    renderToStaticMarkup(
      <PageShell
        lang={language}
        title={options.title}
        theme={(authority?.settings.theme as Theme) ?? 'neutral'}
        authorityName={authority?.name ?? null}
        authorityHref={authority ? `/${authority.id}` : '/'}
        who={null}
        signInHref={null}
        mode={options.mode ?? 'citizen'}
        languageLinks={
          options.path
            ? (['nb', 'nn', 'en'] as const).map((lang) => ({
                lang,
                text: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }[lang],
                href: `/sprak/${lang}?til=${encodeURIComponent(options.path ?? '/')}`,
                current: lang === language,
              }))
            : undefined
        }
        answers={
          authority
            ? {
                name: platformTexts[language].answers,
                phone: authority.settings.phone,
                hours: phoneHours(language, authority.settings.phoneHours),
              }
            : undefined
        }
        assets={house.assets}
        {...options.frame}
      >
        {options.body}
      </PageShell>,
    ),
  )}`
}

/** Shows what went wrong in words for people: what it is, what to do, that nothing is lost, and the way on. */
export async function showFault(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  fault: Fault,
): Promise<unknown> {
  const slug = request.url.split(/[/?]/)[1] ?? ''
  const authority = fault === 'away' ? null : await authorityOf(house, slug)
  const { frame, session } = authority
    ? await frameOf(house, request, reply, authority)
    : { frame: undefined, session: null }
  const language = languageOf(request, session, authority)
  const t = platformTexts[language].fault
  const title = t[`${fault}Title`]
  const html = renderPlain(house, {
    language,
    authority,
    frame,
    title,
    path: pathOf(request, authority),
    body: (
      <>
        <PageHeading title={title} lead={t[fault]} />
        <WaysOn fault={fault} request={request} language={language} authority={authority} session={session} />
      </>
    ),
  })
  return reply.status(statusOf[fault]).type('text/html; charset=utf-8').send(html)
}

/** To one's own place, or the front; and the same page once more where that may help. */
function WaysOn(props: {
  fault: Fault
  request: FastifyRequest
  language: Language
  authority: Authority | null
  session: Session | null
}): ReactElement {
  const { fault, request, language, authority, session } = props
  const t = platformTexts[language].fault
  const isWorth = request.method === 'GET' && (fault === 'away' || fault === 'broken' || fault === 'tooMany')
  const kind = authority && session?.actor.kind
  const [href, text] =
    kind === 'work'
      ? [`/${authority!.id}/arbeid`, t.toWork]
      : kind === 'citizen'
        ? [`/${authority!.id}/min-side`, t.toMine]
        : [authority ? `/${authority.id}` : '/', t.home]
  return (
    <ActionBar>
      {isWorth && <LinkButton href={request.url}>{t.again}</LinkButton>}
      <LinkButton href={href} variant={isWorth ? 'secondary' : 'primary'}>
        {text}
      </LinkButton>
    </ActionBar>
  )
}

/** Where a change of language comes back to: a form that was sent is not sent again. */
function pathOf(request: FastifyRequest, authority: Authority | null): string {
  const front = authority ? `/${authority.id}` : '/'
  return request.method === 'GET' ? (request.url.split('?')[0] ?? front) : front
}

/** The head, menu and foot an authority's own pages have, for pages outside any capability. Bare when nothing can be read. */
export async function frameOf(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  authority: Authority,
): Promise<{ frame: Frame | undefined; session: Session | null }> {
  try {
    const session = await sessionOf(house, request, reply)
    const actor = session?.actor ?? nobody
    const language = languageOf(request, session, authority)
    const today = dayInOslo(house.clock.now())
    const roles = await house.findRoles({ actor, authorityId: authority.id, today })
    const path = pathOf(request, authority)
    return {
      session,
      frame: {
        who:
          actor.kind === 'nobody'
            ? null
            : { name: actor.name || platformTexts[language].signedIn, role: roles.title },
        signOutHref: `/logg-ut?virksomhet=${authority.id}`,
        signInHref: path.startsWith('/logg-inn') ? null : signInPath(path, authority.id),
        nav: navigation({ language, authority, actor, path }, roles),
        footerLinks: footerLinks({ language, authority }, house.isDemo),
      },
    }
  } catch {
    return { frame: undefined, session: null }
  }
}

async function authorityOf(house: House, slug: string): Promise<Authority | null> {
  try {
    return (await getAuthorities(house.database)).get(slug) ?? null
  } catch {
    return null
  }
}

export function showNotFound(house: House, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  return showFault(house, request, reply, 'notFound')
}
