import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { isDenied } from '../platform/asked.ts'
import { migrate } from '../platform/database/migrate.ts'
import { testDatabase } from '../platform/database/test-database.ts'
import { addActivity } from './add-activity.ts'
import { findPlanPage } from './find-plan-page.ts'
import { readerOf } from './reader.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'
import { updateActivity } from './update-activity.ts'
import { ballOf } from './who-has-the-ball.ts'

const authority = 'baerum' as const
const coordinator = 'child-coordinator-baerum'

describe('whom an activity waits for, of those around a child', () => {
  let world: TestWorld
  let app: TestApp
  let planId: string
  let activityId: string
  const service = () => world.ids.service['fysio-baerum']

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    await arrangeBefore(world, { authority, person: 'ada', unit: 'ke-baerum-barn', coordinator })
    const physio = {
      service: 'fysio-baerum',
      practitioner: 'physio-baerum',
      sections: ['activities'],
    } as const
    await arrangeParticipant(world, { authority, person: 'ada', ...physio })
    planId = (await done(pressed(world, startPlan, coordinator, { personId: world.ids.person.ada }))).planId
    const fields = { planId, what: 'Nye skinner', responsible: 'person', waitingFor: 'Frida Balansebom' }
    activityId = (await done(pressed(world, addActivity, coordinator, fields))).activityId
  })

  const give = (waitingFor: string) =>
    pressed(world, updateActivity, coordinator, { planId, activityId, waitingFor })
  const kept = () =>
    world.test.asOwner(authority, async (db) => {
      const { rows } = await db.query(
        `select waiting_for as words, waiting_for_service_id as service, waiting_for_practitioner_id as practitioner,
           waiting_for_related_person_id as related, waiting_for_is_person as person from activity where id = $1`,
        [activityId],
      )
      return rows[0]
    })
  const ball = async (who: Parameters<TestWorld['asked']>[0]) => {
    const asked = world.asked(who)
    const shown = await findPlanPage.run(world.database, asked, { planId })
    if (isDenied(shown)) throw new Error(`${who} sees nothing`)
    const activity = shown.seen.activities!.find(({ id }) => id === activityId)!
    const found = ballOf(activity, shown.seen, readerOf(shown, asked))
    return [found?.who, found?.isYours]
  }
  const nobody = { words: '', service: null, practitioner: null, related: null, person: false }

  test('a name that is only one’s is kept as that one', async () => {
    const practitioner = world.ids.practitioner['physio-baerum']
    assert.deepEqual(await kept(), { ...nobody, service: service(), practitioner })
    assert.deepEqual(await ball('physio-baerum'), ['Frida Balansebom', true])
  })

  test('each of them by the form’s value, and is told that it is theirs', async () => {
    const related = world.ids.related['kari-ada']
    await done(give(`r:${related}`))
    assert.deepEqual(await kept(), { ...nobody, related })
    assert.deepEqual(await ball('kari-mor'), ['Kari Solstrålevik', true])
    assert.deepEqual(await ball(coordinator), ['Kari Solstrålevik', false])
    await done(give('person'))
    assert.deepEqual(await kept(), { ...nobody, person: true })
    assert.deepEqual(await ball('kari-mor'), ['Ada', true])
    await done(give(`s:${service()}`))
    assert.deepEqual(await ball(coordinator), ['Fysioterapi for barn og unge', false])
    await done(give(`c:${world.ids.practitioner[coordinator]}`))
    assert.deepEqual(await ball(coordinator), ['Ingrid Samspilldal', true])
    await done(give(''))
    assert.deepEqual(await kept(), nobody)
  })

  test('the same again is nothing to save; nobody outside the team can be chosen; other words are kept', async () => {
    await done(give('person'))
    assert.deepEqual(await give('person'), { refused: 'nothing_to_save', field: 'note' })
    for (const id of [world.ids.service['nav-baerum'], '00000000-0000-4000-8000-000000000000'])
      assert.deepEqual(await give(`s:${id}`), { refused: 'not_let_in', field: 'waitingFor' })
    await done(give('Hjelpemiddelsentralen'))
    assert.deepEqual(await kept(), { ...nobody, words: 'Hjelpemiddelsentralen' })
    assert.deepEqual(await ball(coordinator), ['Hjelpemiddelsentralen', false])
  })

  test('the form has them all, with the one who has it chosen, also where that is words', async () => {
    const form = async () =>
      /<select[^>]*name="waitingFor"[\s\S]*?<\/select>/.exec(
        (await (await app.visitor(coordinator)).get(`/baerum/plan/${planId}/tiltak/${activityId}`)).body,
      )?.[0] ?? ''
    assert.match(await form(), /<option[^>]*value="Hjelpemiddelsentralen"[^>]*selected/)
    await done(give(`p:${service()}:${world.ids.practitioner['physio-baerum']}`))
    const select = await form()
    assert.match(select, /<option[^>]*value="p:[^"]*"[^>]*selected[^>]*>Frida Balansebom/)
    assert.match(select, /<option[^>]*value="person"[^>]*>Ada</)
    assert.doesNotMatch(select, /Hjelpemiddelsentralen/)
  })

  test('two there with the same name are told apart, and a name alone is neither of them', async () => {
    await world.test.asOwner(authority, (db) =>
      db.query(`update practitioner set name = 'Frida Balansebom' where id = $1`, [
        world.ids.practitioner['nav-baerum'],
      ]),
    )
    const nav = { service: 'nav-baerum', practitioner: 'nav-baerum', sections: ['activities'] } as const
    await arrangeParticipant(world, { authority, person: 'ada', ...nav })
    await done(give('Frida Balansebom'))
    assert.deepEqual(await kept(), { ...nobody, words: 'Frida Balansebom' })
    await done(give(`p:${world.ids.service['nav-baerum']}:${world.ids.practitioner['nav-baerum']}`))
    assert.deepEqual(await ball('nav-baerum'), ['Frida Balansebom', true])
    assert.deepEqual(await ball('physio-baerum'), ['Frida Balansebom', false])
  })

  test('one whose consent is gone has it no longer, whatever others with the same name do', async () => {
    await world.test.asOwner(authority, (db) =>
      db.query(`update consent set state = 'withdrawn' where kind = 'sharing' and service_id = $1`, [
        world.ids.service['nav-baerum'],
      ]),
    )
    assert.deepEqual(await ball(coordinator), ['Ada', false])
    assert.deepEqual(await ball('physio-baerum'), ['Ada', false])
    const value = `p:${world.ids.service['nav-baerum']}:${world.ids.practitioner['nav-baerum']}`
    assert.deepEqual(await give(value), { refused: 'nothing_to_save', field: 'note' })
    await done(give('person'))
    assert.deepEqual(await give(value), { refused: 'not_let_in', field: 'waitingFor' })
  })
})

test('a name from before becomes the one it can only mean; else it stays words (migration 0139)', async () => {
  const { asOwner, ownerUrl, queueUrl } = await testDatabase({ until: '0138_left_out_of_a_consent' })
  const { kari, nav } = await asOwner('baerum', async (client) => {
    const one = async (text: string, values: unknown[] = []) =>
      (await client.query(text, values)).rows[0].id as string
    await client.query(
      `insert into authority (id, kind, name, settings) values ('baerum', 'municipality', 'Bærum', '{}')`,
    )
    const person = await one(
      `insert into person (authority_id, given_name, family_name, birth_date) values ('baerum', 'Berit', 'B', '1980-01-01') returning id`,
    )
    const plan = await one(`insert into plan (authority_id, person_id) values ('baerum', $1) returning id`, [
      person,
    ])
    const nav = await one(
      `insert into service (authority_id, name, kind) values ('baerum', 'NAV', 'other_welfare') returning id`,
    )
    const participant = await one(
      `insert into participant (authority_id, person_id, service_id, from_date) values ('baerum', $1, $2, '2026-01-01') returning id`,
      [person, nav],
    )
    const named = async (name: string, key: string) => {
      const id = await one(
        `insert into practitioner (authority_id, identity_key, name, work_title) values ('baerum', $1, $2, '') returning id`,
        [key, name],
      )
      await client.query(
        `insert into participant_practitioner (authority_id, participant_id, practitioner_id, from_date) values ('baerum', $1, $2, '2026-01-01')`,
        [participant, id],
      )
      return id
    }
    const kari = await named('Kari Lien', 'kari')
    await named('Ola Moe', 'ola-1')
    await named('Ola Moe', 'ola-2')
    for (const [at, words] of ['Kari Lien', 'Ola Moe', 'NAV', 'Berit', 'Naboen', ''].entries())
      await client.query(
        `insert into activity (authority_id, plan_id, what, waiting_for, position, created_at) values ('baerum', $1, $2, $2, $3, now())`,
        [plan, words, at],
      )
    return { kari, nav }
  })
  await migrate(ownerUrl, queueUrl)
  const rows = await asOwner('baerum', async (client) => {
    const { rows } = await client.query(
      `select waiting_for, waiting_for_practitioner_id, waiting_for_service_id, waiting_for_is_person from activity order by position`,
    )
    return rows.map((row) => Object.values(row))
  })
  assert.deepEqual(rows, [
    ['', kari, null, false],
    ['Ola Moe', null, null, false],
    ['', null, nav, false],
    ['', null, null, true],
    ['Naboen', null, null, false],
    ['', null, null, false],
  ])
})
