import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { changePerson } from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import { getOwnCase } from './get-own-case.ts'
import { goOnWithCase } from './go-on-with-case.ts'
import { takeBackCase } from './take-back-case.ts'
import { done, kariAsks, openedCase } from './test/case-world.ts'

const unit = 'unit-baerum'

describe('[case-taken-back] a child’s case, and those around it', () => {
  let world: TestWorld
  let caseId: string
  const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  const own = async (who: ActorKey) => {
    const page = await getOwnCase.run(world.database, world.asked(who), { caseId })
    assert.ok(!isDenied(page))
    return page
  }

  before(async () => {
    world = await testWorld()
    caseId = await openedCase(world, kariAsks)
  })

  test('[shielded-reader] why it goes on is not read by who must not learn where the child is: only that it does', async () => {
    const reason = 'Ada bor på krisesenteret i Asker.'
    await inside((db) => changePerson(db, world.ids.person.ada, { addressProtection: 'confidential' }))
    await done(world, takeBackCase, 'ola-far', { caseId })
    await done(world, goOnWithCase, unit, { caseId, reason })
    const seen = await own('ola-far')
    assert.equal(seen.isShielded, true)
    assert.deepEqual(seen.takeBack.goesOn, { reason: null })
    assert.ok(!JSON.stringify(seen).includes('Asker'))
    await inside((db) => changePerson(db, world.ids.person.ada, { addressProtection: 'none' }))
    assert.deepEqual((await own('ola-far')).takeBack.goesOn, { reason })
  })
})
