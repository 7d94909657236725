import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import type { TestWorld } from '../../demo/test-world.ts'
import { addPlan, coordinatedWorld, coordinator } from '../meetings/test/coordinated.ts'

const at = '/baerum/arbeid'

describe('one’s people and activities at work', () => {
  let world: TestWorld
  let service: TestApp

  before(async () => {
    world = await coordinatedWorld()
    await addPlan(world)
    service = await testApp(world)
    // 45 with few days between them, so that many share a deadline; every ninth has none
    await world.test.asOwner('baerum', (db) =>
      db.query(
        `insert into activity (authority_id, plan_id, what, state, deadline, responsible_practitioner_id, created_at,
           waiting_for_practitioner_id)
         select 'baerum', p.id, 'Oppgave ' || n || '.', case n % 2 when 0 then 'planned' else 'in_progress' end,
           case when n % 9 > 0 then $1::date + n % 5 end, $2::uuid, now(), case n % 3 when 0 then $2::uuid end
         from plan p, generate_series(1, 45) n where p.person_id = $3`,
        [world.daysFrom(-2), world.ids.practitioner[coordinator], world.ids.person.ada],
      ),
    )
  })

  const rowsIn = (body: string) => [...body.matchAll(/Oppgave (\d+)\./g)].map(([, n]) => Number(n))
  const nextIn = (body: string) =>
    /href="([^"]+)"[^>]*rel="next"/.exec(body)?.[1]?.replaceAll('&amp;', '&').split('#')[0]

  async function allPages(who: Parameters<TestApp['visitor']>[0], path: string): Promise<number[][]> {
    const visitor = await service.visitor(who)
    const pages: number[][] = []
    for (let next: string | undefined = path; next; ) {
      const { statusCode, body } = await visitor.get(next)
      assert.equal(statusCode, 200)
      pages.push(rowsIn(body))
      next = nextIn(body)
    }
    return pages
  }

  test('come twenty a page, each once, the first deadline first and those without one last', async () => {
    const pages = await allPages(coordinator, `${at}/tiltak`)
    assert.deepEqual(
      pages.map(({ length }) => length),
      [20, 20, 5],
    )
    const all = pages.flat()
    assert.equal(new Set(all).size, 45)
    const dayOf = (n: number) => (n % 9 > 0 ? n % 5 : 9)
    assert.deepEqual(all.map(dayOf), all.map(dayOf).toSorted())
  })

  test('can be narrowed by whose they are, what is overdue and how far they have come', async () => {
    const count = async (asked: string) => (await allPages(coordinator, `${at}/tiltak${asked}`)).flat().length
    assert.equal(await count('?vis=mine'), 45)
    assert.equal(await count('?vis=ballen'), 45, 'who answers has the ball where nobody is named')
    assert.equal(await count('?vis=over'), 16)
    assert.equal(await count('?tilstand=planned'), 22)
    assert.equal(await count('?vis=over&tilstand=planned'), 7)
    assert.equal(await count('?tilstand=cannot_be_done_yet'), 0)
    const { body } = await (await service.visitor(coordinator)).get(`${at}/tiltak?vis=over`)
    assert.match(body, /href="\/baerum\/arbeid\/tiltak\?vis=over"[^>]*aria-current="page"/)
  })

  test('begin at the beginning where the address says nothing that can be read', async () => {
    for (const odd of ['x', '2026-02-30_y', 'ingen_', `2026-99-99_${world.ids.person.ada}`, '%00'])
      for (const page of ['tiltak', 'personer']) {
        const { statusCode, body } = await (await service.visitor(coordinator)).get(
          `${at}/${page}?etter=${odd}&vis=alt&tilstand=done`,
        )
        assert.equal(statusCode, 200, odd)
        assert.match(body, /Ada Solstrålevik/)
      }
  })

  test('tell whom one works with, and the log has one row for each who is shown', async () => {
    const { body } = await (await service.visitor(coordinator)).get(`${at}/personer`)
    assert.match(body, /Ada Solstrålevik/)
    assert.match(body, /Noor Skumringslia/)
    await (await service.visitor(coordinator)).get(`${at}/tiltak`)
    const { rows } = await world.test.asOwner('baerum', (db) =>
      db.query(
        `select distinct act, relation, ground, what, person_id from access_log where act like 'home.seeOwn%' order by act, what`,
      ),
    )
    assert.deepEqual(
      rows.map(({ act, relation, ground, what }) => [act, relation, ground, what.join()]),
      [
        ['home.seeOwnActivities', 'coordinator', 'appointment', 'activities'],
        ['home.seeOwnPeople', 'coordinator', 'appointment', 'coordinator'],
        ['home.seeOwnPeople', 'coordinator', 'appointment', 'coordinator,plan'],
      ],
    )
  })

  test('the day’s page has the first of them, and leads on', async () => {
    const { body } = await (await service.visitor(coordinator)).get(at)
    assert.match(body, /href="\/baerum\/arbeid\/tiltak"[^>]*>Se alle dine tiltak</)
    assert.match(body, /href="\/baerum\/arbeid\/tiltak\?vis=ballen"/)
    assert.match(body, /href="\/baerum\/arbeid\/personer"/)
  })

  test('one who takes part sees the person, and of the plan what is opened', async () => {
    const teacher = await service.visitor('teacher-baerum')
    const people = (await teacher.get(`${at}/personer`)).body
    assert.match(people, /Ada Solstrålevik/)
    assert.match(people, /Med i team fra/)
    assert.match((await teacher.get(`${at}/tiltak`)).body, /Ingen tiltak nå/)
  })

  test('a citizen has no such pages', async () => {
    const mother = await service.visitor('kari-mor')
    for (const page of ['tiltak', 'personer'])
      assert.equal((await mother.get(`${at}/${page}`)).statusCode, 404)
  })

  test('nothing is left of it when the consent is withdrawn', async () => {
    await world.test.asOwner('baerum', (db) =>
      db.query(`update consent set state = 'withdrawn' where kind = 'coordination'`),
    )
    const visitor = await service.visitor(coordinator)
    assert.match((await visitor.get(`${at}/personer`)).body, /Ingen personer ennå/)
    const { body } = await visitor.get(`${at}/tiltak`)
    assert.match(body, /Ingen tiltak nå/)
    assert.doesNotMatch(body, /Ada|Oppgave/)
  })
})
