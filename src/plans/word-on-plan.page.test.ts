import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../demo/test-app.ts'
import { testWorld } from '../../demo/test-world.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, done, pressed } from './test/arrange.ts'

test('what is written down for the person never takes the place of what the person said', async () => {
  const world = await testWorld()
  const app = await testApp(world)
  const coordinator = 'coordinator-baerum'
  await arrangeBefore(world, {
    authority: 'baerum',
    person: 'berit',
    unit: 'ke-baerum-voksen',
    coordinator,
  })
  const personId = world.ids.person.berit
  const { planId } = await done(pressed(world, startPlan, coordinator, { personId }))
  const plan = `/baerum/plan/${planId}`
  const berit = await app.visitor('berit')
  const lead = await app.visitor(coordinator)
  const page = async (who: typeof berit, path = '') =>
    (await who.get(plan + path)).body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  const say = (who: typeof berit, fields: Record<string, string>) =>
    who.post(`${plan}/mitt-ord`, { act: 'giveWord', planId, ...fields })
  const own = 'Jeg vil begynne på jobb før påske'
  assert.equal((await say(berit, { word: 'disagrees', reason: own })).statusCode, 303)

  // An answer is given anew: what was said for another is not filled in
  const form = (await lead.get(`${plan}/mitt-ord`)).body
  const [, typed] = form.match(/<textarea[^>]*>([^<]*)<\/textarea>/) ?? []
  assert.equal(typed, '')
  assert.doesNotMatch(form, /<input[^>]*type="radio"[^>]*\schecked/)
  assert.match(await page(lead, '/mitt-ord'), /Ikke enig.*før påske.*Berit svarte her/)

  assert.equal((await say(lead, { word: 'agrees', reason: 'Sa ja i dag' })).statusCode, 422)
  assert.equal((await say(lead, { word: 'agrees', how: 'oral' })).statusCode, 422)
  assert.equal((await say(lead, { word: 'agrees', how: 'oral', reason: 'Sa ja i dag' })).statusCode, 303)

  const hers = await page(berit)
  assert.match(hers, /Enig .*Sa ja i dag .*Sagt muntlig, skrevet ned .*Koordinator/)
  assert.match(hers, /Du sa selv .*Ikke enig .*før påske/)
  assert.match(await page(lead), /Berit sa selv .*Ikke enig .*før påske/)
  // Written by another, it does not stand as her own words
  assert.doesNotMatch((await berit.get(plan)).body, /<blockquote[^>]*>(<p>)?Sa ja i dag/)
  assert.match(await page(berit, '/historikk'), /Sa ja i dag.*Sagt muntlig.*før påske/)
  const { rows } = await world.test.asOwner('baerum', (db) =>
    db.query(`select 1 from notice where kind = 'plan_word_written' and href = $1`, [plan]),
  )
  assert.equal(rows.length, 1)

  // Her answer anew takes the place of both, and of the reason
  assert.equal((await say(berit, { word: 'agrees' })).statusCode, 303)
  const now = await page(berit)
  assert.doesNotMatch(now, /Sa ja i dag|Du sa selv|før påske/)
  assert.match(await page(berit, '/mitt-ord'), /2 svar fra før/)
})
