import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { addActivity } from './add-activity.ts'
import { evaluateActivity } from './evaluate-activity.ts'
import { passBall } from './pass-ball.ts'
import { reorderActivity } from './reorder-activity.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'
import { updateActivity } from './update-activity.ts'

const authority = 'baerum' as const
const coordinator = 'coordinator-baerum'
const physio = 'physio-baerum'
const nav = 'nav-baerum'
const notFound = { denied: 'not_found' }

describe('what one does with an activity on the board', () => {
  let world: TestWorld
  let planId: string
  const query = async (text: string, values: unknown[] = []) =>
    (await world.test.asOwner(authority, (db) => db.query(text, values))).rows
  const add = async (what: string, responsible = 'person') =>
    (await done(pressed(world, addActivity, coordinator, { planId, what, responsible }))).activityId
  const eventsOf = (type: string, activityId: string) =>
    query(`select facts, relation from event where type = $1 and facts->>'activityId' = $2 order by id`, [
      type,
      activityId,
    ])
  const rowOf = async (id: string) => (await query('select * from activity where id = $1', [id]))[0]
  const revisionsOf = (id: string) =>
    query('select version, content, written_as from plan_revision where thing_id = $1 order by version', [id])

  before(async () => {
    world = await testWorld()
    const berit = { authority, person: 'berit' } as const
    await arrangeBefore(world, { ...berit, unit: 'ke-baerum-voksen', coordinator })
    await arrangeParticipant(world, {
      ...berit,
      ...{ service: 'fysio-baerum', practitioner: physio, sections: ['activities', 'participants'] },
    })
    await arrangeParticipant(world, {
      ...berit,
      ...{ service: 'nav-baerum', practitioner: nav, sections: ['goals'] },
    })
    planId = (await done(pressed(world, startPlan, coordinator, { personId: world.ids.person.berit }))).planId
  })

  describe('the order', () => {
    const ids: Record<string, string> = {}
    before(async () => {
      for (const name of ['a', 'b', 'c', 'd']) ids[name] = await add(name)
    })
    const order = async () =>
      (await query('select what from activity where plan_id = $1 order by position', [planId]))
        .map(({ what }) => what)
        .join('')
    const move = (
      name: string,
      direction: string,
      past?: string,
      who: typeof coordinator | 'berit' | typeof physio | typeof nav = coordinator,
    ) =>
      pressed(world, reorderActivity, who, {
        planId,
        activityId: ids[name],
        direction,
        ...(past && { [direction === 'up' ? 'above' : 'below']: ids[past] ?? past }),
      })

    test('is changed by one up and one down, also past those one does not see between', async () => {
      await done(move('c', 'up', 'b'))
      assert.equal(await order(), 'acbd')
      await done(move('a', 'down', 'b', 'berit'))
      assert.equal(await order(), 'cbad')
      await done(move('d', 'up', 'c', physio))
      assert.equal(await order(), 'dcba')
    })

    test('two who move the same one the same way move it once, and nothing is told of the second', async () => {
      const before = (await eventsOf('activities_reordered', ids.a!)).length
      await Promise.all([done(move('a', 'up', 'b')), done(move('a', 'up', 'b', 'berit'))])
      assert.equal(await order(), 'dcab')
      assert.equal((await eventsOf('activities_reordered', ids.a!)).length, before + 1)
      await done(move('a', 'up'))
      assert.equal(await order(), 'dcab')
    })

    test('makes no version, so that what another is writing is not refused', async () => {
      const { version } = await rowOf(ids.c!)
      await done(move('c', 'up', 'd'))
      assert.equal((await rowOf(ids.c!)).version, version)
      const edit = { planId, activityId: ids.c, note: 'Skrevet før den ble flyttet', version }
      await done(pressed(world, updateActivity, physio, edit))
    })

    test('twenty at once leave each in one place', async () => {
      const names = ['a', 'b', 'c', 'd']
      await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          move(names[i % 4]!, i % 2 ? 'up' : 'down', names[(i * 7 + 1) % 4], i % 3 ? 'berit' : coordinator),
        ),
      )
      assert.equal([...(await order())].sort().join(''), 'abcd')
    })

    test('is not for one to whom activities are closed, nor past what is in another plan', async () => {
      assert.deepEqual(await move('a', 'up', 'b', nav), notFound)
      assert.deepEqual(await move('a', 'up', randomUUID()), { refused: 'not_in_this_plan' })
      assert.deepEqual(
        await pressed(world, reorderActivity, coordinator, {
          planId: randomUUID(),
          activityId: ids.a,
          direction: 'up',
        }),
        notFound,
      )
    })

    test('is not changed past, or of, what is left out for whoever does it', async () => {
      await query(
        `insert into consent_exception (authority_id, person_id, consent_id, thing, thing_id, added_at, added_as)
         select $1, $2, c.id, 'activity', $3, now(), 'self' from consent c
         where c.person_id = $2 and c.service_id = $4`,
        [authority, world.ids.person.berit, ids.b, world.ids.service['fysio-baerum']],
      )
      assert.deepEqual(await move('a', 'up', 'b', physio), { refused: 'not_in_this_plan' })
      assert.deepEqual(await move('b', 'up', 'a', physio), notFound)
      await query('delete from consent_exception where thing_id = $1', [ids.b])
    })
  })

  describe('the ball', () => {
    let activityId: string
    const service = () => world.ids.service['fysio-baerum']
    const pass = (
      to: string,
      who: 'berit' | typeof coordinator | typeof physio | typeof nav = coordinator,
      more = {},
    ) => pressed(world, passBall, who, { planId, activityId, to, ...more })
    before(async () => {
      activityId = await add('Trening')
    })

    test('is passed on, with since when, a version, an event, and a word to whoever gets it', async () => {
      await done(pass(`p:${service()}:${world.ids.practitioner[physio]}`))
      const row = await rowOf(activityId)
      assert.equal(row.waiting_for_practitioner_id, world.ids.practitioner[physio])
      assert.equal(row.version, 2)
      assert.equal((await revisionsOf(activityId)).at(-1).content.waiting_for_service_id, service())
      assert.equal((await eventsOf('activity_ball_passed', activityId)).length, 1)
      const told = await query(`select href from notice where kind = 'activity_waiting'`)
      assert.deepEqual(told, [{ href: `/baerum/plan/${planId}/tiltak/${activityId}` }])
    })

    test('given to the one who has it stays as it was, with since when', async () => {
      await query(`update activity set waiting_since = '2026-01-02' where id = $1`, [activityId])
      await done(pass(`p:${service()}:${world.ids.practitioner[physio]}`, 'berit'))
      const row = await rowOf(activityId)
      assert.equal(String(row.waiting_since).slice(0, 10), '2026-01-02')
      assert.equal(row.version, 2)
      assert.equal((await eventsOf('activity_ball_passed', activityId)).length, 1)
    })

    test('is given to nobody outside the team, and never in words', async () => {
      for (const to of [`s:${randomUUID()}`, 'Frida Balansebom', 'noen'])
        assert.deepEqual(await pass(to), { refused: 'not_let_in', field: 'to' })
      assert.equal((await rowOf(activityId)).version, 2)
    })

    test('two who pass it at once: the second is told that it has changed, and nothing is overwritten', async () => {
      const { version } = await rowOf(activityId)
      await done(pass('person', 'berit', { version }))
      assert.deepEqual(await pass(`s:${service()}`, coordinator, { version }), { stale: true })
      assert.equal((await rowOf(activityId)).waiting_for_is_person, true)
    })

    test('a second press of the same is one', async () => {
      const submissionId = randomUUID()
      const again = () => pass(`s:${service()}`, coordinator, { submissionId })
      await again()
      assert.ok('doneBefore' in ((await again()) as object))
      assert.equal((await eventsOf('activity_ball_passed', activityId)).length, 3)
    })

    test('is not passed where activities are closed, nor of what is over', async () => {
      assert.deepEqual(await pass('person', nav), notFound)
      await done(pressed(world, updateActivity, coordinator, { planId, activityId, step: 'finish' }))
      assert.deepEqual(await pass('person'), { refused: 'not_in_this_state' })
    })
  })

  describe('whether it helps', () => {
    let activityId: string
    const say = (who: 'berit' | typeof coordinator | typeof physio | typeof nav, fields: object) =>
      pressed(world, evaluateActivity, who, { planId, activityId, ...fields })
    before(async () => {
      activityId = await add('Turgruppe')
    })

    test('is said by each who takes part in it; all of it is kept, and the newest stands with the activity', async () => {
      const soon = world.daysFrom(30)
      await done(say(physio, { effect: 'too_early', text: 'Tre ganger så langt', evaluateOn: soon }))
      assert.equal((await rowOf(activityId)).effect, 'too_early')
      await done(say('berit', { effect: 'helped', text: 'Jeg sover bedre' }))
      const row = await rowOf(activityId)
      assert.deepEqual([row.effect, row.evaluate_on, row.version], ['helped', null, 3])
      const rows = await query(
        `select effect, text, evaluated_as, practitioner_id, progress, goal_id from evaluation
         where activity_id = $1 order by at, evaluated_as`,
        [activityId],
      )
      assert.deepEqual(
        rows
          .map((each) => [each.effect, each.text, each.evaluated_as, each.practitioner_id, each.progress])
          .sort(),
        [
          ['helped', 'Jeg sover bedre', 'self', null, null],
          ['too_early', 'Tre ganger så langt', 'participant', world.ids.practitioner[physio], null],
        ],
      )
      const versions = (await revisionsOf(activityId)).map(({ content }) => [
        content.effect,
        content.evaluate_on,
      ])
      assert.deepEqual(versions, [
        ['', null],
        ['too_early', soon],
        ['helped', null],
      ])
      assert.deepEqual(
        (await eventsOf('activity_evaluated', activityId)).map(({ facts }) => facts.effect),
        ['too_early', 'helped'],
      )
    })

    test('from a page that was opened before another wrote is still kept', async () => {
      await done(say(coordinator, { effect: 'no_change', version: '1' }))
      assert.equal((await rowOf(activityId)).effect, 'no_change')
    })

    test('two at once are both kept', async () => {
      const { version } = await rowOf(activityId)
      await Promise.all([
        done(say(coordinator, { effect: 'worse', text: 'Fra koordinatoren' })),
        done(say('berit', { effect: 'helped_some', text: 'Fra Berit' })),
      ])
      const rows = await query(`select text from evaluation where activity_id = $1 and text like 'Fra %'`, [
        activityId,
      ])
      assert.equal(rows.length, 2)
      assert.equal((await rowOf(activityId)).version, version + 2)
    })

    test('takes one of five words, and a day that has not been', async () => {
      for (const effect of ['', 'better', 'achieved', undefined])
        assert.ok('invalid' in ((await say('berit', { effect })) as object))
      assert.deepEqual(await say('berit', { effect: 'helped', evaluateOn: world.daysFrom(0) }), {
        refused: 'look_again_passed',
        field: 'evaluateOn',
      })
    })

    test('is not for one to whom activities are closed, nor in another plan', async () => {
      assert.deepEqual(await say(nav, { effect: 'helped' }), notFound)
      assert.deepEqual(await say('berit', { effect: 'helped', planId: randomUUID() }), notFound)
    })

    test('stands in the database as of a goal or of an activity, never of both or neither', async () => {
      const insert = (
        goal: string | null,
        activity: string | null,
        progress: string | null,
        effect: string | null,
      ) =>
        query(
          `insert into evaluation (authority_id, plan_id, goal_id, activity_id, progress, effect, text, evaluated_by, evaluated_as, at)
           values ($1, $2, $3, $4, $5, $6, '', $7, 'self', now())`,
          [authority, planId, goal, activity, progress, effect, randomUUID()],
        )
      for (const [progress, effect] of [
        ['better', 'helped'],
        [null, null],
        ['better', null],
      ] as const)
        await assert.rejects(insert(null, activityId, progress, effect), /evaluation_of_one/)
    })
  })
})
