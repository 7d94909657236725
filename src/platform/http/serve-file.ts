import type { FastifyInstance } from 'fastify'
import { isDenied } from '../asked.ts'
import { showNotFound } from './fault-pages.tsx'
import type { House } from './house.ts'
import type { FileSpec } from './page.ts'
import { contextFor, fieldsOf, startVisit } from './serve-page.ts'
import { signInPath } from './sign-in-path.ts'

/** Serves something to be saved or printed, through the same door as a page. */
export function serveFile(app: FastifyInstance, house: House, spec: FileSpec<unknown>): void {
  app.get(spec.path, async (request, reply) => {
    const visit = await startVisit(house, spec, request, reply)
    if (!visit) return showNotFound(house, request, reply)
    const search = fieldsOf(request.query) as Record<string, string>
    const data = await spec.query.run(house.database, visit.asked, { ...search, ...visit.params })
    if (isDenied(data)) {
      if (data.denied === 'not_found') return showNotFound(house, request, reply)
      return reply.redirect(signInPath(visit.path, visit.asked.authorityId), 303)
    }
    const { body, type, name, isAttachment } = await spec.send(data, contextFor(visit, [], search))
    return reply
      .type(type)
      .header('content-disposition', `${isAttachment ? 'attachment' : 'inline'}; filename="${name}"`)
      .header('cache-control', 'no-store')
      .header('x-robots-tag', 'noindex')
      .send(body)
  })
}
