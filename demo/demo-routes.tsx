import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dayInOslo } from '../src/platform/clock/clock.ts'
import { languageOf, sessionOf } from '../src/platform/http/caller.ts'
import { renderPlain } from '../src/platform/http/fault-pages.tsx'
import type { House } from '../src/platform/http/house.ts'
import { DemoPage, demoTexts } from './demo-page.tsx'

const furthest = 400

/** The demonstration's own page. Mounted only in a demonstration; the database refuses a clock set in a real world. */
export function demoRoutes(app: FastifyInstance, house: House): void {
  app.get('/demo', (request, reply) => show(request, reply))

  app.post('/demo/klokke', async (request, reply) => {
    const typed = String((request.body as Record<string, unknown> | null)?.dager ?? '').trim()
    const days = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
    if (days < 1 || days > furthest) return show(request, reply, typed)
    await house.database.pool.query('select set_clock_forward($1)', [days])
    await house.clock.refresh()
    return reply.redirect('/demo', 303)
  })

  async function show(request: FastifyRequest, reply: FastifyReply, refused?: string): Promise<unknown> {
    const language = languageOf(request, await sessionOf(house, request, reply), null)
    const body = (
      <DemoPage
        language={language}
        today={dayInOslo(house.clock.now())}
        typedDays={refused}
        badDays={refused !== undefined}
      />
    )
    const { title } = demoTexts[language]
    return reply
      .status(refused === undefined ? 200 : 422)
      .type('text/html; charset=utf-8')
      .send(renderPlain(house, { language, title, body, path: '/demo' }))
  }
}
