import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'

let world: TestWorld
let app: TestApp
before(async () => {
  world = await testWorld({ with: ['inquiries', 'cases', 'complaints'] })
  app = await testApp(world)
})

/** Where a case, its assessment and a complaint in it are worked on. */
async function pagesOf(authority: string): Promise<string[]> {
  const complaint = await world.database.transaction(authority, (db) =>
    db.selectFrom('complaint').select(['id', 'caseId']).orderBy('recordedAt').executeTakeFirstOrThrow(),
  )
  const file = `/${authority}/saker/${complaint.caseId}`
  return [file, `${file}/vurdering`, `/${authority}/klager/${complaint.id}`]
}

test('the authority’s own procedures are one press from the case, its assessment and a complaint', async () => {
  const leader = await app.visitor('leader-fjord')
  const link = '<a class="ds-link" href="/fjordsykehuset/arbeid/prosedyrer">Prosedyrer: slik gjør vi det</a>'
  for (const path of await pagesOf('fjordsykehuset')) {
    const { body, statusCode } = await leader.get(path)
    assert.equal(statusCode, 200, path)
    assert.ok(body.includes(link), path)
  }
})

test('where nothing is written down there is no link to it', async () => {
  const unit = await app.visitor('unit-batsfjord')
  for (const path of await pagesOf('batsfjord')) {
    const { body, statusCode } = await unit.get(path)
    assert.equal(statusCode, 200, path)
    assert.ok(!body.includes('/arbeid/prosedyrer'), path)
  }
})
