import assert from 'node:assert/strict'
import { test } from 'node:test'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import Fastify from 'fastify'
import { startClock } from '../src/platform/clock/clock.ts'
import type { House } from '../src/platform/http/house.ts'
import { assets } from '../src/ui/assets.ts'
import { demoRoutes } from './demo-routes.tsx'
import { type DeskStoryKey, deskStories, findDeskStories } from './desk-stories.ts'
import { loaders } from './loaders.ts'
import { type Outside, standInConnections } from './outside.ts'
import { demoPeople } from './people.ts'
import { testApp } from './test-app.ts'
import { type TestWorld, testWorld } from './test-world.ts'
import { wholeTestWorld } from './whole-test-world.ts'

async function demoPage(outside?: Outside, loaded?: TestWorld) {
  const world = loaded ?? (await testWorld())
  const clock = await startClock(world.database.pool)
  const app = Fastify()
  await app.register(cookie)
  await app.register(formbody)
  const house = { ...world, clock, assets: await assets(), publicUrl: 'http://localhost' }
  demoRoutes(app, house as unknown as House, outside)
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

test('people are folded by authority, and the page holds together without script', async () => {
  const { app } = await demoPage()
  const { body } = await app.inject('/demo')
  for (const id of ['sandnes', 'baerum', 'batsfjord', 'midt-troms', 'fjordsykehuset'])
    assert.match(body, new RegExp(`<details class="sv-details sv-details--wide" id="${id}"><summary>`))
  assert.doesNotMatch(body, /<details[^>]* open/)
})

test('what happens in the register is answered, also when it cannot happen to the one that was chosen', async () => {
  const { app, world } = await demoPage(standInConnections({ production: false }))
  const happen = (hvem: string, hva: string) =>
    app.inject({
      method: 'POST',
      url: '/demo/folkeregisteret',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `hvem=${hvem}&hva=${hva}`,
    })
  const waiting = () =>
    world.test.asOwner(null, async (owner) => {
      const { rows } = await owner.query(
        `select from graphile_worker.jobs where task_identifier = 'read_population_register'`,
      )
      return rows.length
    })
  const before = await waiting()
  for (const [whom, what, why] of [
    ['ada', 'birth', 'Det er Silje som venter barn her'],
    ['emil', 'alone', 'Dette er laget for Ada'],
  ]) {
    const refused = await happen(whom!, what!)
    assert.equal(refused.statusCode, 422)
    assert.ok(refused.body.includes(why!), why)
    assert.match(refused.body, new RegExp(`<option value="${whom}" selected`))
  }
  assert.equal(await waiting(), before)
  assert.equal((await happen('nobody', 'birth')).statusCode, 200)
  const told = await happen('silje-gravid', 'birth')
  assert.equal(told.statusCode, 303)
  assert.equal(await waiting(), before + 1)
  const { body } = await app.inject(String(told.headers.location).split('#')[0]!)
  assert.match(body, /Meldt om Silje Morgenduggli: Barnet blir født/)
  assert.match(body, /som=unit-baerum&amp;[^"]*saker%3Fq%3DMorgenduggli/)
})

test('what is worth a look is at the desk it says, and those with a code are followed without signing in', async () => {
  const world = await testWorld({ with: loaders.map(({ name }) => name) })
  const found = await findDeskStories(world.database)
  assert.deepEqual(
    found.map(({ key }) => key),
    Object.keys(deskStories),
  )
  const app = await testApp(world)
  const says: Record<DeskStoryKey, RegExp> = {
    maybe_known: /Kan være samme person/,
    no_number: /Rett eller legg til fødselsnummer/,
    reached_by_post: /Sunniva Lofotmyra/,
    day_passed: /7 dager over fristen/,
    answered_openly: /Friskliv og mestring/,
    moves: /Sendt til Sandnes kommune/,
    child_alone: /Ellinor ber om at de hjemme ikke får vite det/,
    number_waits: /Fødselsnummeret må avklares/,
    number_refused: /Vibeke hadde lest feil linje/,
    taken_out: /Det er en annen med samme navn/,
    told_secret: /En henvendelse sier at adressen er hemmelig/,
    asker_to_settle: /Randi Nordlyshaug/,
    referral_waits: /råd om hvile/,
    closed_by_wish: /uten at vi tok en avgjørelse/,
    overturned: /[Oo]pphevet/,
    refusal_complained_of: /Vilja er spurt på nytt/,
    taken_back: /Jeg vil heller bruke kreftene hjemme/,
    minutes_remarked: /Det var Ada selv som ba om lek/,
  }
  for (const { key, story, path } of found) {
    const { body, statusCode } = await (await app.visitor(story.at.who)).get(path)
    assert.equal(statusCode, 200, key)
    assert.match(body, says[key], key)
    if (!('reference' in story && story.code)) continue
    const { authority, reference, code } = story
    const visitor = await app.visitor('nobody')
    const looked = await visitor.post(`/${authority}/folg`, { act: 'follow', reference, code })
    assert.equal(looked.statusCode, 303, key)
    assert.match((await visitor.get(`/${authority}/folg`)).body, new RegExp(reference), key)
  }
})

test('the link to a contingency sheet stands with its code, opens it for nobody in particular, and another is made when it is over', async () => {
  const { app, world } = await demoPage(undefined, await wholeTestWorld())
  const { body } = await app.inject('/demo')
  const path = /href="(\/baerum\/akutt\/[^"]+)"/.exec(body)?.[1]
  const code = /id="kriseark"[\s\S]*?<strong>([^<]+)<\/strong>/.exec(body)?.[1]
  assert.ok(path && code)
  const ward = await (await testApp(world)).visitor('nobody')
  assert.equal((await ward.post(path, { act: 'open', code })).statusCode, 303)
  assert.match((await ward.get(path)).body, /<h1[^>]*>(<[^>]*>|[^<])*Ada/)
  await world.test.asOwner('baerum', (owner) => owner.query('update emergency_link set ended_at = now()'))
  const over = (await app.inject('/demo')).body
  assert.ok(!over.includes(path))
  assert.match(over, /som=[^"]*kriseark%2Flenke/)
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
