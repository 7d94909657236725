import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { LinkButton } from '../../ui/button.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PageShell } from '../../ui/page-shell.tsx'
import type { Theme } from '../../ui/themes.ts'
import type { Authority } from '../authority/authority.ts'
import { getAuthorities } from '../authority/find-authorities.ts'
import { platformTexts } from '../i18n/index.ts'
import type { Language } from '../i18n/language.ts'
import { languageOf } from './caller.ts'
import type { House } from './house.ts'

type Fault = 'notFound' | 'tooLarge' | 'tooMany' | 'away' | 'broken' | 'foreign'

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
    path?: string
  },
): string {
  const { language, authority } = options
  return `<!doctype html>${renderToString(
    <PageShell
      lang={language}
      title={options.title}
      theme={(authority?.settings.theme as Theme) ?? 'neutral'}
      authorityName={authority?.name ?? null}
      authorityHref={authority ? `/${authority.id}` : '/'}
      who={null}
      signInHref={null}
      mode="citizen"
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
              hours: authority.settings.phoneHours,
            }
          : undefined
      }
      assets={house.assets}
    >
      {options.body}
    </PageShell>,
  )}`
}

/** Shows what went wrong in words for people: what it is, what to do, that nothing is lost. */
export async function showFault(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  fault: Fault,
): Promise<unknown> {
  const slug = request.url.split(/[/?]/)[1] ?? ''
  const authority = fault === 'away' ? null : await authorityOf(house, slug)
  const language = languageOf(request, null, authority)
  const t = platformTexts[language].fault
  const title = t[`${fault}Title`]
  const html = renderPlain(house, {
    language,
    authority,
    title,
    body: (
      <>
        <PageHeading title={title} lead={t[fault]} />
        <LinkButton href={authority ? `/${authority.id}` : '/'}>{t.home}</LinkButton>
      </>
    ),
  })
  return reply.status(statusOf[fault]).type('text/html; charset=utf-8').send(html)
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
