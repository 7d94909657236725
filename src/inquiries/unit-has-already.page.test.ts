import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { receiveInquiry } from '../../demo/cases/tell.ts'
import { loaders } from '../../demo/loaders.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { kariAsks } from '../cases/test/case-world.ts'
import { isDenied } from '../platform/asked.ts'
import { getUnitInquiry } from './get-unit-inquiry.ts'

describe('an inquiry about somebody who has a case, a coordinator and a plan', () => {
  let world: TestWorld
  let app: TestApp
  before(async () => {
    world = await testWorld({ with: loaders.map((each) => each.name) })
    app = await testApp(world)
  })

  const about = (key: string, person: Partial<typeof kariAsks>) =>
    receiveInquiry(world, { ...kariAsks, key, asksFor: ['plan'], receivedDaysAgo: 1, ...person })
  async function seen(inquiryId: string) {
    const page = await getUnitInquiry.run(world.database, world.asked('unit-baerum'), { inquiryId })
    assert.ok(!isDenied(page))
    return page
  }

  test('says so to the unit, and that the case is opened again', async () => {
    const inquiryId = await about('again', {})
    const { hasAlready, joins } = await seen(inquiryId)
    assert.deepEqual(hasAlready, { coordinator: true, plan: true })
    assert.deepEqual(joins, { reference: 'BAE-26-000001', isDecided: true })
    const { payload } = await (await app.visitor('unit-baerum')).get(`/baerum/henvendelser/${inquiryId}`)
    assert.match(payload, /Personen har koordinator og individuell plan fra før/)
    assert.match(payload, />\s*Åpne saken\s*</)
    assert.doesNotMatch(payload, />\s*Opprett sak\s*</)
  })

  test('says nothing of the kind of one who has none', async () => {
    const inquiryId = await about('first', {
      person: undefined,
      givenName: 'Nyfrid',
      familyName: 'Ukjentvik',
    })
    const { hasAlready, joins } = await seen(inquiryId)
    assert.deepEqual([hasAlready, joins], [{ coordinator: false, plan: false }, null])
    const { payload } = await (await app.visitor('unit-baerum')).get(`/baerum/henvendelser/${inquiryId}`)
    assert.match(payload, />\s*Opprett sak\s*</)
  })
})
