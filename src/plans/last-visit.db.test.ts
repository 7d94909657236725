import assert from 'node:assert/strict'
import { before, beforeEach, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { isDenied } from '../platform/asked.ts'
import { findPlanPage } from './find-plan-page.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, done, pressed } from './test/arrange.ts'

describe('the last time one looked at a plan', () => {
  let world: TestWorld
  let planId: string
  const hour = 3_600_000
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * hour)

  before(async () => {
    world = await testWorld()
    await arrangeBefore(world, {
      authority: 'baerum',
      person: 'berit',
      unit: 'ke-baerum-voksen',
      coordinator: 'coordinator-baerum',
    })
    const personId = world.ids.person.berit
    planId = (await done(pressed(world, startPlan, 'coordinator-baerum', { personId }))).planId
  })

  beforeEach(() =>
    world.test.asOwner('baerum', async (db) => {
      await db.query('alter table access_log disable trigger append_only')
      await db.query('delete from access_log')
      await db.query('alter table access_log enable trigger append_only')
    }),
  )

  const looked = async (
    who: 'berit' | 'coordinator-baerum',
    at: Date,
    { isRefresh = false, times = 1, what = ['plan', 'goals'] } = {},
  ) => {
    const { actor } = world.asked(who)
    assert.ok(actor.kind !== 'nobody')
    await world.test.asOwner('baerum', (db) =>
      db.query(
        `insert into access_log (authority_id, actor_id, act, relation, ground, person_id, at, is_refresh, what)
         select 'baerum', $1, 'plans.read', '', '', $2, $3, $4, $6 from generate_series(1, $5)`,
        [actor.identityId, world.ids.person.berit, at, isRefresh, times, what],
      ),
    )
  }
  const lastVisit = async () => {
    const page = await findPlanPage.run(world.database, world.asked('berit'), { planId })
    assert.ok(!isDenied(page))
    return page.seen.lastVisit && new Date(page.seen.lastVisit).getTime()
  }

  test('is of the plan: one goal opened from a notice hides nothing', async () => {
    const mine = hoursAgo(48)
    await looked('berit', mine)
    await looked('berit', hoursAgo(2), { what: ['goals', 'activities'] })
    assert.equal(await lastVisit(), mine.getTime())
  })

  test('is found behind a thousand looks of others', async () => {
    const mine = hoursAgo(48)
    await looked('berit', mine)
    await looked('coordinator-baerum', hoursAgo(2), { times: 1000 })
    assert.equal(await lastVisit(), mine.getTime())
  })

  test('is not a page that stood open and fetched itself', async () => {
    const mine = hoursAgo(48)
    await looked('berit', mine)
    await looked('berit', hoursAgo(2), { isRefresh: true })
    assert.equal(await lastVisit(), mine.getTime())
  })

  test('is none where one has not been before, nor the visit that still goes on', async () => {
    await looked('coordinator-baerum', hoursAgo(2))
    await looked('berit', hoursAgo(0.2))
    assert.equal(await lastVisit(), null)
  })
})
