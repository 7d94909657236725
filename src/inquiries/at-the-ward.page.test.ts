import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'

const start = '/fjordsykehuset/henvendelse'

describe('the pages of a ward that reports a patient', () => {
  let world: TestWorld
  let app: TestApp
  before(async () => {
    world = await testWorld({ with: ['inquiries'] })
    app = await testApp(world)
  })

  test('she is asked where the patient lives, and her receipt says where she finds it: at work', async () => {
    const nurse = await app.visitor('ward-fjord')
    const walk: [string, Record<string, string>][] = [
      ['om-hvem', { whom: 'born' }],
      ['navn', { givenName: 'Astrid', familyName: 'Rognebærlia', birthDate: '3.3.1969' }],
      ['bosted', { livesIn: 'baerum' }],
      ['vet-om', { personKnows: 'yes' }],
      ['hva', { asksFor: 'coordinator' }],
      ['behov', { need: 'Skal hjem.' }],
      ...['viktig', 'tjenester', 'provd', 'koordinator'].map((place): [string, Record<string, string>] => [
        place,
        {},
      ]),
      ['hensyn', { language: 'nb' }],
      ['kontakt', { senderName: 'Vilde Nattevakt', senderRole: 'sykepleier', phone: '67 00 05 20' }],
    ]
    assert.match((await nurse.get(`${start}/bosted`)).body, /Hvilken kommune bor pasienten i\?/)
    for (const [place, fields] of walk)
      assert.equal((await nurse.post(`${start}/${place}`, { act: 'save', ...fields })).statusCode, 303, place)
    assert.match((await nurse.get(`${start}/se-over`)).body, /Bor i.*Bærum kommune/s)
    await nurse.post(`${start}/se-over`, { act: 'send' })
    const receipt = (await nurse.get(`${start}/kvittering`)).body
    assert.match(receipt, /Du finner henvendelsen igjen på Arbeidsdagen\./)
    assert.doesNotMatch(receipt, /Min side/)
  })

  test('passed on, it is with the municipality, and not with the unit of the trust', async () => {
    const { rows } = await world.test.asOwner('fjordsykehuset', (client) =>
      client.query(`select id from inquiry where state = 'forwarded' and sender_kind = 'hospital'`),
    )
    const nurse = await app.visitor('ward-fjord')
    const { body } = await nurse.get(`${start}/sendt/${rows[0].id}`)
    const facts = body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
    assert.match(facts, /Hos Bærum kommune, 67 00 00 20/)
    assert.doesNotMatch(facts, /Hos Koordinerende enhet/)
  })
})
