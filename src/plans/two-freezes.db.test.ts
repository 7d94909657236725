import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { sql } from 'kysely'
import type { TestWorld } from '../../demo/test-world.ts'
import { addPlan, coordinatedWorld } from '../meetings/test/coordinated.ts'
import { freezePlanVersion } from './freeze-plan-version.ts'

describe('a plan frozen twice at once', () => {
  let world: TestWorld
  before(async () => {
    world = await coordinatedWorld()
  })

  test('gets two versions with a number each', async () => {
    const { planId } = await addPlan(world)
    const { now } = world.asked('kari-mor')
    const numbers = await Promise.all(
      [1, 2, 3].map(() =>
        world.database.transaction('baerum', async (db) => {
          const number = await freezePlanVersion(db, 'baerum', planId, { occasion: 'meeting', now, by: null })
          await sql`select pg_sleep(0.2)`.execute(db) // what an act does after it
          return number
        }),
      ),
    )
    assert.deepEqual(numbers.sort(), [1, 2, 3])
  })
})
