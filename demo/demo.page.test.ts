import assert from 'node:assert/strict'
import { test } from 'node:test'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import Fastify from 'fastify'
import { startClock } from '../src/platform/clock/clock.ts'
import type { House } from '../src/platform/http/house.ts'
import { assets } from '../src/ui/assets.ts'
import { demoRoutes } from './demo-routes.tsx'
import { demoPeople } from './people.ts'
import { testWorld } from './test-world.ts'

async function demoPage() {
  const world = await testWorld()
  const clock = await startClock(world.database.pool)
  const app = Fastify()
  await app.register(cookie)
  await app.register(formbody)
  demoRoutes(app, {
    ...world,
    clock,
    assets: await assets(),
    publicUrl: 'http://localhost',
  } as unknown as House)
  return { app, clock, world }
}

test('everybody who can sign in is on the page, with the way in that is theirs', async () => {
  const { app } = await demoPage()
  const { body, statusCode } = await app.inject('/demo')
  assert.equal(statusCode, 200)
  const ways = { 'id-porten': 'innbygger', helseid: 'helse', work: 'jobb' } as const
  for (const each of demoPeople()) {
    assert.ok(body.includes(`/logg-inn/med/${ways[each.kinds[0]!]}?som=${each.subject}&amp;`), each.subject)
  }
  assert.ok(!body.includes('@baerum'))
})

test('the clock goes forward by whole days, and what is not a number of days is said so beside the field', async () => {
  const { app, clock } = await demoPage()
  const set = (dager: string) =>
    app.inject({
      method: 'POST',
      url: '/demo/klokke',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `dager=${dager}`,
    })
  const before = clock.now().getTime()
  assert.equal((await set('28')).statusCode, 303)
  assert.equal(Math.round((clock.now().getTime() - before) / 86_400_000), 28)
  for (const wrong of ['', '0', '-3', '1.5', '401', 'mange']) {
    const refused = await set(wrong)
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /Skriv et helt tall fra 1 til 400/)
  }
  assert.equal(Math.round((clock.now().getTime() - before) / 86_400_000), 28)
  clock.stop()
})
