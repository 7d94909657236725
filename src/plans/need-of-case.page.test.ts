import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { findPlanOfPerson } from './plan-store.ts'

type Who = Parameters<TestApp['visitor']>[0]

describe('needs, from what the case established', () => {
  let world: TestWorld
  let app: TestApp
  let ada: string
  let planId: string
  let page: string
  const ids = { gym: randomUUID(), ppt: randomUUID(), pause: randomUUID() }
  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team', 'plans'] })
    app = await testApp(world)
    ada = world.ids.person.ada
    planId = (await world.database.transaction('baerum', (db) => findPlanOfPerson(db, ada)))!.id
    page = `/baerum/plan/${planId}/behov`
    await world.test.asOwner('baerum', async (db) => {
      const { rows } = await db.query(
        `select case_id from decision where person_id = $1 order by issued_at desc limit 1`,
        [ada],
      )
      await db.query(`delete from case_service where case_id = $1`, [rows[0].case_id])
      for (const [id, name, kind, status] of [
        [ids.gym, 'Fysioterapi i bassenget', 'municipal_health', 'has'],
        [ids.ppt, 'PPT på skolen', 'other_welfare', 'needs'],
        [ids.pause, 'Avlastning i helgene', 'municipal_health', 'will_need'],
      ])
        await db.query(
          `insert into case_service (authority_id, id, case_id, name, kind, status, provider) values ('baerum', $1, $2, $3, $4, $5, '')`,
          [id, rows[0].case_id, name, kind, status],
        )
      await db.query(`update plan_text set text = '' where plan_id = $1 and key like 'need_%'`, [planId])
    })
  })
  const get = async (who: Who) => (await app.visitor(who)).get(page)
  const take = async (who: Who, caseServiceId: string, area: string) =>
    (await app.visitor(who)).post(page, { act: 'takeNeed', planId, caseServiceId, area })
  const needs = async () => {
    const { rows } = await world.test.asOwner('baerum', (db) =>
      db.query(
        `select key, text, written_as from plan_text where plan_id = $1 and key like 'need_%' and text <> '' order by key`,
        [planId],
      ),
    )
    return rows.map((row) => [row.key, row.text, row.written_as])
  }

  test('is offered open on an empty page, with the source and the day, and nothing is written by itself', async () => {
    const { body } = await get('kari-mor')
    assert.match(body, /id="fra-saken"[^>]*open/)
    assert.match(body, /Dette sto i saken da den ble avgjort \d+\.\s\p{L}+\s\d{4}/u)
    assert.match(body, /Har i dag: Fysioterapi i bassenget/)
    assert.match(body, /Trenger: PPT på skolen[\s\S]*value="daytime" selected/)
    assert.match(body, /Kommer til å trenge: Avlastning i helgene/)
    assert.deepEqual(await needs(), [])
  })

  test('is logged as read in the case by whoever is shown it, and by nobody else', async () => {
    const lastLogged = async (who: Who) => {
      await get(who)
      const { rows } = await world.test.asOwner('baerum', (db) =>
        db.query('select what from access_log order by id desc limit 1'),
      )
      return rows[0].what as string[]
    }
    assert.ok((await lastLogged('kari-mor')).includes('case'))
    assert.ok(!(await lastLogged('child-coordinator-baerum')).includes('case'))
  })

  test('one press takes in one, where it is said to belong; twice is once; it is not offered again', async () => {
    assert.equal((await take('kari-mor', ids.ppt, 'daytime')).statusCode, 303)
    assert.equal((await take('kari-mor', ids.ppt, 'daytime')).statusCode, 303)
    assert.deepEqual(await needs(), [['need_daytime', 'Trenger: PPT på skolen', 'parent']])
    const { body } = await get('kari-mor')
    assert.match(body, /2 ting fra saken/)
    assert.doesNotMatch(body, /<h3[^>]*>Trenger: PPT/)
  })

  test('below what stands there already', async () => {
    await take('kari-mor', ids.gym, 'daytime')
    assert.deepEqual((await needs())[0]?.[1], 'Trenger: PPT på skolen\nHar i dag: Fysioterapi i bassenget')
  })

  test('is not for one who is no party to the case: not the coordinator, one who takes part, or a stranger', async () => {
    for (const who of ['child-coordinator-baerum', 'teacher-baerum'] as const) {
      const answer = await get(who)
      assert.equal(answer.statusCode, 200, who)
      assert.doesNotMatch(answer.body, /fra saken|Avlastning i helgene/, who)
      await take(who, ids.pause, 'leisure')
    }
    assert.equal((await take('berit', ids.pause, 'leisure')).statusCode, 404)
    assert.equal((await needs()).length, 1)
  })

  test('an area that is none is answered beside the field, and a text that is full takes no more', async () => {
    assert.equal((await take('kari-mor', ids.pause, 'moon')).statusCode, 422)
    await world.test.asOwner('baerum', (db) =>
      db.query(`update plan_text set text = repeat('a', 3995) where plan_id = $1 and key = 'need_daytime'`, [
        planId,
      ]),
    )
    const full = await take('kari-mor', ids.pause, 'daytime')
    assert.equal(full.statusCode, 422)
    assert.match(full.body, /Det er ikke plass til mer der/)
  })

  test('without consent to the plan nothing is offered', async () => {
    await world.test.asOwner('baerum', (db) =>
      db.query(`update consent set state = 'withdrawn' where person_id = $1 and kind = 'plan'`, [ada]),
    )
    assert.doesNotMatch((await get('kari-mor')).body, /fra saken/)
    assert.notEqual((await take('kari-mor', ids.pause, 'leisure')).statusCode, 303)
  })
})
