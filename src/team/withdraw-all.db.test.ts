import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { act } from '../../demo/cases/tell.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { writeFirst } from '../excerpts/write-sheet.ts'
import { getTeam } from './get-team.ts'
import { getAllWithdrawnReceipt, getWithdrawAll } from './get-withdraw-all.ts'
import { allWithdrawnData } from './print/all-withdrawn-print.ts'
import { withdrawAll } from './withdraw-all.ts'

describe('[consent-withdraw-all] everything that is shared, taken back in one act', () => {
  let world: TestWorld
  let app: TestApp
  let ada: string
  let berit: string
  const rowsOf = (sql: string, values: unknown[] = []) =>
    world.test.asOwner('baerum', async (db) => (await db.query(sql, values)).rows as Record<string, string>[])
  const pageOf = (personId: string) => `/baerum/koordinering/${personId}/samtykke/trekk-alt`
  const press = (who: ActorKey, personId: string) =>
    withdrawAll.run(world.database, world.asked(who), { personId }, () => '')
  const read = async (who: ActorKey, personId: string) => {
    const found = await getWithdrawAll.run(world.database, world.asked(who), { personId })
    return 'open' in found ? found : null
  }
  const states = async (personId: string) =>
    Object.fromEntries(
      (
        await rowsOf(
          `select coalesce(s.name, r.name, c.kind) as with, c.state from consent c left join service s on s.id = c.service_id
           left join related_person r on r.id = c.related_person_id where c.person_id = $1 order by 1`,
          [personId],
        )
      ).map((row) => [row.with, row.state]),
    )
  const told = () =>
    rowsOf(
      `select recipient_key from notice where kind = 'consent_withdrawn' and opened_at is null and href like '%/samtykke'`,
    )

  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team'] })
    app = await testApp(world)
    ;({ ada, berit } = world.ids.person)
  })

  test('the page is for those who decide, and for nobody else', async () => {
    for (const who of ['coordinator-baerum', 'unit-baerum-adult', 'nav-baerum', 'kari-mor'] as const) {
      const visitor = await app.visitor(who)
      assert.equal((await visitor.get(pageOf(berit))).statusCode, 404, who)
      assert.equal((await visitor.post(pageOf(berit), { act: 'withdraw' })).statusCode, 404, who)
      assert.equal((await visitor.get(`${pageOf(berit)}/kvittering.pdf`)).statusCode, 404, who)
    }
    assert.equal((await states(berit)).coordination, 'given')
  })

  test('before the press it says what closes, to whom, and what stands', async () => {
    const visitor = await app.visitor('berit')
    const list = (await visitor.get(pageOf(berit).replace('/trekk-alt', ''))).body
    assert.ok(list.includes(`href="${pageOf(berit)}"`))
    const { body } = await visitor.get(pageOf(berit))
    const closes = body.slice(body.indexOf('Dette stenges'), body.indexOf('Dette blir stående'))
    for (const name of ['NAV', 'Fastlege', 'Arne']) assert.match(closes, new RegExp(name))
    assert.doesNotMatch(closes, /oordinator/)
    const stands = body.slice(body.indexOf('Dette blir stående'))
    assert.match(stands, /Koordinatoren holder fortsatt i trådene/)
    assert.match(stands, /Planen er der fortsatt, for deg/)
    assert.equal(
      (await visitor.get(`${pageOf(berit)}/kvittering.pdf`)).statusCode,
      404,
      'nothing is taken back',
    )
  })

  test('one press closes it all from the next request; coordination and plan stand; who coordinates is told once', async () => {
    const nav = () => getTeam.run(world.database, world.asked('nav-baerum'), { personId: berit })
    assert.ok('members' in (await nav()))
    const already = (await told()).length
    const visitor = await app.visitor('berit')
    const sent = await visitor.post(pageOf(berit), { act: 'withdraw' })
    assert.deepEqual([sent.statusCode, sent.headers.location], [303, pageOf(berit)])
    assert.deepEqual(await nav(), { denied: 'not_found' })
    const { coordination, plan, ...shared } = await states(berit)
    assert.deepEqual(
      [coordination, plan, [...new Set(Object.values(shared))]],
      ['given', 'given', ['withdrawn']],
    )
    assert.equal((await told()).length - already, 1)
    const events = await rowsOf(
      `select id from event where type = 'consent_withdrawn' and person_id = $1 and facts->>'withAll' = 'true'`,
      [berit],
    )
    assert.equal(events.length, Object.keys(shared).length, 'what stands open is closed by each')
    assert.ok(
      'members' in
        (await getTeam.run(world.database, world.asked('coordinator-baerum'), { personId: berit })),
    )
  })

  test('the receipt says who, when and what, and a second press closes nothing more', async () => {
    assert.deepEqual(await press('berit', berit), { refused: 'nothing_open' })
    const visitor = await app.visitor('berit')
    const { body } = await visitor.get(pageOf(berit))
    assert.match(body, /Det er stengt for alle/)
    assert.match(body, /Dette er stengt[\s\S]*Arne[\s\S]*kvittering\.pdf/)
    assert.doesNotMatch(body, /Ja, steng for alle nå/)
    const pdf = await visitor.get(`${pageOf(berit)}/kvittering.pdf`)
    assert.deepEqual([pdf.statusCode, pdf.rawPayload.subarray(0, 5).toString()], [200, '%PDF-'])
    const receipt = await getAllWithdrawnReceipt.run(world.database, world.asked('berit'), {
      personId: berit,
    })
    assert.ok('withdrawn' in receipt)
    const paper = allWithdrawnData(receipt)
    assert.deepEqual(paper.facts[0], ['Trukket av', receipt.by])
    const closed = Object.keys(await states(berit)).filter(
      (name) => name !== 'coordination' && name !== 'plan',
    )
    assert.equal(paper.lists[0]!.items.length, closed.length)
    for (const name of closed)
      assert.ok(
        paper.lists[0]!.items.some((item) => `${item}`.startsWith(name)),
        name,
      )
    assert.deepEqual(paper.lists[1]!.items, ['Koordinering', 'Individuell plan'])
  })

  test('a link to the contingency sheet that is out is closed too, and is closed where nothing else is open', async () => {
    await act(
      world,
      writeFirst,
      'berit',
      { authority: 'baerum', daysAgo: 1 },
      {
        ...{ personId: berit, part: 'viktigst', first: 'Slag i fjor' },
      },
    )
    const linkAt = `/baerum/koordinering/${berit}/kriseark/lenke`
    const visitor = await app.visitor('berit')
    assert.equal((await visitor.post(linkAt, { act: 'make', hours: '24' })).statusCode, 303)
    const { body } = await visitor.get(pageOf(berit))
    assert.match(body, /Dette stenges[\s\S]*lenke for akutt hjelp[\s\S]*Ja, steng for alle nå/i)
    assert.equal((await visitor.post(pageOf(berit), { act: 'withdraw' })).statusCode, 303)
    const [link] = await rowsOf('select ended_name, ended_at is not null as over from emergency_link')
    assert.equal(`${link!.over}`, 'true')
    assert.match(link!.ended_name!, /Berit/)
    assert.match((await visitor.get(pageOf(berit))).body, /Det er stengt for alle/)
    assert.deepEqual(await press('berit', berit), { refused: 'nothing_open' })
  })

  test('one of two parents takes it all back alone, and a yes that waits for the other too', async () => {
    const before = await read('kari-mor', ada)
    const waits = before?.open.filter(({ shown }) => shown === 'asked').map(({ withName }) => withName)
    assert.deepEqual(waits, ['Avlastning'])
    assert.match(
      (await (await app.visitor('kari-mor')).get(pageOf(ada))).body,
      /Hver av dere kan trekke alene/,
    )
    const was = await states(ada)
    const done = await press('kari-mor', ada)
    assert.ok('done' in done, JSON.stringify(done))
    const now = await states(ada)
    assert.deepEqual(
      [now.coordination, now.plan, now.Avlastning, now.Mormor],
      ['given', 'given', 'withdrawn', was.Mormor],
    )
    assert.ok(
      Object.entries(was).some(([, state]) => state === 'refused'),
      'there is a no to leave as it is',
    )
    for (const [name, state] of Object.entries(was))
      if (state === 'refused') assert.equal(now[name], 'refused')
    assert.deepEqual((await read('ola-far', ada))?.open, [])
    assert.equal((await read('ola-far', ada))?.withdrawn, null, 'the act was hers')
  })
})
