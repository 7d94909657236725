import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { getCoordinators } from '../coordination/get-coordinators.ts'
import { addActivity } from './add-activity.ts'
import { remindOfPlan } from './remind-of-plan.ts'
import { findRevisionsPassed } from './reminder-store.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'

const authority = 'baerum' as const
const coordinator = 'coordinator-baerum'
const physio = 'physio-baerum'

describe('a reminder of the plan’s own days', () => {
  let world: TestWorld
  let planId: string

  before(async () => {
    world = await testWorld()
    const berit = { authority, person: 'berit' } as const
    await arrangeBefore(world, { ...berit, unit: 'ke-baerum-voksen', coordinator })
    const team = { service: 'fysio-baerum', practitioner: physio, sections: ['activities'] } as const
    await arrangeParticipant(world, { ...berit, ...team })
    planId = (await done(pressed(world, startPlan, coordinator, { personId: world.ids.person.berit }))).planId
  })

  const sql = async (text: string, values: unknown[] = []) =>
    (await world.test.asOwner(authority, (db) => db.query(text, values))).rows
  const remind = (days = 0) => {
    const { now } = world.asked(coordinator)
    const then = new Date(now.getTime() + days * 86_400_000)
    return remindOfPlan({ database: world.database, now: () => then })
  }
  /** Who has been told since last asked, and where it leads. */
  const told = async () => {
    const rows = await sql(
      `with told as (delete from notice where kind in ('activity_waiting', 'plan_revision_due', 'evaluation_asked') returning recipient_key, recipient_kind, kind, href)
       select coalesce(n.name, p.given_name, '?') as who, t.kind, t.href from told t
       left join practitioner n on n.identity_key = t.recipient_key and t.recipient_kind = 'work'
       left join person p on p.identity_key = t.recipient_key and t.recipient_kind = 'citizen' order by 1`,
    )
    return rows.map(
      ({ who, href }) =>
        `${who} ${String(href)
          .replace(planId, 'PLAN')
          .replace(/tiltak\/.*/, 'tiltak')}`,
    )
  }
  const add = (responsible: string, days: number, waitingFor = '') =>
    done(
      pressed(world, addActivity, coordinator, {
        planId,
        what: 'Trening',
        responsible,
        waitingFor,
        deadline: world.daysFrom(days),
      }),
    )
  const clear = () =>
    sql('delete from plan_reminder')
      .then(() => sql('delete from activity_note'))
      .then(() => sql('delete from activity'))
  const toPhysio = () => `p:${world.ids.service['fysio-baerum']}:${world.ids.practitioner[physio]}`
  const atActivity = '/baerum/plan/PLAN/tiltak'

  test('is given to who has the ball seven days before, once, though two workers run at once', async () => {
    await add(toPhysio(), 7)
    await add(toPhysio(), 8)
    await Promise.all([remind(), remind()])
    assert.deepEqual(await told(), [`Frida Balansebom ${atActivity}`])
    await remind()
    assert.deepEqual(await told(), [], 'not again')
    await remind(1)
    assert.deepEqual(await told(), [`Frida Balansebom ${atActivity}`], 'the other, the day after')
    await clear()
  })

  test('is given again when the day is moved, and not when it has passed', async () => {
    const { activityId } = await add(toPhysio(), 3)
    await remind()
    assert.equal((await told()).length, 1)
    await sql('update activity set deadline = $1 where id = $2', [world.daysFrom(5), activityId])
    await remind()
    assert.equal((await told()).length, 1)
    await sql('update activity set deadline = $1 where id = $2', [world.daysFrom(-1), activityId])
    await remind()
    assert.deepEqual(await told(), [])
    await clear()
  })

  test('is given to the person, to the people of a service where nobody is named, and to nobody for what is done', async () => {
    await add('person', 2)
    await remind()
    assert.deepEqual(await told(), [`Berit ${atActivity}`])
    await clear()
    const { activityId } = await add(`s:${world.ids.service['fysio-baerum']}`, 2)
    await remind()
    assert.deepEqual(await told(), [`Frida Balansebom ${atActivity}`])
    await sql('delete from plan_reminder')
    await sql(`update activity set state = 'done' where id = $1`, [activityId])
    await remind()
    assert.deepEqual(await told(), [])
    await clear()
  })

  test('is given to nobody who is not let in today: the one who coordinates is, and later the one let in again', async () => {
    await add(toPhysio(), 4)
    const consent = (kind: string, state: string) =>
      sql(`update consent set state = $2 where kind = $1`, [kind, state])
    await consent('plan', 'withdrawn')
    await remind()
    assert.deepEqual(await told(), [], 'without consent to the plan nobody at work')
    await consent('plan', 'given')
    await consent('sharing', 'withdrawn')
    await remind()
    assert.deepEqual(await told(), [`Henrik Trådsamler ${atActivity}`])
    await consent('sharing', 'given')
    await clear()
  })

  test('how it goes is asked on the day for it, of who coordinates and of who has it, once', async () => {
    const { activityId } = await add(toPhysio(), 60)
    await sql('update activity set evaluate_on = $1 where id = $2', [world.daysFrom(2), activityId])
    await remind(1)
    assert.deepEqual(await told(), [])
    await Promise.all([remind(2), remind(2)])
    assert.deepEqual(await told(), [`Frida Balansebom ${atActivity}`, `Henrik Trådsamler ${atActivity}`])
    await sql(`update activity set evaluate_on = $1, state = 'done' where id = $2`, [
      world.daysFrom(3),
      activityId,
    ])
    await remind(3)
    assert.deepEqual(await told(), [`Henrik Trådsamler ${atActivity}`], 'what is done, nobody has')
    await remind(4)
    assert.deepEqual(await told(), [])
    await clear()
  })

  test('has nothing in it of whom or what it is about', async () => {
    await add(toPhysio(), 4)
    await remind()
    const [notice] = await sql(`select * from notice where kind = 'activity_waiting'`)
    assert.doesNotMatch(JSON.stringify({ ...notice, person_id: null }), /Berit|Trening|Balansebom/)
    await told()
    await clear()
  })

  test('of the day to go through the plan is given to who coordinates, thirty days before and when it has passed', async () => {
    await sql('update plan set revision_on = $1', [world.daysFrom(31)])
    await remind()
    assert.deepEqual(await told(), [])
    const once = ['Henrik Trådsamler /baerum/plan/PLAN']
    await Promise.all([remind(1), remind(1)])
    assert.deepEqual(await told(), once)
    await remind(31)
    assert.deepEqual(await told(), [], 'on the day itself nothing more')
    await Promise.all([remind(32), remind(32)])
    assert.deepEqual(await told(), once)
    await remind(60)
    assert.deepEqual(await told(), [])
  })

  test('the unit that answers for the person is told how many, and since when; another unit is not', async () => {
    const { unit } = world.ids
    const passed = (key: 'ke-baerum-voksen' | 'ke-baerum-barn', days: number) =>
      world.database.transaction(authority, (db) =>
        findRevisionsPassed(db, [unit[key]], world.daysFrom(days)),
      )
    assert.deepEqual(await passed('ke-baerum-voksen', 31), { count: 0, nextDue: null })
    assert.deepEqual(await passed('ke-baerum-voksen', 32), { count: 1, nextDue: world.daysFrom(31) })
    assert.deepEqual(await passed('ke-baerum-barn', 32), { count: 0, nextDue: null })
  })

  test('where it leads, the unit finds which: whose, the day and who coordinates, and nothing of the plan; it is logged', async () => {
    const at = (who: 'unit-baerum-adult' | 'unit-baerum', days: number) =>
      getCoordinators.run(world.database, { ...world.asked(who), today: world.daysFrom(days) }, {})
    const list = await at('unit-baerum-adult', 32)
    assert.ok('pastRevision' in list)
    assert.deepEqual(list.pastRevision, [
      {
        personId: world.ids.person.berit,
        name: 'Berit Tyttebærås',
        revisionOn: world.daysFrom(31),
        coordinators: ['Henrik Trådsamler'],
      },
    ])
    const logged = await sql(
      `select 1 from access_log where act = 'coordination.seeCoordinators' and person_id = $1`,
      [world.ids.person.berit],
    )
    assert.equal(logged.length, 1)
    const other = await at('unit-baerum', 32)
    assert.deepEqual('pastRevision' in other && other.pastRevision, [])
    const early = await at('unit-baerum-adult', 31)
    assert.deepEqual('pastRevision' in early && early.pastRevision, [])
  })

  test('is not given after a death, or of a plan that has ended', async () => {
    await sql('delete from plan_reminder')
    await sql(`update plan set state = 'ended', ended_on = $1`, [world.day])
    await remind(40)
    assert.deepEqual(await told(), [])
    await sql(`update plan set state = 'active', ended_on = null`)
    await sql('update person set died_on = $1 where id = $2', [world.day, world.ids.person.berit])
    await remind(40)
    assert.deepEqual(await told(), [])
  })
})
