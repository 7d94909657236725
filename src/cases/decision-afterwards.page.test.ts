import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { CaseStory } from '../../demo/cases/story.ts'
import { tell } from '../../demo/cases.ts'
import { testApp } from '../../demo/test-app.ts'
import { testWorld } from '../../demo/test-world.ts'
import { momentInOslo } from '../platform/i18n/dates.ts'
import { hanneAsks } from './test/case-world.ts'

const story = (daysAgo: number): CaseStory => ({
  ...hanneAsks,
  key: `afterwards-${daysAgo}`,
  services: [['Hjemmesykepleie', 'municipal_health', 'has', 'Hjemmetjenesten']],
  assessed: {
    coordinator: {
      services: 'nei: Bare én tjeneste.',
      complex: 'nei: Tydelig behov.',
      long_term: 'Varer.',
      coordination: 'nei: Trengs ikke.',
    },
  },
  draft: { facts: 'Vi har møtt deg.', reasons: 'Én tjeneste er nok.' },
  receivedDaysAgo: daysAgo + 10,
  issuedDaysAgo: daysAgo,
})

/** Decided, and opened by her the same day, or so many days ago. A world of its own: a person has one case at a time. */
async function decided(daysAgo: number, openedDaysAgo = daysAgo) {
  const world = await testWorld()
  const { decisionId } = await tell(world, story(daysAgo))
  let now = momentInOslo(world.daysFrom(-openedDaysAgo), '18:40')
  const hanne = await (await testApp(world, () => now)).visitor('hanne')
  const path = `/sandnes/avgjorelse/${decisionId}`
  await hanne.post(path, { act: 'open' })
  now = world.asked('nobody').now
  return {
    hanne,
    async read(language = 'nb') {
      await hanne.get(`/sprak/${language}?til=${path}`)
      return (await hanne.get(path)).body.replaceAll('\u2060', '').replaceAll('\u00a0', ' ')
    },
    post: (to: string, fields: Record<string, string>) => hanne.post(to, fields),
    path,
    world,
  }
}

describe('the decision’s page afterwards', () => {
  let it: Awaited<ReturnType<typeof decided>>
  before(async () => {
    it = await decided(3)
  })

  test('who has complained is led to the complaint, and is not asked to complain again while it goes on', async () => {
    assert.match(await it.read(), /Klag på avgjørelsen/)
    const sent = await it.post(`${it.path}/klage`, {
      act: 'send',
      wrong: 'Jeg får hjelp fra to.',
      sign: 'yes',
    })
    assert.equal(sent.statusCode, 303)
    const complaint = String(sent.headers.location)
    const going = await it.read()
    assert.ok(going.includes(`href="${complaint}"`))
    assert.match(going, /Vi fikk klagen 23\. november 2026/)
    assert.doesNotMatch(going, /Klag på avgjørelsen|Er du uenig, kan du klage|Send klagen til/)
    assert.match(await it.read('en'), /We received the complaint on 23 November 2026/)
    assert.match(await it.read('nn'), /Vi fekk klaga 23\. november 2026/)
    const { rows } = await it.world.test.asOwner('sandnes', (client) =>
      client.query(`select what from access_log where 'complaint' = any(what)`),
    )
    assert.ok(rows.length > 0, 'that a complaint was shown is in the log')
    await it.post(complaint, { act: 'withdraw', version: '1', sure: 'yes' })
    const after = await it.read()
    assert.ok(after.includes(`href="${complaint}"`))
    assert.match(after, /Klag på avgjørelsen/)
  })

  test('the reader of another language is told which language the reasons are written in, and they are marked so', async () => {
    const english = await it.read('en')
    assert.match(english, /The reasons and the letter are written in Norwegian \(bokmål\)/)
    assert.match(english, /<p lang="nb">Én tjeneste er nok\.<\/p>/)
    assert.match(english, /The letter as PDF, in Norwegian \(bokmål\)/)
    const own = await it.read()
    assert.doesNotMatch(own, /skrevet på bokmål/)
    assert.match(own, /<p>Én tjeneste er nok\.<\/p>/)
  })
})

test('[fvl-31] past the day, the page says what is possible: to complain late within the year, and to call after it', async () => {
  const late = await decided(60)
  const shown = await late.read()
  assert.match(shown, /Fristen for å klage gikk ut/)
  assert.match(shown, /Du kan klage likevel\. Skriv hvorfor klagen kommer sent/)
  assert.doesNotMatch(shown, /Send klagen til[^.]* innen/)
  assert.match(shown, /Klag på avgjørelsen/)
  const old = await decided(420)
  const long = await old.read()
  assert.match(long, /mer enn ett år siden avgjørelsen/)
  assert.match(long, /Sender du den likevel, får du et skriftlig svar/)
  assert.doesNotMatch(long, /Du kan klage likevel\./)
})

test('[fvl-31] opened only after a year, it may be complained of within the time from then, and no coming day is said to be past', async () => {
  const found = await decided(420, 1)
  const shown = await found.read()
  assert.doesNotMatch(shown, /gikk ut|mer enn ett år/)
  assert.match(shown, /Klag på avgjørelsen/)
  assert.match(shown, /innen 21\. desember 2026/)
  const form = (await found.hanne.get(`${found.path}/klage`)).body.replaceAll('\u00a0', ' ')
  assert.doesNotMatch(form, /mer enn ett år/)
  const sent = await found.post(`${found.path}/klage`, { act: 'send', wrong: 'Feil.', sign: 'yes' })
  const complaintId = String(sent.headers.location).split('?')[0]!.split('/').at(-1)!
  const unit = await (await testApp(found.world, () => found.world.asked('nobody').now)).visitor(
    // another than its author, who dismisses nothing here
    'leader-sandnes',
  )
  const path = `/sandnes/klager/${complaintId}`
  const work = (await unit.get(path)).body
  assert.match(work, /value="judgeInTime"/)
  assert.match(work, /value="no_right"/)
  assert.doesNotMatch(work, /name="ground"[^>]*value="late"/)
  const dismissed = await unit.post(path, { act: 'dismiss', version: '1', ground: 'late', reason: 'Sent.' })
  assert.equal(dismissed.statusCode, 422)
  assert.equal((await unit.post(path, { act: 'judgeInTime', version: '1' })).statusCode, 303)
})
