import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { TestWorld } from '../../demo/test-world.ts'
import { findPlanPage } from '../plans/find-plan-page.ts'
import { isDenied } from '../platform/asked.ts'
import { getTeam } from '../team/get-team.ts'
import { findToName } from '../team/index.ts'
import { getCalendarFile } from './get-calendar-file.ts'
import { getMeeting } from './get-meeting.ts'
import { addPlan, coordinatedWorld, invitedMeeting } from './test/coordinated.ts'

const sections = ['participants', 'meetings', 'goals', 'activities']

describe('[coordination-carries-sharing] the day after a consent to coordination has run out', () => {
  let world: TestWorld
  let personId: string
  let which: { personId: string; meetingId: string }
  let planId: string

  before(async () => {
    world = await coordinatedWorld()
    personId = world.ids.person.ada
    planId = (await addPlan(world)).planId
    which = await invitedMeeting(world)
    const own = { authorityId: 'baerum', personId }
    const fromDate = world.daysFrom(-30)
    const relatedPersonId = world.ids.related['mormor-ada']
    await world.database.transaction('baerum', async (db) => {
      await db
        .updateTable('consent')
        .set({ sections })
        .where('serviceId', '=', world.ids.service['skole-baerum'])
        .execute()
      await db
        .insertInto('consent')
        .values({ ...own, kind: 'sharing', state: 'given', relatedPersonId, sections, fromDate })
        .execute()
      await db
        .insertInto('participant')
        .values({ ...own, id: randomUUID(), relatedPersonId, fromDate })
        .execute()
    })
  })

  const lastDay = (days: number | null) =>
    world.database.transaction('baerum', (db) =>
      db
        .updateTable('consent')
        .set({ untilDate: days === null ? null : world.daysFrom(days) })
        .where('personId', '=', personId)
        .where('kind', '=', 'coordination')
        .execute(),
    )
  const pages = () =>
    [
      ['the team', getTeam, { personId }],
      ['the meeting', getMeeting, which],
      ['the calendar file', getCalendarFile, which],
      ['the plan', findPlanPage, { planId }],
    ] as const

  for (const who of ['teacher-baerum', 'mormor-ada'] as const) {
    test(`all is closed to ${who}, in open tabs too, and open again when it is renewed`, async () => {
      const look = async () => {
        const seen: string[] = []
        for (const [name, query, input] of pages()) {
          const asked = world.asked(who)
          if (!isDenied(await query.run(world.database, asked, input))) seen.push(name)
          if (await query.allows(world.database, asked, input)) seen.push(`${name}, a tab`)
        }
        return seen
      }
      const all = pages().flatMap(([name]) => [name, `${name}, a tab`])
      for (const days of [null, 0]) {
        await lastDay(days)
        assert.deepEqual(await look(), all)
      }
      await lastDay(-1)
      assert.deepEqual(await look(), [])
      await lastDay(null)
      assert.deepEqual(await look(), all)
    })
  }

  test('the person’s own side sees that nobody is let in any more', async () => {
    await lastDay(-1)
    const team = await getTeam.run(world.database, world.asked('kari-mor'), { personId })
    const plan = await findPlanPage.run(world.database, world.asked('kari-mor'), { planId })
    assert.ok(!isDenied(team) && !isDenied(plan))
    assert.deepEqual(
      team.members.filter(({ sections, consent }) => sections.length > 0 || consent !== 'expired'),
      [],
    )
    assert.deepEqual(plan.seen.team, [])
    assert.deepEqual(
      plan.seen.consents?.filter(({ kind }) => kind === 'sharing'),
      [],
    )
    const out = plan.seen.outside.map(({ id }) => id)
    assert.ok(out.includes(world.ids.practitioner['teacher-baerum']))
    assert.ok(out.includes(world.ids.related['mormor-ada']))
    await lastDay(null)
  })

  test('its leader is no longer asked to name somebody', async () => {
    const leader = world.ids.practitioner['teacher-baerum']
    const toName = () => world.database.transaction('baerum', (db) => findToName(db, leader, world.day))
    await world.test.asOwner('baerum', async (db) => {
      await db.query(`update practitioner_role set role = 'service_leader' where practitioner_id = $1`, [
        leader,
      ])
      await db.query('update participant_practitioner set to_date = $1 where practitioner_id = $2', [
        world.day,
        leader,
      ])
    })
    assert.equal((await toName()).length, 1)
    await lastDay(-1)
    assert.deepEqual(await toName(), [])
  })
})
