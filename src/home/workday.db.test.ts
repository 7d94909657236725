import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { TestWorld } from '../../demo/test-world.ts'
import {
  addPlan,
  coordinatedWorld,
  coordinator,
  heldMeeting,
  onTheDay,
} from '../meetings/test/coordinated.ts'
import { getWorkday } from './get-workday.ts'

type Who = Parameters<TestWorld['asked']>[0]
const standIn = 'unit-baerum'
let world: TestWorld

/** What waits for somebody on the day after the meeting was held. */
async function waitsFor(who: Who) {
  const day = await getWorkday.run(world.database, onTheDay(world, who), {})
  assert.ok(!('denied' in day))
  return day.waits.map((each) => [each.kind, 'act' in each ? each.act : each.personName])
}

describe('what waits at work', () => {
  before(async () => {
    world = await coordinatedWorld()
    await addPlan(world)
    await heldMeeting(world)
  })

  test('the coordinator finds the meeting’s minutes and the plan’s overdue activities in one list', async () => {
    assert.deepEqual(await waitsFor(coordinator), [
      ['follow_up', 'Ada Solstrålevik'],
      ['meeting', 'write_minutes'],
    ])
    assert.deepEqual(await waitsFor(standIn), [])
  })

  test('what the plan says one has the ball in, waits; whoever answers for it, and whatever its day', async () => {
    const { name } = world.asked(coordinator).actor as { name: string }
    const nobodyByIds = {
      waitingForServiceId: null,
      waitingForPractitionerId: null,
      waitingForRelatedPersonId: null,
      waitingForIsPerson: false,
    }
    const set = (waitingFor: string, deadline: string) =>
      world.database.transaction('baerum', (db) =>
        db
          .updateTable('activity')
          .set({ waitingFor, deadline, ...nobodyByIds })
          .execute(),
      )
    await set(name, world.daysFrom(40))
    assert.deepEqual(await waitsFor(coordinator), [
      ['meeting', 'write_minutes'],
      ['activity', 'Ada Solstrålevik'],
    ])
    assert.deepEqual(await waitsFor('teacher-baerum'), [], 'whose consent does not open activities')
    await set('', world.daysFrom(-3))
  })

  test('a service that was let in and has named nobody waits for its leader, with no word of whom it is about', async () => {
    const leader = 'service-leader-baerum'
    const school = world.ids.service['skole-baerum']
    const change = (sql: string, values: unknown[]) =>
      world.test.asOwner('baerum', (client) => client.query(sql, values))
    await change(
      `insert into practitioner_role (authority_id, practitioner_id, service_id, role, from_date)
       values ('baerum', $1, $2, 'service_leader', $3)`,
      [world.ids.practitioner[leader], school, world.daysFrom(-9)],
    )
    assert.deepEqual(await waitsFor(leader), [], 'somebody is named')
    const named = `update participant_practitioner set to_date = $2
      where participant_id in (select id from participant where service_id = $1)`
    await change(named, [school, world.daysFrom(-1)])
    assert.deepEqual(await waitsFor(leader), [['name_people', null]])
    const consent = (state: string) =>
      change('update consent set state = $2 where service_id = $1', [school, state])
    await consent('withdrawn')
    assert.deepEqual(await waitsFor(leader), [], 'it is let in no longer')
    await consent('given')
    await change(named, [school, null])
  })

  test('while the coordinator is away it waits for the one who stands in, who is in the unit', async () => {
    await world.database.transaction('baerum', async (db) => {
      await db
        .updateTable('appointment')
        .set({ state: 'absent' })
        .where('personId', '=', world.ids.person.ada)
        .execute()
      await db
        .insertInto('standIn')
        .values({
          authorityId: 'baerum',
          id: randomUUID(),
          personId: world.ids.person.ada,
          role: 'child_coordinator',
          practitionerId: world.ids.practitioner[standIn],
          fromAt: onTheDay(world).now,
        })
        .execute()
    })
    assert.deepEqual(await waitsFor(standIn), [
      ['follow_up', 'Ada Solstrålevik'],
      ['meeting', 'write_minutes'],
    ])
  })

  test('without consent to the plan nothing of what it holds waits at work', async () => {
    await world.test.asOwner('baerum', (db) =>
      db.query(`update consent set state = 'withdrawn' where person_id = $1 and kind = 'plan'`, [
        world.ids.person.ada,
      ]),
    )
    assert.deepEqual(await waitsFor(standIn), [['meeting', 'write_minutes']])
  })
})
