import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { happeningOf } from '../../demo/happenings.ts'
import { type Outside, standInConnections } from '../../demo/outside.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { readPopulationRegister } from './index.ts'

describe('the pages of what the registers tell', () => {
  let world: TestWorld
  let app: TestApp
  let outside: Outside
  before(async () => {
    world = await testWorld({ with: ['inquiries', 'cases', 'coordination'] })
    app = await testApp(world)
    outside = standInConnections({ production: false })
    await readAgain()
  })
  const readAgain = () =>
    readPopulationRegister({
      database: world.database,
      secrets: world.secrets,
      register: outside.connections.register,
      now: () => world.asked('nobody').now,
    })

  test('the case says first that the register differs, and leads to where it is decided', async () => {
    const { berit } = world.ids.person
    outside.register.happen(happeningOf('move', 'berit', world.day)!)
    await readAgain()
    const caseId = await world.test.asOwner(
      'baerum',
      async (client) =>
        (await client.query('select id from case_file where person_id = $1', [berit])).rows[0].id,
    )
    const handler = await app.visitor('unit-baerum-adult')
    const page = await handler.get(`/baerum/saker/${caseId}`)
    assert.equal(page.statusCode, 200)
    assert.match(page.body, /Folkeregisteret sier noe annet enn saken/)
    const path = `/baerum/saker/${caseId}/folkeregisteret`
    const shown = await handler.get(path)
    assert.equal(shown.statusCode, 200)
    assert.match(shown.body, /Har flyttet til en annen kommune/)
    assert.match(shown.body, /Kommunen med nummer 4640/)
    const differenceId = /name="differenceId" value="([^"]+)"/.exec(shown.body)?.[1]
    const fields = { act: 'settle', caseId, differenceId: differenceId!, as: 'kept', reason: '' }
    const refused = await handler.post(path, fields)
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /Skriv hvorfor det skal stå som det er/)
    assert.equal(
      (await handler.post(path, { ...fields, reason: 'Bor der bare en periode.' })).statusCode,
      303,
    )
    assert.match((await handler.get(path)).body, /sier det samme/)
    assert.equal((await (await app.visitor('berit')).get(path)).statusCode, 404)
  })

  test('a move to a municipality that is served here is said by its name', async () => {
    const { erik } = world.ids.person
    const move = happeningOf('move', 'erik', world.day)!
    outside.register.happen({ ...move, municipality: '5632' } as typeof move)
    await readAgain()
    const caseId = await world.test.asOwner(
      'baerum',
      async (client) =>
        (await client.query('select id from case_file where person_id = $1', [erik])).rows[0].id,
    )
    const shown = await (await app.visitor('unit-baerum-adult')).get(
      `/baerum/saker/${caseId}/folkeregisteret`,
    )
    assert.match(shown.body, /Båtsfjord kommune/)
    assert.doesNotMatch(shown.body, /5632/)
  })
})

test('of a case the register was not asked about, nothing is said to agree', async () => {
  const world = await testWorld({ with: ['inquiries', 'cases'] })
  const app = await testApp(world)
  const { id } = await world.database.transaction('baerum', (db) =>
    db
      .selectFrom('caseFile')
      .select('id')
      .where('personId', '=', world.ids.person.lukas)
      .executeTakeFirstOrThrow(),
  )
  const unit = await app.visitor('unit-baerum')
  const page = await unit.get(`/baerum/saker/${id}/folkeregisteret`)
  assert.ok(page.body.includes('Folkeregisteret er ikke spurt ennå'))
  assert.ok(!page.body.includes('sier det samme'))
})
