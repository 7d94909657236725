import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { writeInquiry } from '../../demo/write-inquiry.ts'

const start = '/baerum/henvendelse'

describe('the wizard says what is meant', () => {
  let world: TestWorld
  let app: TestApp
  before(async () => {
    world = await testWorld()
    app = await testApp(world)
  })
  const asParent = async (whom: string) => {
    const visitor = await app.visitor('nobody')
    await visitor.post(`${start}/hvem`, { act: 'saveOpenly', senderKind: 'parent' })
    await visitor.post(`${start}/om-hvem`, { act: 'saveOpenly', whom })
    return visitor
  }

  test('what is wrong is told in the order of the page', async () => {
    const visitor = await asParent('born')
    const { body } = await visitor.post(`${start}/navn`, { act: 'saveOpenly' })
    const [, summary = ''] = body.split('data-error-summary')
    const at = ['Skriv fornavnet', 'Skriv etternavnet', 'Skriv fødselsnummer'].map((each) =>
      summary.indexOf(each),
    )
    assert.deepEqual(
      at,
      at.toSorted((a, b) => a - b),
    )
    assert.ok(!at.includes(-1))
  })

  test('[on-behalf] parental responsibility is not asked of a child not born, and named in the summary of one who is', async () => {
    const expecting = await asParent('unborn')
    const due = { dueDate: '24.1.2027', familyName: 'Ventelund' }
    const next = await expecting.post(`${start}/termin`, { act: 'saveOpenly', ...due })
    assert.equal(next.headers.location, `${start}/hva`)
    const review = (await expecting.get(`${start}/se-over`)).body
    assert.doesNotMatch(review, /foreldreansvar|Kan svare for personen/)
    const born = await asParent('born')
    await born.post(`${start}/fullmakt`, { act: 'saveOpenly', mayAct: 'yes' })
    assert.match((await born.get(`${start}/se-over`)).body, /Har foreldreansvar/)
  })

  test('a parent reads of the family, and the phone can be called', async () => {
    const visitor = await asParent('born')
    await visitor.post(`${start}/hva`, { act: 'saveOpenly', asksFor: 'coordinator' })
    const { body } = await visitor.get(`${start}/koordinator`)
    assert.match(body, /alt hjelper familien/)
    assert.doesNotMatch(body, /alt hjelper deg/)
    const begin = (await visitor.get(start)).body
    assert.match(begin, /Ring\s<a[^>]*href="tel:67000020">[\d\s]+<\/a>\.\sDa\sskriver/)
    assert.doesNotMatch(begin, /adressen din/)
  })
  test('to pass it on the unit reads who says that a parent consents, until it is known', async () => {
    const selma = {
      ...{ senderKind: 'parent', whom: 'born', givenName: 'Selma', familyName: 'Blåklokkemo' },
      ...{ birthDate: '2021-08-14', mayAct: 'yes', asksFor: ['child_coordinator'], need: 'Hjelp.' },
      ...{ senderName: 'Maria', phone: '400 00 101' },
    }
    const told = await writeInquiry(world.database, world.asked('nobody', { authority: 'baerum' }), selma)
    const unit = await app.visitor('unit-baerum')
    const { body } = await unit.get(`/baerum/henvendelser/${told}`)
    assert.match(body, /Avsenderen sier å ha foreldreansvar, og samtykker for barnet\./)
    assert.doesNotMatch(body, /Avsenderen har foreldreansvar/)
  })
})
