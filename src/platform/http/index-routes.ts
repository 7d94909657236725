import type { FastifyInstance } from 'fastify'
import { getAuthorities } from '../authority/find-authorities.ts'
import { languages } from '../i18n/language.ts'
import type { House } from './house.ts'
import { addressIn } from './indexed.ts'
import type { FilePage, Page } from './page.ts'

/** robots.txt and sitemap.xml: the public pages of every authority, and nothing else. */
export function indexRoutes(app: FastifyInstance, house: House, routes: readonly (Page | FilePage)[]): void {
  const paths = routes.flatMap((each) =>
    each.kind === 'page' && each.spec.indexable ? [each.spec.path] : [],
  )
  const pathsOf = (authorityId: string) => paths.map((path) => path.replace(':authority', authorityId))

  app.get('/robots.txt', async (_request, reply) => {
    const ids = [...(await getAuthorities(house.database)).keys()]
    const open = ids.flatMap(pathsOf).flatMap((path) => [`Allow: ${path}$`, `Allow: ${path}?sprak=`])
    const lines = ['User-agent: *', 'Allow: /ressurser/', ...open, 'Disallow: /']
    return reply
      .type('text/plain; charset=utf-8')
      .send(`${lines.join('\n')}\n\nSitemap: ${house.publicUrl}/sitemap.xml\n`)
  })

  app.get('/sitemap.xml', async (_request, reply) => {
    const authorities = [...(await getAuthorities(house.database)).values()]
    const urls = authorities.flatMap((authority) =>
      pathsOf(authority.id).flatMap((path) => {
        const at = (language: (typeof languages)[number]) =>
          escaped(addressIn(house.publicUrl, authority, path, language))
        const others = languages.map(
          (each) => `<xhtml:link rel="alternate" hreflang="${each}" href="${at(each)}"/>`,
        )
        return languages.map((each) => `<url><loc>${at(each)}</loc>${others.join('')}</url>`)
      }),
    )
    const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
    return reply.type('application/xml; charset=utf-8').send(xml)
  })
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
