import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { addActivity } from '../plans/add-activity.ts'
import { addGoal } from '../plans/add-goal.ts'
import { editActivity } from '../plans/edit-activity.ts'
import { editGoal } from '../plans/edit-goal.ts'
import { evaluateActivity } from '../plans/evaluate-activity.ts'
import { evaluateGoal } from '../plans/evaluate-goal.ts'
import { findPlanPage } from '../plans/find-plan-page.ts'
import { giveWord } from '../plans/give-word.ts'
import { giveWordOnGoal } from '../plans/give-word-on-goal.ts'
import { leadPlan } from '../plans/lead-plan.ts'
import { passBall } from '../plans/pass-ball.ts'
import { rateGoal } from '../plans/rate-goal.ts'
import { startPlan } from '../plans/start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from '../plans/test/arrange.ts'
import { updateActivity } from '../plans/update-activity.ts'
import { writeOwnTexts } from '../plans/write-texts.ts'
import { isDenied } from '../platform/asked.ts'
import { describeParticipant } from '../team/change-participant.ts'
import { findChangePage } from './find-change.ts'
import { findHistory } from './find-history.ts'
import { findComparison, findKeptVersion } from './find-version.ts'
import { keepVersion } from './keep-version.ts'
import { restoreChange } from './restore-change.ts'

describe('the history of a plan', () => {
  let world: TestWorld
  let planId: string
  let goalId: string
  let activityId: string

  const asked = (who: ActorKey, rest: object = {}) => ({ ...world.asked(who), ...rest })
  const history = async (who: ActorKey = 'berit', etter?: string) => {
    const shown = await findHistory.run(world.database, asked(who), { planId, etter })
    assert.ok(!isDenied(shown))
    return shown
  }
  const codes = async () =>
    (await history()).changes.map(({ differences }) => differences.map(({ code }) => code).join())
  const change = async (changeId: string, who: ActorKey = 'berit') => {
    const shown = await findChangePage.run(world.database, asked(who), { planId, changeId })
    assert.ok(!isDenied(shown))
    return shown
  }
  const plan = async () => {
    const page = await findPlanPage.run(world.database, asked('berit'), { planId })
    assert.ok(!isDenied(page))
    return page.seen
  }
  const goal = async () => (await plan()).goals?.find(({ id }) => id === goalId)
  const activity = async () => (await plan()).activities?.find(({ id }) => id === activityId)
  const nameOf = (serviceId: string) =>
    world.database.transaction('baerum', async (db) => {
      const row = await db.selectFrom('service').select('name').where('id', '=', serviceId).executeTakeFirst()
      return row?.name
    })
  const words = (text: string, was = '') => ({ planId, text_what_matters: text, was_what_matters: was })

  before(async () => {
    world = await testWorld()
    const berit = { authority: 'baerum', person: 'berit' } as const
    await arrangeBefore(world, { ...berit, unit: 'ke-baerum-voksen', coordinator: 'coordinator-baerum' })
    await arrangeParticipant(world, {
      ...berit,
      service: 'fysio-baerum',
      practitioner: 'physio-baerum',
      sections: ['about_person', 'goals', 'activities', 'participants'],
    })
    const personId = world.ids.person.berit
    planId = (await done(pressed(world, startPlan, 'coordinator-baerum', { personId }))).planId
    goalId = (
      await done(pressed(world, addGoal, 'berit', { planId, words: 'Gå en tur', lifeArea: 'leisure' }))
    ).goalId
    activityId = (
      await done(
        pressed(world, addActivity, 'coordinator-baerum', {
          planId,
          goalId,
          what: 'Gåtrening',
          responsible: `s:${world.ids.service['fysio-baerum']}`,
          how: 'Med stav',
        }),
      )
    ).activityId
  })

  test('tells who changed what, newest first, in what it became', async () => {
    await done(
      pressed(world, editGoal, 'coordinator-baerum', {
        planId,
        goalId,
        words: 'Gå en lang tur',
        lifeArea: 'leisure',
        version: 1,
      }),
    )
    assert.deepEqual(await codes(), ['goal_reworded', 'activity_added', 'goal_added'])
    const { changes, versions } = await history()
    assert.deepEqual(
      changes.map(({ by, writtenAs }) => [by === null, writtenAs]),
      [
        [false, 'coordinator'],
        [false, 'coordinator'],
        [true, 'self'],
      ],
    )
    assert.deepEqual(versions, [])
  })

  test('what stood before is put back as a new version, with the words of the one who wrote them', async () => {
    const [newest] = (await history()).changes
    const { putBacks, standingVersion } = await change(newest!.id)
    assert.deepEqual(
      putBacks.map(({ to }) => to),
      ['before'],
    )
    const back = { planId, changeId: newest!.id, to: 'before' }
    assert.ok('stale' in (await pressed(world, restoreChange, 'berit', { ...back, version: 99 })))
    await done(pressed(world, restoreChange, 'coordinator-baerum', { ...back, version: standingVersion }))
    const now = await goal()
    assert.deepEqual([now?.words, now?.writtenAs, now?.version], ['Gå en tur', 'self', 3])
    const { changes } = await history()
    assert.deepEqual([changes[0]?.writtenAs, changes.length], ['coordinator', 4])
    assert.deepEqual(await pressed(world, restoreChange, 'berit', back), { refused: 'stands_already' })
    await done(pressed(world, restoreChange, 'berit', { ...back, to: 'after' }))
    assert.equal((await goal())?.words, 'Gå en lang tur')
  })

  test('a text comes back to the letter, script, right-to-left and all', async () => {
    const first = '<script>alert(1)</script> שלום 👨‍👩‍👧\nog en linje til'
    await done(pressed(world, writeOwnTexts, 'berit', words(first, '0.')))
    const was = await world.database.transaction('baerum', (db) =>
      db.selectFrom('planText').select('version').where('planId', '=', planId).executeTakeFirstOrThrow(),
    )
    await done(pressed(world, writeOwnTexts, 'berit', words('', `${was.version}.`)))
    assert.equal((await plan()).texts?.what_matters?.text, '')
    const [newest] = (await history()).changes
    assert.equal(newest?.differences[0]?.code, 'text_removed')
    await done(pressed(world, restoreChange, 'berit', { planId, changeId: newest!.id, to: 'before' }))
    assert.equal((await plan()).texts?.what_matters?.text, first)
  })

  test('an activity gets its words and deadline back; who answers for it stands as today', async () => {
    const { version } = (await activity())!
    await done(
      pressed(world, editActivity, 'coordinator-baerum', {
        planId,
        activityId,
        version,
        what: 'Styrketrening',
        goalId: '',
        how: '',
        responsible: 'person',
        deadline: '1.2.2027',
      }),
    )
    const [newest] = (await history()).changes
    assert.deepEqual(newest?.differences.map(({ code }) => code).sort(), [
      'activity_deadline',
      'activity_goal',
      'activity_how',
      'activity_responsible',
      'activity_what',
    ])
    const { putBacks } = await change(newest!.id)
    assert.ok(putBacks[0]?.differences.every(({ code }) => code !== 'activity_responsible'))
    await done(pressed(world, restoreChange, 'berit', { planId, changeId: newest!.id, to: 'before' }))
    const now = await activity()
    assert.deepEqual(
      [now?.what, now?.how, now?.deadline, now?.goalId, now?.isPerson],
      ['Gåtrening', 'Med stav', null, goalId, true],
    )
  })

  test('who has the ball is told by name, the person too, and to herself as she is spoken to', async () => {
    const give = async (waitingFor: string, reader: ActorKey = 'coordinator-baerum') => {
      const { version } = (await activity())!
      await done(
        pressed(world, updateActivity, 'coordinator-baerum', { planId, activityId, version, waitingFor }),
      )
      const [newest] = (await history(reader)).changes
      return newest?.differences.map((each) => [
        each.code,
        'from' in each && each.from,
        'to' in each && each.to,
      ])
    }
    const service = `s:${world.ids.service['fysio-baerum']}`
    const { name } = await world.database.transaction('baerum', (db) =>
      db.selectFrom('service').select('name').where('id', '=', service.slice(2)).executeTakeFirstOrThrow(),
    )
    const berit = (await plan()).person.givenName
    assert.deepEqual(await give(service), [['activity_ball', null, name]])
    assert.deepEqual(await give('person'), [['activity_ball', name, berit]])
    assert.deepEqual(await give('', 'berit'), [['activity_ball', 'deg', null]])
  })

  test('a ball that was passed goes back to the one it was passed from, while it lies where it was passed', async () => {
    const service = `s:${world.ids.service['fysio-baerum']}`
    const pass = (to: string) =>
      done(pressed(world, passBall, 'coordinator-baerum', { planId, activityId, to }))
    await pass(service)
    await pass('person')
    const [passed] = (await history()).changes
    const { putBacks, standingVersion } = await change(passed!.id)
    assert.deepEqual(
      putBacks.map(({ to, differences }) => [to, differences.map(({ code }) => code).join()]),
      [['before', 'activity_ball']],
    )
    const back = { planId, changeId: passed!.id, to: 'before' }
    await done(pressed(world, restoreChange, 'berit', { ...back, version: standingVersion }))
    assert.equal((await activity())?.holder?.serviceId, service.slice(2))
    await pass('person')
    await pass(service)
    assert.deepEqual((await change(passed!.id)).putBacks, [], 'it lies elsewhere since')
    assert.deepEqual(await pressed(world, restoreChange, 'berit', back), { refused: 'stands_already' })
    const { version } = (await activity())!
    const nobody = { planId, activityId, version, waitingFor: '' }
    await done(pressed(world, updateActivity, 'coordinator-baerum', nobody))
  })

  test('the period, the day it is gone through and the service are told from and to, and put back by who leads the plan', async () => {
    const service = world.ids.service['fysio-baerum']
    const lead = (fields: object) =>
      done(
        pressed(world, leadPlan, 'coordinator-baerum', {
          ...{ planId, responsibleServiceId: service, periodFrom: '1.1.2027', periodTo: '', revisionOn: '' },
          ...{ responsiblePhysician: '', ...fields },
        }),
      )
    await lead({ revisionOn: '1.6.2027' })
    await lead({ revisionOn: '1.9.2027', periodTo: '31.12.2027', responsibleServiceId: '' })
    const [newest, first] = (await history()).changes
    assert.deepEqual(newest?.differences, [
      { code: 'revision_date', from: '2027-06-01', to: '2027-09-01' },
      { code: 'responsible_service', from: (await nameOf(service)) ?? '', to: null },
      { code: 'period', from: ['2027-01-01', null], to: ['2027-01-01', '2027-12-31'] },
    ])
    assert.equal(first?.differences[0]?.code, 'revision_date')
    assert.ok(newest.by, 'by name')
    const { putBacks, standingVersion } = await change(newest.id, 'coordinator-baerum')
    assert.deepEqual(
      putBacks.map(({ to }) => to),
      ['before'],
    )
    // The person reads it; whoever leads the plan puts it back
    assert.deepEqual((await change(newest.id)).putBacks, [])
    const back = { planId, changeId: newest.id, to: 'before', version: standingVersion }
    assert.ok('denied' in (await pressed(world, restoreChange, 'berit', back)))
    await done(pressed(world, restoreChange, 'coordinator-baerum', back))
    const { plan: stands } = await plan()
    assert.deepEqual(
      [stands.revisionOn, stands.periodFrom, stands.periodTo, stands.responsibleServiceId],
      ['2027-06-01', '2027-01-01', null, service],
    )
    assert.equal(stands.state, 'draft', 'where it stands is moved by its own steps')
  })

  test('what was said is told: words, numbers, how it goes and whether it helps; and a note is no change', async () => {
    const before = (await history()).changes.length
    await done(pressed(world, giveWord, 'berit', { planId, word: 'disagrees', reason: 'For mye' }))
    await done(pressed(world, giveWordOnGoal, 'berit', { planId, goalId, word: 'agrees', reason: '' }))
    await done(pressed(world, rateGoal, 'berit', { planId, goalId, rating: '7' }))
    await done(pressed(world, evaluateGoal, 'berit', { planId, goalId, progress: 'better', text: 'Fint' }))
    const effect = { planId, activityId, effect: 'helped', text: 'Ja' }
    await done(pressed(world, evaluateActivity, 'berit', effect))
    const { version } = (await activity())!
    const note = { planId, activityId, version, note: 'Ringte' }
    await done(pressed(world, updateActivity, 'coordinator-baerum', note))
    const { said, changes } = await history()
    assert.deepEqual(said.map(({ kind, answer, words }) => [kind, answer, words]).sort(), [
      ['effect', 'helped', 'Ja'],
      ['goal_word', 'agrees', ''],
      ['plan_word', 'disagrees', 'For mye'],
      ['progress', 'better', 'Fint'],
      ['rating', '7', ''],
    ])
    assert.equal(changes.length, before)
  })

  test('what somebody contributes is told from and to', async () => {
    const { participantId } = await world.database.transaction('baerum', (db) =>
      db
        .selectFrom('participant')
        .select('id as participantId')
        .where('personId', '=', world.ids.person.berit)
        .executeTakeFirstOrThrow(),
    )
    const describe = { personId: world.ids.person.berit, participantId, lifeArea: 'leisure' }
    for (const contribution of ['Gåtrening', 'Styrketrening'])
      await done(pressed(world, describeParticipant, 'coordinator-baerum', { ...describe, contribution }))
    const [newest] = (await history()).described
    assert.deepEqual(
      [newest?.was.contribution, newest?.contribution, newest?.name],
      ['Gåtrening', 'Styrketrening', await nameOf(world.ids.service['fysio-baerum'])],
    )
    const html = (await (await testApp(world)).visitor('berit')).get(`/baerum/plan/${planId}/historikk`)
    assert.match((await html).body, /bidrar med er endret fra «Gåtrening» til «Styrketrening»/)
  })

  test('a version kept by hand stands as it was, and is held against the plan of today', async () => {
    const { number } = await done(pressed(world, keepVersion, 'berit', { planId, note: 'Før ferien' }))
    await done(pressed(world, addGoal, 'berit', { planId, words: 'Bake brød', lifeArea: 'leisure' }))
    const kept = await findKeptVersion.run(world.database, asked('berit'), { planId, number })
    assert.ok(!isDenied(kept))
    assert.deepEqual([kept.version.occasion, kept.version.note], ['by_hand', 'Før ferien'])
    assert.ok(!kept.then.goals?.some(({ words }) => words === 'Bake brød'))
    const compared = await findComparison.run(world.database, asked('berit'), { planId, fra: number })
    assert.ok(!isDenied(compared))
    assert.deepEqual(
      compared.differences.map((each) => [each.code, 'name' in each && each.name]),
      [['goal_added', 'Bake brød']],
    )
    const second = (await done(pressed(world, keepVersion, 'coordinator-baerum', { planId }))).number
    const turned = await findComparison.run(world.database, asked('berit'), {
      planId,
      fra: second,
      til: number,
    })
    assert.ok(!isDenied(turned))
    assert.deepEqual([turned.from.number, turned.to?.number], [number, second])
    for (const gone of [{ fra: 999 }, { fra: number, til: 999 }])
      assert.ok(isDenied(await findComparison.run(world.database, asked('berit'), { planId, ...gone })))
  })

  test('one who takes part, the unit and strangers find nothing of what others wrote, and press nothing', async () => {
    const [newest] = (await history()).changes
    const changeId = newest!.id
    for (const who of ['physio-baerum', 'unit-baerum-adult', 'kari-mor'] as const) {
      for (const [query, input] of [
        [findHistory, { planId }],
        [findChangePage, { planId, changeId }],
        [findKeptVersion, { planId, number: 1 }],
        [findComparison, { planId, fra: 1 }],
      ] as const)
        if (who === 'physio-baerum' && query === findHistory) {
          const own = await findHistory.run(world.database, asked(who), { planId })
          assert.ok(!isDenied(own))
          assert.deepEqual(
            [own.isPart, own.versions, own.said, own.documents, own.described],
            [true, [], [], [], []],
          )
          assert.ok(own.changes.every(({ writtenAs, id }) => writtenAs === 'participant' && id !== changeId))
        } else assert.ok(isDenied(await query.run(world.database, asked(who), input as never)), who)
      for (const [command, fields] of [
        [restoreChange, { planId, changeId, to: 'before' }],
        [keepVersion, { planId }],
      ] as const)
        assert.ok('denied' in (await pressed(world, command, who, fields)), who)
    }
  })

  test('a change of another plan is not found under this one', async () => {
    const { rows } = await world.test.asOwner('baerum', (db) =>
      db.query(
        `with p as (insert into plan (authority_id, person_id) values ('baerum', $1) returning id)
         insert into plan_revision (authority_id, plan_id, thing, key, version, content, written_as, at)
         select 'baerum', p.id, 'text', 'needs', 1, '{"text": "Ro"}', 'self', now() from p returning id`,
        [world.ids.person.ada],
      ),
    )
    const input = { planId, changeId: rows[0].id }
    assert.ok(isDenied(await findChangePage.run(world.database, asked('berit'), input)))
    assert.ok('denied' in (await pressed(world, restoreChange, 'berit', { ...input, to: 'after' })))
  })

  test('it is read a page at a time, each change once', async () => {
    for (let at = 0; at < 45; at += 1) {
      const was = (await plan()).texts?.what_matters?.version
      await done(pressed(world, writeOwnTexts, 'berit', words(`Runde ${at}`, `${was}.`)))
    }
    const first = await history()
    assert.ok(first.after && first.isFirstPage)
    const second = await history('berit', first.after)
    assert.equal(second.after, null)
    const ids = [...first.changes, ...second.changes].map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
    const { rows } = await world.test.asOwner('baerum', (db) =>
      // Of the plan itself not that it was begun, nor the word on it, which is told apart; of the activity not what was said and noted
      db.query(`select count(*)::int - 4 as n from plan_revision where plan_id = $1`, [planId]),
    )
    assert.equal(ids.length, rows[0].n)
  })

  test('an ended plan, and one without consent, can be read and not changed', async () => {
    const [newest] = (await history()).changes
    const back = { planId, changeId: newest!.id, to: 'before' }
    await world.test.asOwner('baerum', (db) =>
      db.query(`update consent set state = 'withdrawn' where kind = 'plan' and person_id = $1`, [
        world.ids.person.berit,
      ]),
    )
    assert.equal((await history()).canWrite, false)
    assert.deepEqual(await pressed(world, restoreChange, 'berit', back), { refused: 'consent_missing' })
    assert.deepEqual(await pressed(world, keepVersion, 'berit', { planId }), { refused: 'consent_missing' })
    assert.ok(isDenied(await findHistory.run(world.database, asked('coordinator-baerum'), { planId })))
  })
})
