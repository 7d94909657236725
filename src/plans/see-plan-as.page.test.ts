import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import type { Section } from '../access/sections.ts'
import { addActivity } from './add-activity.ts'
import { addGoal } from './add-goal.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'
import { updateActivity } from './update-activity.ts'
import { asWas } from './was-text.ts'
import { textField, wasField, writeOtherTexts } from './write-texts.ts'

const authority = 'baerum' as const
const coordinator = 'coordinator-baerum'
const physio = 'physio-baerum'
const nav = 'nav-baerum'

/** What the reader has of the plan, from below the coordination's own menu, without where its links lead. */
function bodyOf(html: string, from: string, until: string): string {
  const at = html.indexOf(from)
  assert.ok(at > 0, `no ${from}`)
  return html.slice(at + from.length, html.indexOf(until, at)).replaceAll(/ href="[^"]*"/g, '')
}
const own = (html: string) => {
  const below = html.slice(html.indexOf('class="sv-section-nav'))
  return bodyOf(below, '</nav>', '</main>')
}
const asSeen = (html: string) => bodyOf(html, '<div class="sv-without-links sv-wide">', '</div></main>')

describe('the plan as another sees it', () => {
  let world: TestWorld
  let app: TestApp
  let at: string
  let planId: string
  const participant: Record<'physio' | 'nav', string> = { physio: '', nav: '' }
  let relatedPersonId: string
  const get = async (who: ActorKey, path = '') => (await app.visitor(who)).get(at + path)
  const owner = (sql: string, values: unknown[]) =>
    world.test.asOwner(authority, async (db) => (await db.query(sql, values)).rows as { id: string }[])
  const seeAs = async (whoId: string, who: ActorKey = 'berit') => {
    const answer = await get(who, `/se-som/${whoId}`)
    assert.equal(answer.statusCode, 200, `${who} ${whoId}`)
    return answer.body
  }
  const opened = (service: 'fysio-baerum' | 'nav-baerum', sections: readonly Section[]) =>
    owner(`update consent set sections = $1 where kind = 'sharing' and service_id = $2 returning id`, [
      sections,
      world.ids.service[service],
    ])

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    await arrangeBefore(world, { authority, person: 'berit', unit: 'ke-baerum-voksen', coordinator })
    for (const [service, practitioner, sections] of [
      ['fysio-baerum', physio, ['goals', 'activities', 'participants']],
      ['nav-baerum', nav, ['about_person', 'meetings']],
    ] as const)
      await arrangeParticipant(world, { authority, person: 'berit', service, practitioner, sections })
    for (const { id, service_id } of (await owner(
      'select id, service_id from participant where person_id = $1',
      [world.ids.person.berit],
    )) as { id: string; service_id: string }[])
      participant[service_id === world.ids.service['nav-baerum'] ? 'nav' : 'physio'] = id
    planId = (await done(pressed(world, startPlan, coordinator, { personId: world.ids.person.berit }))).planId
    at = `/baerum/plan/${planId}`
    const goal = async (words: string) =>
      (await done(pressed(world, addGoal, coordinator, { planId, words, lifeArea: 'leisure' }))).goalId
    const [swim, sing] = [await goal('Svømming'), await goal('Kontrabass')]
    const responsible = `p:${world.ids.service['fysio-baerum']}:${world.ids.practitioner[physio]}`
    for (const [what, goalId] of [
      ['Badebasseng', swim],
      ['Øvingslokale', sing],
    ] as const) {
      const { activityId } = await done(
        pressed(world, addActivity, coordinator, { planId, goalId, what, responsible }),
      )
      // One's own doings are no news to oneself
      await done(pressed(world, updateActivity, physio, { planId, activityId, note: 'Gjort' }))
    }
    const typed = { planId, [textField('needs')]: 'Trenger Garderobe', [wasField('needs')]: asWas(undefined) }
    await done(pressed(world, writeOtherTexts, coordinator, typed))
    await owner(
      `insert into consent_exception (authority_id, person_id, consent_id, thing, thing_id, added_as, added_at)
       select c.authority_id, c.person_id, c.id, 'goal', $1::uuid, 'self', now()
       from consent c where c.kind = 'sharing' and c.service_id = $2`,
      [sing, world.ids.service['fysio-baerum']],
    )
    relatedPersonId = randomUUID()
    await owner(
      `insert into related_person (authority_id, id, person_id, name, kind, from_date) values ($1, $2, $3, 'Nabo Uten Eid', 'close_person', $4)`,
      [authority, relatedPersonId, world.ids.person.berit, world.daysFrom(-9)],
    )
    await owner(
      `insert into participant (authority_id, person_id, related_person_id, from_date) values ($1, $2, $3, $4)`,
      [authority, world.ids.person.berit, relatedPersonId, world.daysFrom(-9)],
    )
    await owner(
      `insert into consent (authority_id, person_id, kind, state, related_person_id, sections, from_date)
       values ($1, $2, 'sharing', 'given', $3, '{goals}', $4)`,
      [authority, world.ids.person.berit, relatedPersonId, world.daysFrom(-9)],
    )
  })

  test('is word for word what they have on their own page, whatever is opened, left out or ended', async () => {
    const all: Section[] = ['about_person', 'goals', 'activities', 'participants', 'meetings', 'contingency']
    const worlds: [physio: Section[], nav: Section[]][] = [
      [
        ['goals', 'activities', 'participants'],
        ['about_person', 'meetings'],
      ],
      [['activities'], ['goals']],
      [['contingency'], all],
      [all, ['participants']],
    ]
    for (const who of [physio, nav] as const)
      for (const [ofPhysio, ofNav] of worlds) {
        await opened('fysio-baerum', ofPhysio)
        await opened('nav-baerum', ofNav)
        const theirs = own((await get(who)).body)
        for (const reader of ['berit', coordinator] as const) {
          const seen = asSeen(await seeAs(world.ids.practitioner[who], reader))
          assert.equal(seen, theirs, `${reader} as ${who}: ${ofPhysio} ${ofNav}`)
        }
      }
    await opened('fysio-baerum', worlds[0]![0])
    await opened('nav-baerum', worlds[0]![1])
    const seen = asSeen(await seeAs(world.ids.practitioner[physio]))
    assert.match(seen, /Svømming/)
    assert.doesNotMatch(seen, /Kontrabass|Øvingslokale|Garderobe/, 'left out, or not opened')
    await owner(`update plan set state = 'ended', ended_on = $2 where id = $1`, [planId, world.daysFrom(-1)])
    assert.equal(asSeen(await seeAs(world.ids.practitioner[physio])), own((await get(physio)).body))
    await owner(`update plan set state = 'draft', ended_on = null where id = $1`, [planId])
  })

  test('tells what is new since they looked last, not since the reader did', async () => {
    await owner(
      `insert into access_log (authority_id, actor_id, act, practitioner_id, relation, ground, person_id, what, at)
       select authority_id, actor_id, act, practitioner_id, relation, ground, person_id, what, at - interval '2 hours'
       from access_log where act = 'plans.read' and practitioner_id = $1 limit 1`,
      [world.ids.practitioner[physio]],
    )
    const theirs = own((await get(physio)).body)
    assert.match(theirs, /Siden sist/i)
    assert.equal(asSeen(await seeAs(world.ids.practitioner[physio])), theirs)
  })

  test('has nothing to press: no form, and no link but the reader’s own; it closes with what opened it', async () => {
    const body = await seeAs(world.ids.practitioner[physio])
    assert.match(body, /Slik ser [^<]+ planen/)
    const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'))
    assert.doesNotMatch(main, /<form|data-live/)
    assert.doesNotMatch(main.slice(main.indexOf('sv-without-links')), /<a[^>]* href=/)
    assert.match(body, /data-live="[^"]*\/se-som\/[^"]*strom"/, 'a stream of its own')
  })

  test('is there for a private person with no way to sign in, and for one the service has not named', async () => {
    const neighbour = asSeen(await seeAs(relatedPersonId))
    assert.match(neighbour, /Svømming/)
    assert.doesNotMatch(neighbour, /Badebasseng|Garderobe/)
    const before = asSeen(await seeAs(world.ids.practitioner[nav]))
    await owner('update participant_practitioner set to_date = $2 where participant_id = $1', [
      participant.nav,
      world.daysFrom(0),
    ])
    const list = (await get('berit', '/se-som')).body
    assert.match(list, /En hos NAV[^<]* som ikke er navngitt ennå/)
    const unnamed = asSeen(await seeAs(participant.nav))
    const withoutNews = (html: string) =>
      html.replace(/<section><h2 class="sv-over">(Siden sist|Det siste)[\s\S]*?<\/section>/g, '')
    assert.equal(withoutNews(unnamed), withoutNews(before), 'as the service takes part')
    await owner('update participant_practitioner set to_date = null where participant_id = $1', [
      participant.nav,
    ])
  })

  test('says plainly when they see nothing: the consent taken back, run out, or none to the plan', async () => {
    const state = (value: string, until: string | null) =>
      owner(`update consent set state = $1, until_date = $2 where kind = 'sharing' and service_id = $3`, [
        value,
        until,
        world.ids.service['fysio-baerum'],
      ])
    for (const [value, until] of [
      ['withdrawn', null],
      ['given', world.daysFrom(-1)],
    ] as const) {
      await state(value, until)
      assert.equal((await get(physio)).statusCode, 404)
      const body = await seeAs(world.ids.practitioner[physio])
      assert.match(body, /ser ikke planen nå/)
      assert.doesNotMatch(body, /Svømming/)
    }
    await state('given', null)
    await owner(`update consent set state = 'withdrawn' where kind = 'plan' and person_id = $1`, [
      world.ids.person.berit,
    ])
    const list = (await get('berit', '/se-som')).body
    assert.doesNotMatch(list, /Ser en del av planen|Ser hele planen/)
    assert.match(await seeAs(world.ids.practitioner[physio]), /Samtykket til planen er ikke i kraft/)
    assert.equal((await get(coordinator, '/se-som')).statusCode, 404, 'nor is the plan itself')
    assert.equal((await get(coordinator, `/se-som/${world.ids.practitioner[physio]}`)).statusCode, 404)
    await owner(`update consent set state = 'given' where kind = 'plan' and person_id = $1`, [
      world.ids.person.berit,
    ])
  })

  test('is for who decides and who coordinates alone, of those who take part alone, and is logged as what it is', async () => {
    for (const who of [physio, nav, 'jonas', 'unit-baerum-adult', 'former-baerum'] as const)
      for (const path of ['/se-som', `/se-som/${world.ids.practitioner[physio]}`])
        assert.equal((await get(who, path)).statusCode, 404, `${who} ${path}`)
    for (const whoId of [world.ids.practitioner['former-baerum'], world.ids.person.berit, randomUUID(), 'x'])
      assert.equal((await get('berit', `/se-som/${whoId}`)).statusCode, 404)
    assert.equal((await get(coordinator, `/se-som/${world.ids.practitioner[coordinator]}`)).statusCode, 404)
    assert.match((await get('berit')).body, /\/se-som"/)
    assert.doesNotMatch((await get(physio)).body, /\/se-som"/)
    const before = await owner('select id from access_log', [])
    await seeAs(world.ids.practitioner[physio])
    const logged = (await owner(
      'select id, act, relation, practitioner_id, what from access_log order by id',
      [],
    )) as unknown as Record<string, unknown>[]
    assert.equal(logged.length, before.length + 1)
    const { act, relation, practitioner_id, what } = logged.at(-1)!
    assert.deepEqual([act, relation, practitioner_id], ['plans.seeAs', 'self', null])
    assert.deepEqual(what, ['plan', 'goals', 'activities', 'participants'])
  })

  test('is not for one who is shielded: what another sees would tell where the person is', async () => {
    await owner(`update person set address_protection = 'confidential' where id = $1`, [
      world.ids.person.berit,
    ])
    assert.match(asSeen(await seeAs(relatedPersonId)), /adressen er beskyttet/i, 'shielded as they are')
    assert.equal(asSeen(await seeAs(world.ids.practitioner[physio])), own((await get(physio)).body))
    await owner(`update person set address_protection = 'none' where id = $1`, [world.ids.person.berit])
    await arrangeBefore(world, { authority, person: 'ada', unit: 'ke-baerum-barn', coordinator })
    const ada = await done(pressed(world, startPlan, coordinator, { personId: world.ids.person.ada }))
    const paths = ['/se-som', `/se-som/${world.ids.practitioner[coordinator]}`]
    const visit = async (path: string) =>
      (await (await app.visitor('kari-mor')).get(`/baerum/plan/${ada.planId}${path}`)).statusCode
    for (const path of paths) assert.equal(await visit(path), 200, path)
    await owner(`update person set address_protection = 'confidential' where id = $1`, [world.ids.person.ada])
    assert.equal(await visit(''), 200)
    for (const path of paths) assert.equal(await visit(path), 404, path)
  })
})
