import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { kariAsks, openedCase } from '../cases/test/case-world.ts'
import { changePerson, findRelatedPersons } from '../people/index.ts'
import { noteHousehold } from './note-household.ts'

describe('who lives with a child whose address is protected', () => {
  let world: TestWorld
  let caseId: string
  const ada = () => world.ids.person.ada
  const note = (home: string, who: ActorKey = 'unit-baerum', more: Record<string, string> = {}) =>
    noteHousehold.run(
      world.database,
      world.asked(who),
      { caseId, relatedId: world.ids.related['kari-ada'], home, ...more },
      () => '/x',
    )
  const mother = async () => {
    const around = await world.database.transaction('baerum', (db) =>
      findRelatedPersons(db, ada(), world.day),
    )
    return around.find(({ name }) => name === 'Kari Solstrålevik')!
  }

  before(async () => {
    world = await testWorld()
    caseId = await openedCase(world, kariAsks)
  })

  test('is nothing to write down while no address is protected', async () => {
    const refused = await note('together')
    assert.ok('refused' in refused && refused.refused === 'not_protected')
  })

  test('[household-unknown-is-apart] is confirmed by a person in the unit, once for each press', async () => {
    await world.database.transaction('baerum', (db) =>
      changePerson(db, ada(), { addressProtection: 'confidential' }),
    )
    assert.equal((await mother()).sharesHome, null)
    const submissionId = randomUUID()
    assert.ok('done' in (await note('together', 'unit-baerum', { submissionId })))
    assert.ok('doneBefore' in (await note('together', 'unit-baerum', { submissionId })))
    const { sharesHome, confirmedAt } = await mother()
    assert.equal(sharesHome, true)
    assert.ok(confirmedAt)
    assert.ok('done' in (await note('apart')))
    assert.equal((await mother()).sharesHome, false)
  })

  test('is not for the parents, another unit or another authority to say, nor of one who is no parent', async () => {
    for (const who of [
      'kari-mor',
      'ola-far',
      'unit-baerum-adult',
      'unit-sandnes',
      'coordinator-baerum',
    ] as const)
      assert.deepEqual(await note('together', who), { denied: 'not_found' }, who)
    const grandmother = { relatedId: world.ids.related['mormor-ada'] }
    assert.deepEqual(await note('together', 'unit-baerum', grandmother), { denied: 'not_found' })
    assert.deepEqual(await note('somewhere'), { invalid: { home: 'choose' } })
  })
})
