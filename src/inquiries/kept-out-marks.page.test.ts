import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { writeInquiry } from '../../demo/write-inquiry.ts'
import { openCase } from '../cases/open-case.ts'
import { done } from '../cases/test/case-world.ts'
import { markKeptOut } from './mark-kept-out.ts'

describe('who is to be kept out, on the pages of the unit', () => {
  let world: TestWorld
  let app: TestApp
  let inquiryId: string
  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    inquiryId = await writeInquiry(world.database, world.asked('kari-mor'), {
      senderKind: 'parent',
      senderName: 'Kari',
      whom: 'born',
      givenName: 'Solveig',
      familyName: 'Rypehaug',
      birthDate: '2017-05-06',
      nationalId: '',
      asksFor: ['coordinator'],
      need: 'Hun trenger hjelp.',
    })
  })
  const read = async (path: string, language = '') =>
    (await (await app.visitor('unit-baerum')).get(`/baerum/${path}${language}`)).payload

  test('the inquiry offers it, with the law and what follows', async () => {
    const payload = await read(`henvendelser/${inquiryId}`)
    assert.match(payload, /Skal noen holdes utenfor\?/)
    assert.match(payload, /Da får forelderen ikke vite noe den dagen Solveig får en sak/)
  })

  test('written down it is said with who, why and until when; and the case says it while nobody is on record', async () => {
    const reason = 'Mor sier at far har truet dem.'
    await done(world, markKeptOut, 'unit-baerum', {
      inquiryId,
      name: 'Ola',
      ground: 'weighty_reasons',
      reason,
    })
    const payload = await read(`henvendelser/${inquiryId}`)
    assert.match(payload, /Ola får ikke vite noe, heller ikke den dagen Ola blir registrert her/)
    assert.match(payload, /Mor sier at far har truet dem/)
    assert.match(payload, /Vi har ikke fødselsnummer/)
    assert.match(payload, /Det er skrevet feil/)
    const { caseId } = await done(world, openCase, 'unit-baerum', { inquiryId })
    const file = await read(`saker/${caseId}`)
    assert.match(file, /Ola får ikke vite noe, heller ikke den dagen Ola blir registrert her/)
    const closed = await read(`henvendelser/${inquiryId}`)
    assert.doesNotMatch(closed, /Hold en forelder utenfor/)
  })
})
