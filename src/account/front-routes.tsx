import type { FastifyInstance } from 'fastify'
import type { ReactElement } from 'react'
import type { Authority } from '../platform/authority/authority.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { languageOf, sessionOf } from '../platform/http/caller.ts'
import { frameOf, renderPlain, showNotFound } from '../platform/http/fault-pages.tsx'
import type { House } from '../platform/http/house.ts'
import { LinkButton } from '../ui/button.tsx'
import { CardLink, CardLinks } from '../ui/card-link.tsx'
import { PageHeading, Section } from '../ui/page-heading.tsx'
import { Picture } from '../ui/picture.tsx'
import { ReadAloud } from '../ui/read-aloud.tsx'
import { accountTexts } from './texts/index.ts'

/** The front page, "my page" across authorities, and where an open page goes when its reader's access has ended. */
export function frontRoutes(app: FastifyInstance, house: House): void {
  app.get('/', async (request, reply) => {
    const language = languageOf(request, await sessionOf(house, request, reply), null)
    const t = accountTexts[language]
    const authorities = [...(await getAuthorities(house.database)).values()]
    const body = (
      <>
        <PageHeading title={t.frontTitle} lead={t.frontLead} />
        <Section title={t.municipalities}>
          {cards(
            authorities.filter((each) => each.kind === 'municipality'),
            '',
          )}
        </Section>
        <Section title={t.trusts}>
          {cards(
            authorities.filter((each) => each.kind === 'hospital_trust'),
            '',
          )}
        </Section>
        <p>
          <a className="ds-link" href="/barn">
            {t.toChildren}
          </a>
        </p>
      </>
    )
    const html = renderPlain(house, { language, title: t.frontTitle, body, path: '/' })
    return reply.type('text/html; charset=utf-8').send(html)
  })

  // One who came in by a code is nobody here (decision 16): their own authority's door leads on
  app.get('/barn', async (request, reply) => {
    const session = await sessionOf(house, request, reply)
    const all = [...(await getAuthorities(house.database)).values()]
    if (all.length === 1) return reply.redirect(`/${all[0]!.id}/barn`, 303)
    const language = languageOf(request, session, null)
    const t = accountTexts[language]
    const municipalities = all.filter((each) => each.kind === 'municipality')
    const trusts = all.filter((each) => each.kind === 'hospital_trust')
    const body = (
      <div className="sv-child">
        <header className="sv-child-hero" data-read="">
          <Picture name="door" size="xl" />
          <div>
            <h1 className="sv-h1">{t.childTitle}</h1>
            <p className="sv-lead">{t.childLead}</p>
          </div>
          <ReadAloud />
        </header>
        {cards(municipalities, '/barn')}
        {trusts.length > 0 && <Section title={t.childTrusts}>{cards(trusts, '/barn')}</Section>}
        <p data-read="">{t.childUnsure}</p>
      </div>
    )
    return reply
      .type('text/html; charset=utf-8')
      .send(renderPlain(house, { language, title: t.childTitle, body, path: '/barn', mode: 'child' }))
  })

  app.get('/min-side', async (request, reply) => {
    const session = await sessionOf(house, request, reply)
    if (!session) return reply.redirect('/logg-inn?til=/min-side', 303)
    const { identityKey, kind } = session.actor
    const place = kind === 'work' ? '/arbeid' : '/min-side'
    const { rows } = await house.database.pool.query('select find_authorities_of($1, $2) as id', [
      identityKey,
      kind,
    ])
    const all = await getAuthorities(house.database)
    const mine = (rows as { id: string }[]).flatMap(({ id }) => all.get(id) ?? [])
    if (mine.length === 1) return reply.redirect(`/${mine[0]!.id}${place}`, 303)
    const language = languageOf(request, session, null)
    const t = accountTexts[language]
    const [title, lead] = mine.length ? [t.chooseTitle, t.chooseLead] : [t.nothingTitle, t.nothingLead]
    const body = (
      <>
        <PageHeading title={title} lead={lead} />
        {mine.length ? cards(mine, place) : cards([...all.values()], '')}
      </>
    )
    return reply
      .type('text/html; charset=utf-8')
      .send(renderPlain(house, { language, title, body, path: '/min-side' }))
  })

  app.get('/:authority/stengt', async (request, reply) => {
    const authority = (await getAuthorities(house.database)).get(
      (request.params as { authority: string }).authority,
    )
    if (!authority) return showNotFound(house, request, reply)
    const { session, frame } = await frameOf(house, request, reply, authority)
    const language = languageOf(request, session, authority)
    const t = accountTexts[language]
    const isAtWork = session?.actor.kind === 'work'
    const body = (
      <>
        <PageHeading title={t.closedTitle} lead={t.closedLead} />
        <LinkButton href={`/${authority.id}${isAtWork ? '/arbeid' : session ? '/min-side' : ''}`}>
          {isAtWork ? t.toWork : session ? t.toMine : t.toStart}
        </LinkButton>
      </>
    )
    return reply.type('text/html; charset=utf-8').send(
      renderPlain(house, {
        language,
        authority,
        frame,
        path: `/${authority.id}`,
        title: t.closedTitle,
        body,
      }),
    )
  })
}

function cards(authorities: readonly Authority[], place: string): ReactElement {
  return (
    <CardLinks>
      {authorities.map((authority) => (
        <CardLink key={authority.id} href={`/${authority.id}${place}`} title={authority.name} />
      ))}
    </CardLinks>
  )
}
