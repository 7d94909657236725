import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { TestWorld } from '../../demo/test-world.ts'
import { coordinatedWorld } from '../meetings/test/coordinated.ts'
import { askForConsent, beginConsent } from './ask-for-consent.ts'

describe('two who ask for the same consent at once', () => {
  let world: TestWorld
  before(async () => {
    world = await coordinatedWorld()
    await world.test.asOwner('baerum', (db) =>
      db.query(`delete from consent where person_id = $1 and kind = 'plan'`, [world.ids.person.ada]),
    )
  })

  test('both get the one that is asked', async () => {
    const fields = { personId: world.ids.person.ada, kind: 'plan' }
    const outcomes = await Promise.all([
      askForConsent.run(world.database, world.asked('child-coordinator-baerum'), fields, () => '/'),
      beginConsent.run(world.database, world.asked('kari-mor'), fields, () => '/'),
      askForConsent.run(world.database, world.asked('unit-baerum'), fields, () => '/'),
    ])
    const ids = outcomes.map((each) => ('done' in each ? each.done.consentId : JSON.stringify(each)))
    assert.equal(new Set(ids).size, 1, ids.join(' '))
  })
})
