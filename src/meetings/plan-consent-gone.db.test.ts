import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { TestWorld } from '../../demo/test-world.ts'
import { planMeeting } from './plan-meeting.ts'
import { prepareMeeting } from './prepare-meeting.ts'
import { addPlan, coordinatedWorld, coordinator, fieldsOfMeeting, seenBy } from './test/coordinated.ts'

describe('when the consent to the plan is gone', () => {
  let world: TestWorld
  before(async () => {
    world = await coordinatedWorld()
    await addPlan(world)
    await world.database.transaction('baerum', (db) =>
      db
        .updateTable('consent')
        .set({ state: 'withdrawn' })
        .where('personId', '=', world.ids.person.ada)
        .where('kind', '=', 'plan')
        .execute(),
    )
  })

  test('the plan proposes nothing to a meeting: its words are closed to those at work (forskrift 1110 § 5)', async () => {
    const shown = await prepareMeeting.run(world.database, world.asked(coordinator), {
      personId: world.ids.person.ada,
    })
    assert.ok(!('denied' in shown))
    assert.doesNotMatch(JSON.stringify(shown), /svømme/)
  })

  test('nor does its key bring its words into an agenda', async () => {
    const activity = await world.database.transaction('baerum', (db) =>
      db.selectFrom('activity').select('id').executeTakeFirstOrThrow(),
    )
    const outcome = await planMeeting.run(
      world.database,
      world.asked(coordinator),
      { ...fieldsOfMeeting(world), proposals: [`activity:${activity.id}`] },
      () => '/',
    )
    assert.ok('done' in outcome)
    const titles = await world.database.transaction('baerum', (db) =>
      db.selectFrom('agendaItem').select('title').execute(),
    )
    assert.doesNotMatch(JSON.stringify(titles), /svømme/)
  })
})

test('an agenda made before the consent was withdrawn keeps its places, without the plan’s words but for the own side', async () => {
  const world = await coordinatedWorld()
  const { goalId, activityId } = await addPlan(world)
  const personId = world.ids.person.ada
  const proposals = [`goal:${goalId}`, `activity:${activityId}`]
  await world.database.transaction('baerum', (db) =>
    db.updateTable('goal').set({ state: 'current' }).where('id', '=', goalId).execute(),
  )
  const outcome = await planMeeting.run(
    world.database,
    world.asked(coordinator),
    { ...fieldsOfMeeting(world), proposals },
    () => '/',
  )
  assert.ok('done' in outcome, JSON.stringify(outcome))
  const which = { personId, meetingId: outcome.done.meetingId }
  const aboutPlan = async (who: Parameters<typeof seenBy>[1]) =>
    (await seenBy(world, who, which))!.agenda.filter((item) => item.aboutGoalId || item.aboutActivityId)
  assert.match(JSON.stringify(await aboutPlan(coordinator)), /svømme.*svømmekurs|svømmekurs.*svømme/)
  await world.database.transaction('baerum', (db) =>
    db
      .updateTable('consent')
      .set({ state: 'withdrawn' })
      .where('personId', '=', personId)
      .where('kind', '=', 'plan')
      .execute(),
  )
  assert.deepEqual(
    (await aboutPlan(coordinator)).map((item) => item.title),
    [null, null],
  )
  assert.match(JSON.stringify(await aboutPlan('kari-mor')), /svømme/)
})
