import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { getMyPage } from '../home/get-my-page.ts'
import { getWorkday } from '../home/get-workday.ts'
import { addMonths } from '../law/calendar.ts'
import { getConsent } from './get-consent.ts'
import { getToConfirm } from './get-to-confirm.ts'
import { keepConsent } from './keep-consent.ts'
import { recordConsent } from './record-consent.ts'
import { remindOfAge } from './remind-of-age.ts'
import { findTeam } from './team-store.ts'
import { withdrawConsent } from './withdraw-consent.ts'

describe('[consents-at-16] the consents others gave, when one comes to decide alone', () => {
  let world: TestWorld
  let app: TestApp
  let jonas: string
  let coordination: string
  let plan: string
  let school: string
  let page: string
  const rowsOf = (sql: string, values: unknown[] = []) =>
    world.test.asOwner('baerum', async (db) => (await db.query(sql, values)).rows as Record<string, string>[])
  const born = (birthDate: string) =>
    rowsOf('update person set birth_date = $2 where id = $1', [jonas, birthDate])
  const toConfirm = async () => {
    const read = await getToConfirm.run(world.database, world.asked('jonas'), { personId: jonas })
    return 'asked' in read ? read.asked.map(({ consent }) => consent.id) : null
  }
  const press = (command: typeof keepConsent, who: ActorKey, consentId: string) =>
    command.run(world.database, world.asked(who), { personId: jonas, consentId }, () => '')
  const cardOf = async (who: ActorKey) => {
    const read = await getMyPage.run(world.database, world.asked(who), {})
    assert.ok('waits' in read)
    return read.waits.filter(({ kind }) => kind === 'confirm_consents').map(({ path }) => path)
  }
  const taskOf = async (who: ActorKey) => {
    const read = await getWorkday.run(world.database, world.asked(who), {})
    assert.ok('waits' in read)
    return read.waits.filter(({ kind }) => kind === 'confirm_consents').map((each) => [each.path, each.dueOn])
  }
  const schoolSees = async () => {
    const team = await world.database.transaction('baerum', (db) => findTeam(db, jonas, world.day))
    return team.find(({ consentId }) => consentId === school)!.sections.length > 0
  }
  const stateOf = async (consentId: string) =>
    (
      await rowsOf('select state, given_by, sections::text, until_date::text from consent where id = $1', [
        consentId,
      ])
    )[0]!
  const job = () => remindOfAge({ database: world.database, now: () => world.asked('nobody').now })
  const told = async () =>
    (
      await rowsOf(
        `select opened_at is null as open, href, count(*)::int as n from notice where kind = 'own_consents_asked' group by 1, 2`,
      )
    ).map(({ open, href, n }) => [open, href, n])

  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team'] })
    app = await testApp(world)
    jonas = world.ids.person.jonas
    page = `/baerum/koordinering/${jonas}/samtykke/fortsatt`
    const rows = await rowsOf(
      `select id, kind, service_id from consent where person_id = $1 and state = 'given'`,
      [jonas],
    )
    const of = (kind: string) => rows.find((each) => each.kind === kind)!.id!
    coordination = of('coordination')
    plan = of('plan')
    school = of('sharing')
    await born(addMonths(world.day, -16 * 12))
  })

  test('the day before, nothing is asked, and the page is nobody’s', async () => {
    await born(addMonths(world.daysFrom(1), -16 * 12))
    await job()
    assert.deepEqual([await told(), await taskOf('coordinator-baerum')], [[], []])
    for (const who of ['jonas', 'mette-mor', 'coordinator-baerum', 'ola-far', 'teacher-baerum'] as const)
      assert.equal((await (await app.visitor(who)).get(page)).statusCode, 404, who)
    assert.deepEqual(await cardOf('jonas'), [])
    await born(addMonths(world.day, -16 * 12))
  })

  test('on the day it stands, and the young person is told, once, and has a card; who coordinates has a task', async () => {
    await Promise.all([job(), job()])
    await job()
    assert.deepEqual(await told(), [[true, page, 1]])
    assert.deepEqual(await cardOf('jonas'), [page.replace('/baerum', '')])
    assert.deepEqual(await taskOf('coordinator-baerum'), [[`/koordinering/${jonas}/samtykke`, world.day]])
    assert.deepEqual(await taskOf('child-coordinator-baerum'), [])
    assert.deepEqual(await toConfirm(), [coordination, plan, school])
    assert.equal(await schoolSees(), true)
    const { body } = await (await app.visitor('jonas')).get(page)
    assert.match(body, /<h1[^>]*>Dette sa foreldrene dine ja til\. Vil du fortsatt\?/)
    assert.match(body, /Hvem sa ja[\s\S]*Mette Multetuvebakk, /)
    assert.equal(body.match(/Ja, fortsatt/g)?.length, 3)
    assert.equal(body.match(/Nei, slutt/g)?.length, 3)
    assert.doesNotMatch(body, /data-variant="primary"/, 'neither word is put before the other')
  })

  test('the list of consents tells the young person, and who coordinates, and marks each', async () => {
    const list = page.replace('/fortsatt', '')
    const own = (await (await app.visitor('jonas')).get(list)).body
    assert.match(own, /Andre har sagt ja til 3 ting for deg/)
    assert.ok(own.includes(`href="${page}"`))
    const work = (await (await app.visitor('coordinator-baerum')).get(list)).body
    assert.match(work, /Jonas bestemmer selv nå/)
    assert.equal(work.match(/Gitt av andre/g)?.length, 3)
    assert.ok(!work.includes(`href="${page}"`))
  })

  test('nobody else answers it: not the mother, not who coordinates, not the one let in', async () => {
    for (const who of ['mette-mor', 'coordinator-baerum', 'teacher-baerum', 'ola-far'] as const) {
      assert.equal((await (await app.visitor(who)).get(page)).statusCode, 404, who)
      assert.ok('denied' in (await press(keepConsent, who, school)), who)
    }
    assert.deepEqual(await toConfirm(), [coordination, plan, school])
  })

  test('a yes makes it one’s own, with the same parts and days, and a second press changes nothing', async () => {
    const before = await stateOf(school)
    const visitor = await app.visitor('jonas')
    const sent = await visitor.post(page, { act: 'keep', consentId: school })
    assert.deepEqual([sent.statusCode, sent.headers.location], [303, page])
    assert.deepEqual(await stateOf(school), { ...before, given_by: 'self' })
    assert.deepEqual(await press(keepConsent, 'jonas', school), { refused: 'not_in_this_state' })
    assert.deepEqual(await toConfirm(), [coordination, plan])
    const { body } = await visitor.get(page)
    assert.match(body, /Dette har du svart på[\s\S]*Du sa ja, fortsatt/)
    // As where one had said yes oneself before others came to decide
    await rowsOf(
      `insert into consent_answer (authority_id, consent_id, round, number, answer, at, how) overriding system value
       select authority_id, consent_id, round, number - 1000, 'given', at, how from consent_answer where consent_id = $1 limit 1`,
      [school],
    )
    const again = (await visitor.get(page)).body
    await rowsOf('delete from consent_answer where consent_id = $1 and number < 0', [school])
    assert.match(again, /Dette har du svart på[\s\S]*Du sa ja, fortsatt/)
    const read = await getConsent.run(world.database, world.asked('jonas'), {
      personId: jonas,
      consentId: school,
    })
    assert.ok('answers' in read)
    assert.deepEqual(
      read.answers.map(({ name, answer }) => [name, answer]),
      [
        [null, 'given'],
        ['Mette Multetuvebakk', 'given'],
      ],
      'who said what is kept',
    )
  })

  test('what is said to who coordinates, and written down, counts as the same word', async () => {
    const said = {
      saidOn: world.day,
      saidIn: 'norsk',
      help: 'none',
      how: 'oral',
      note: 'På kontoret.',
      answeredBy: 'person',
    }
    const fields = { personId: jonas, consentId: plan, answer: 'given', sections: [], untilDate: '', ...said }
    const done = await recordConsent.run(world.database, world.asked('coordinator-baerum'), fields, () => '')
    assert.ok('done' in done, JSON.stringify(done))
    assert.deepEqual(await toConfirm(), [coordination])
    assert.equal((await taskOf('coordinator-baerum')).length, 1)
  })

  test('a no closes it at once, and when all is answered nothing waits for anybody', async () => {
    await press(keepConsent, 'jonas', coordination)
    assert.deepEqual(
      [await toConfirm(), await cardOf('jonas'), await taskOf('coordinator-baerum')],
      [[], [], []],
    )
    assert.deepEqual(await told(), [[false, page, 1]])
    const visitor = await app.visitor('jonas')
    assert.match((await visitor.get(page)).body, /Du har svart på alt/)
    // As it was: the mother’s yes alone, and then a no
    await rowsOf('delete from consent_answer where consent_id = $1 and related_person_id is null', [school])
    assert.deepEqual(await toConfirm(), [school])
    assert.equal((await visitor.post(page, { act: 'stop', consentId: school })).statusCode, 303)
    assert.equal(await schoolSees(), false)
    assert.match((await visitor.get(page)).body, /Du sa nei/)
  })

  test('a no to coordination closes the rest, and none of it is asked about any more', async () => {
    await rowsOf('delete from consent_answer where consent_id = any($1) and related_person_id is null', [
      [coordination, plan],
    ])
    assert.deepEqual(await toConfirm(), [coordination, plan])
    await press(withdrawConsent as typeof keepConsent, 'jonas', coordination)
    assert.deepEqual(await toConfirm(), [])
    assert.deepEqual(
      [(await stateOf(plan)).state, (await stateOf(coordination)).state],
      ['withdrawn', 'withdrawn'],
    )
  })
})
