import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'

const start = '/baerum/henvendelse'
const place = `${start}/foreldre`
const about = { act: 'saveOpenly', givenName: 'Frida', familyName: 'Lyngheim' }
const rest: [string, Record<string, string>][] = [
  ['hva', { asksFor: 'coordinator' }],
  ['behov', { need: 'Jeg sover ikke.' }],
  ['viktig', {}],
  ['tjenester', {}],
  ['koordinator', {}],
  ['hensyn', { language: 'nb' }],
]

describe('the pages of a child who asks alone', () => {
  let app: TestApp
  let world: TestWorld
  before(async () => {
    world = await testWorld()
    app = await testApp(world)
  })

  async function written(birthDate: string) {
    const visitor = await app.visitor('nobody')
    await visitor.post(`${start}/hvem`, { act: 'saveOpenly', senderKind: 'self' })
    const next = await visitor.post(`${start}/navn`, { ...about, birthDate })
    return { visitor, next: next.headers.location }
  }

  test('[child-asks-alone] is asked what those at home know, with the rules by age, by plain forms alone', async () => {
    for (const [birthDate, rule] of [
      ['24.11.2014', /Du er under 12 år/],
      ['23.11.2014', /Du er mellom 12 og 16 år/],
      ['24.11.2010', /Du er mellom 12 og 16 år/],
    ] as const) {
      const { visitor, next } = await written(birthDate)
      assert.equal(next, place, birthDate)
      const { body } = await visitor.get(place)
      assert.match(body, rule, birthDate)
      assert.match(body, /sier vi det til deg først/)
      assert.match(body, /Vet foreldrene dine at du spør\?/)
      const unsaid = await visitor.post(place, { act: 'saveOpenly' })
      assert.equal(unsaid.statusCode, 422)
      const odd = { act: 'saveOpenly', parentsKnow: 'kanskje', keepFromParents: 'no' }
      assert.equal((await visitor.post(place, odd)).statusCode, 422)
    }
  })

  test('her words stand in the summary, and the receipt says that nothing is said at home', async () => {
    const { visitor } = await written('2013-04-17')
    const said = { parentsKnow: 'no', keepFromParents: 'talk_first', keepFromParentsWhy: 'Pappa blir sint.' }
    const next = await visitor.post(place, { act: 'saveOpenly', ...said })
    assert.equal(next.headers.location, `${start}/hva`)
    for (const [where, fields] of rest)
      assert.equal(
        (await visitor.post(`${start}/${where}`, { act: 'saveOpenly', ...fields })).statusCode,
        303,
      )
    const contact = { act: 'saveOpenly', senderName: 'Frida Lyngheim', phone: '400 00 150' }
    await visitor.post(`${start}/kontakt`, contact)
    const review = (await visitor.get(`${start}/se-over`)).body
    for (const words of [/Pappa blir sint\./, /vil snakke med noen først/]) assert.match(review, words)
    assert.equal((await visitor.post(`${start}/se-over`, { act: 'sendOpenly' })).statusCode, 303)
    const receipt = (await visitor.get(`${start}/kvittering`)).body
    assert.match(receipt, /Vi sier ingenting hjemme nå/)
    const kept = await world.database.transaction('baerum', (db) =>
      db
        .selectFrom('inquiry')
        .select(['id', 'parentsKnow', 'keepFromParents', 'keepFromParentsWhy'])
        .where('personFamilyName', '=', 'Lyngheim')
        .executeTakeFirstOrThrow(),
    )
    const { id, ...words } = kept
    assert.deepEqual(words, said)
    const unit = (await (await app.visitor('unit-baerum')).get(`/baerum/henvendelser/${id}`)).body
    assert.match(unit, /Pappa blir sint\./)
    assert.match(unit, /Det er barnet selv som spør, og barnet vil ikke/)
    assert.doesNotMatch(unit, /ingen andre må være enige/)
  })

  test('[child-asks-alone] one of 16 or 20 never sees it, and a forged answer is not kept', async () => {
    for (const birthDate of ['23.11.2010', '01.02.2006']) {
      const { visitor, next } = await written(birthDate)
      assert.equal(next, `${start}/hva`)
      assert.equal((await visitor.get(place)).statusCode, 404)
      const forged = {
        act: 'saveOpenly',
        parentsKnow: 'no',
        keepFromParents: 'yes',
        keepFromParentsWhy: 'Falskt',
      }
      await visitor.post(place, forged)
      for (const [where, fields] of rest)
        await visitor.post(`${start}/${where}`, { act: 'saveOpenly', ...fields, keepFromParents: 'yes' })
      const contact = { act: 'saveOpenly', senderName: 'Frida Lyngheim', phone: '400 00 151' }
      await visitor.post(`${start}/kontakt`, contact)
      assert.doesNotMatch((await visitor.get(`${start}/se-over`)).body, /Falskt|De hjemme/)
      await visitor.post(`${start}/se-over`, { act: 'sendOpenly' })
      const rows = await world.database.transaction('baerum', (db) =>
        db
          .selectFrom('inquiry')
          .select(['parentsKnow', 'keepFromParents', 'keepFromParentsWhy'])
          .where('personBirthDate', '=', birthDate.split('.').toReversed().join('-'))
          .execute(),
      )
      assert.ok(rows.length > 0)
      for (const row of rows)
        assert.deepEqual(row, { parentsKnow: '', keepFromParents: '', keepFromParentsWhy: '' })
    }
  })

  test('an answer given at 12 does not follow one whose date is mended to 20', async () => {
    const { visitor } = await written('2013-04-17')
    await visitor.post(place, { act: 'saveOpenly', parentsKnow: 'no', keepFromParents: 'yes' })
    await visitor.post(`${start}/navn`, { ...about, birthDate: '17.04.2003' })
    assert.doesNotMatch((await visitor.get(`${start}/se-over`)).body, /De hjemme/)
  })
})
