import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dayInOslo } from '../src/platform/clock/clock.ts'
import { languageOf, sessionOf } from '../src/platform/http/caller.ts'
import { renderPlain } from '../src/platform/http/fault-pages.tsx'
import type { House } from '../src/platform/http/house.ts'
import type { Task } from '../src/platform/jobs/enqueue.ts'
import { DemoPage } from './demo-page.tsx'
import { findDeskStories } from './desk-stories.ts'
import { findDemoDoors } from './find-demo-doors.ts'
import { findDemoLink } from './find-demo-link.ts'
import { happeningOf, isHappening, registerPeople, whyCannot } from './happenings.ts'
import type { Outside } from './outside.ts'
import type { Asked } from './register-part.tsx'
import { demoTexts } from './texts/index.ts'

const furthest = 400

/** The demonstration's own page. Mounted only in a demonstration; the database refuses a clock set in a real world. */
export function demoRoutes(app: FastifyInstance, house: House, outside?: Outside): void {
  app.get('/demo', (request, reply) => show(request, reply, { asked: askedOf(request.query) }))

  app.post('/demo/klokke', async (request, reply) => {
    const typed = String((request.body as Record<string, unknown> | null)?.dager ?? '').trim()
    const days = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
    if (days < 1 || days > furthest) return show(request, reply, { badDays: typed })
    await house.database.pool.query('select set_clock_forward($1)', [days])
    await house.clock.refresh()
    await runSoon('notify_again')
    return reply.redirect('/demo#dagen', 303)
  })

  // What happens to somebody in the register is read from its feed, as it would be
  app.post('/demo/folkeregisteret', async (request, reply) => {
    const asked = askedOf(request.body)
    const cannot = asked && whyCannot(asked.what, asked.whom)
    if (cannot) return show(request, reply, { asked: { ...asked, cannot } })
    const what = outside && asked && happeningOf(asked.what, asked.whom, dayInOslo(house.clock.now()))
    if (!asked || !what) return show(request, reply)
    outside.register.happen(what)
    await runSoon('read_population_register')
    const search = new URLSearchParams({ hvem: asked.whom, hva: asked.what })
    return reply.redirect(`/demo?${search}#folkeregisteret`, 303)
  })

  async function runSoon(task: Task): Promise<void> {
    await house.database.pool.query('select enqueue($1, $2)', [task, '{}'])
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    { asked = null, badDays }: { asked?: Asked | null; badDays?: string } = {},
  ): Promise<unknown> {
    const language = languageOf(request, await sessionOf(house, request, reply), null)
    const body = (
      <DemoPage
        language={language}
        today={dayInOslo(house.clock.now())}
        stories={await findDeskStories(house.database)}
        doors={await findDemoDoors(house.database)}
        link={await findDemoLink(house.database, house.secrets)}
        typedDays={badDays}
        badDays={badDays !== undefined}
        sent={outside?.outbox.sent() ?? []}
        hasRegister={outside !== undefined}
        asked={asked}
      />
    )
    const { title } = demoTexts[language]
    return reply
      .status(badDays !== undefined || asked?.cannot ? 422 : 200)
      .type('text/html; charset=utf-8')
      .send(renderPlain(house, { language, title, body, path: '/demo' }))
  }
}

/** What was chosen in the form, or stands in the address after it; null for anything that is not on the page. */
function askedOf(chosen: unknown): Asked | null {
  const { hvem, hva } = (chosen ?? {}) as Record<string, unknown>
  const whom = registerPeople().find(({ key }) => key === hvem)?.key
  return whom && isHappening(hva) ? { whom, what: hva } : null
}
