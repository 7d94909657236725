import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { testWorld } from '../../demo/test-world.ts'

const start = '/baerum/henvendelse'

describe('the pages of one who asks for herself', () => {
  let app: TestApp
  before(async () => {
    app = await testApp(await testWorld())
  })

  test('[known-by-sign-in] signed in she goes from who she is to what she asks, and types no name', async () => {
    const ida = await app.visitor('first-time-baerum')
    const next = await ida.post(`${start}/hvem`, { act: 'save', senderKind: 'self' })
    assert.equal(next.headers.location, `${start}/hva`)
    const contact = (await ida.get(`${start}/kontakt`)).body
    assert.match(contact, /Du skriver som Ida Førstegangslia\./)
    assert.doesNotMatch(contact, /<input[^>]*autocomplete="name"/i)
    for (const [place, fields] of [
      ['hva', { asksFor: 'coordinator' }],
      ['behov', { need: 'Mange å snakke med.' }],
      ['viktig', {}],
      ['tjenester', {}],
      ['koordinator', {}],
      ['hensyn', { language: 'nb' }],
      ['kontakt', { senderName: 'Ida Førstegangslia' }],
    ] as [string, Record<string, string>][])
      assert.equal((await ida.post(`${start}/${place}`, { act: 'save', ...fields })).statusCode, 303, place)
    assert.match((await ida.get(`${start}/se-over`)).body, /Ida Førstegangslia/)
    const sent = await ida.post(`${start}/se-over`, { act: 'send' })
    assert.equal(sent.headers.location, `${start}/kvittering`)
  })

  test('not signed in she is told that one of number and birth date is enough, not that neither is needed', async () => {
    const visitor = await app.visitor('nobody')
    await visitor.post(`${start}/hvem`, { act: 'saveOpenly', senderKind: 'self' })
    const { body } = await visitor.get(`${start}/navn`)
    assert.match(body, /Fødselsnummer eller fødselsdato/)
    assert.doesNotMatch(body, /Fødselsnummer[^<]*<span class="sv-optional"/)
    const empty = (await visitor.post(`${start}/navn`, { act: 'saveOpenly' })).body
    assert.match(empty, /Skriv fornavnet\./)
    assert.match(empty, /Skriv etternavnet\./)
    assert.match(empty, /Skriv fødselsnummer, eller fødselsdato/)
  })

  test('all that is wrong with how to reach her is said at once', async () => {
    const visitor = await app.visitor('nobody')
    await visitor.post(`${start}/hvem`, { act: 'saveOpenly', senderKind: 'parent' })
    const { body } = await visitor.post(`${start}/kontakt`, { act: 'saveOpenly' })
    assert.match(body, /Skriv navnet ditt\./)
    assert.match(body, /Skriv telefon eller e-post/)
  })

  for (const [phone, isTaken] of [
    ['900 11 22', false],
    ['900 11 223', true],
    ['90011223', true],
    ['+47 900 11 223', true],
    ['0047 900 11 223', true],
    ['+46 70 123 45 67', true],
    ['05050', true],
    ['+4', false],
    ['( )', false],
  ] as const)
    test(`the telephone number ${phone} is ${isTaken ? 'taken' : 'not taken'}`, async () => {
      const visitor = await app.visitor('nobody')
      await visitor.post(`${start}/hvem`, { act: 'saveOpenly', senderKind: 'parent' })
      const answer = await visitor.post(`${start}/kontakt`, { act: 'saveOpenly', senderName: 'Maria', phone })
      assert.equal(answer.statusCode, isTaken ? 303 : 422)
      if (!isTaken) assert.match(answer.body, /åtte siffer/)
    })
})
