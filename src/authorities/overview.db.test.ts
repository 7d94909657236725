import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { getOverview } from './get-overview.ts'
import { findServices } from './index.ts'
import { addOrganisation, addService, editService, endOrganisation, endService } from './save-overview.ts'

describe('the overview, kept by the administrator', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })
  const admin = () => world.asked('admin-baerum')
  const words = () => ({
    name: 'Hundetrening for alle',
    kind: 'other_welfare',
    description: 'Tur med hund.',
    lifeSituations: ['adult'],
    web: 'https://hund.example/tur',
    fromDate: world.day,
  })
  const run = (
    // biome-ignore lint/suspicious/noExplicitAny: each command checks its own form
    command: { run: (...parts: any[]) => Promise<any> },
    fields: object,
    asked = admin(),
  ) => command.run(world.database, asked, fields, () => '/x')
  const find = async (name: string) =>
    (await world.database.transaction('baerum', (db) => findServices(db))).find((each) => each.name === name)

  test('a service is added, changed and ended; what stood is kept with its day; only here', async () => {
    const submissionId = randomUUID()
    assert.ok('done' in (await run(addService, { ...words(), submissionId })))
    assert.ok('doneBefore' in (await run(addService, { ...words(), submissionId })))
    const added = await find('Hundetrening for alle')
    assert.ok(added)
    const change = { thingId: added.id, ...words(), name: 'Tur med hund', version: added.version }
    assert.ok('done' in (await run(editService, change)))
    assert.deepEqual(await run(editService, change), { stale: true })
    assert.deepEqual(await run(endService, { thingId: added.id, toDate: world.daysFrom(-1) }), {
      refused: 'ends_before',
      field: 'toDate',
    })
    assert.ok('done' in (await run(endService, { thingId: added.id, toDate: world.daysFrom(3) })))
    assert.equal((await find('Tur med hund'))?.toDate, world.daysFrom(3))
    const stood = await world.database.transaction('baerum', (db) =>
      db
        .selectFrom('serviceVersion')
        .select(['version', 'name', 'toDate', 'changedBy'])
        .where('serviceId', '=', added.id)
        .orderBy('version')
        .execute(),
    )
    const by = world.ids.practitioner['admin-baerum']
    assert.deepEqual(stood, [
      { version: 1, name: 'Hundetrening for alle', toDate: null, changedBy: by },
      { version: 2, name: 'Tur med hund', toDate: null, changedBy: by },
    ])
    const sandnes = await world.database.transaction('sandnes', (db) => findServices(db))
    assert.ok(!sandnes.some(({ name }) => name === 'Tur med hund'))
  })

  test('nobody else sees or changes it, nor the administrator of another authority', async () => {
    const known = (await find('Tur med hund'))!
    for (const who of ['unit-baerum', 'leader-baerum', 'teacher-baerum', 'kari-mor', 'nobody'] as const) {
      const asked = world.asked(who, { authority: 'baerum' })
      const seen = await getOverview.run(world.database, asked, {})
      assert.ok('denied' in seen, who)
      assert.ok('denied' in (await run(addService, words(), asked)), who)
    }
    const elsewhere = world.asked('admin-sandnes')
    const change = { thingId: known.id, ...words() }
    assert.deepEqual(await run(editService, change, elsewhere), { denied: 'not_found' })
  })

  test('an organisation is added and ended; an address that is none is refused', async () => {
    const fields = { name: 'Hundevennene', fromDate: world.day, web: 'javascript:alert(1)' }
    assert.deepEqual(await run(addOrganisation, fields), { invalid: { web: 'bad_web' } })
    assert.ok('done' in (await run(addOrganisation, { ...fields, web: '' })))
    const overview = await getOverview.run(world.database, admin(), {})
    assert.ok('organisations' in overview)
    const added = overview.organisations.find(({ name }) => name === 'Hundevennene')!
    assert.ok('done' in (await run(endOrganisation, { thingId: added.id, toDate: world.daysFrom(1) })))
  })
})
