import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorld } from '../../demo/test-world.ts'
import { arrangeBefore } from '../plans/test/arrange.ts'
import { isDenied } from '../platform/asked.ts'
import { getMyPage } from './get-my-page.ts'

test('[guardian-sees] a guardian who decides in coordination alone sees no plan and none of its activities on their own page', async () => {
  const world = await testWorld()
  await arrangeBefore(world, {
    authority: 'baerum',
    person: 'erik',
    unit: 'ke-baerum-voksen',
    coordinator: 'coordinator-baerum',
  })
  const personId = world.ids.person.erik
  const decide = (field: string) =>
    world.test.asOwner('baerum', (db) =>
      db.query(
        `insert into capacity_decision (authority_id, person_id, case_id, fields, from_date, until_date, assessed_by,
           assessed_as, assessed_on, grounds, shown_to, recorded_by, recorded_at)
         select 'baerum', person_id, id, array[$2], $3, null, 'En lege', 'lege', $3, 'grunner', 'personen', $4, now()
         from case_file where person_id = $1`,
        [personId, field, world.daysFrom(-10), world.ids.practitioner['unit-baerum']],
      ),
    )
  await world.database.transaction('baerum', async (db) => {
    const { id: planId } = await db
      .insertInto('plan')
      .values({ authorityId: 'baerum', personId, state: 'active' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { now } = world.asked('erik')
    const own = { authorityId: 'baerum', planId, createdAt: now, state: 'planned', responsibleIsPerson: true }
    await db
      .insertInto('activity')
      .values({ ...own, what: 'Ringe legen om medisinen' })
      .execute()
  })
  const seen = async () => {
    const page = await getMyPage.run(world.database, world.asked('liv-verge'), {})
    assert.ok(!isDenied(page))
    const one = page.people.find((each) => each.personId === personId)
    const { plan, balls, coordinators } = one?.coordination ?? {}
    return {
      coordinates: coordinators?.length ?? 0,
      plan: Boolean(plan),
      balls: balls?.map(({ what }) => what) ?? [],
      waits: page.waits.filter(({ kind }) => kind === 'do_activity').length,
    }
  }
  await decide('coordination')
  assert.deepEqual(await seen(), { coordinates: 1, plan: false, balls: [], waits: 0 })
  await decide('plan')
  assert.deepEqual(await seen(), {
    coordinates: 1,
    plan: true,
    balls: ['Ringe legen om medisinen'],
    waits: 1,
  })
})
