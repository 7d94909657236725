import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dayInOslo } from '../src/platform/clock/clock.ts'
import { languageOf, sessionOf } from '../src/platform/http/caller.ts'
import { renderPlain } from '../src/platform/http/fault-pages.tsx'
import type { House } from '../src/platform/http/house.ts'
import type { Task } from '../src/platform/jobs/enqueue.ts'
import { DemoPage, demoTexts } from './demo-page.tsx'
import { happeningOf } from './happenings.ts'
import type { Outside } from './outside.ts'

const furthest = 400

/** The demonstration's own page. Mounted only in a demonstration; the database refuses a clock set in a real world. */
export function demoRoutes(app: FastifyInstance, house: House, outside?: Outside): void {
  app.get('/demo', (request, reply) => show(request, reply))

  app.post('/demo/klokke', async (request, reply) => {
    const typed = String((request.body as Record<string, unknown> | null)?.dager ?? '').trim()
    const days = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
    if (days < 1 || days > furthest) return show(request, reply, typed)
    await house.database.pool.query('select set_clock_forward($1)', [days])
    await house.clock.refresh()
    await runSoon('notify_again')
    return reply.redirect('/demo', 303)
  })

  // What happens to somebody in the register is read from its feed, as it would be
  app.post('/demo/folkeregisteret', async (request, reply) => {
    const { hvem, hva } = (request.body ?? {}) as Record<string, unknown>
    const what = outside && happeningOf(String(hva), String(hvem), dayInOslo(house.clock.now()))
    if (!what) return show(request, reply)
    outside.register.happen(what)
    await runSoon('read_population_register')
    return reply.redirect('/demo#folkeregisteret', 303)
  })

  async function runSoon(task: Task): Promise<void> {
    await house.database.pool.query('select enqueue($1, $2)', [task, '{}'])
  }

  async function show(request: FastifyRequest, reply: FastifyReply, refused?: string): Promise<unknown> {
    const language = languageOf(request, await sessionOf(house, request, reply), null)
    const body = (
      <DemoPage
        language={language}
        today={dayInOslo(house.clock.now())}
        typedDays={refused}
        badDays={refused !== undefined}
        sent={outside?.outbox.sent() ?? []}
        hasRegister={outside !== undefined}
      />
    )
    const { title } = demoTexts[language]
    return reply
      .status(refused === undefined ? 200 : 422)
      .type('text/html; charset=utf-8')
      .send(renderPlain(house, { language, title, body, path: '/demo' }))
  }
}
