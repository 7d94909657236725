import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { formOf } from '../../demo/form-of.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { addActivity } from '../plans/add-activity.ts'
import { addGoal } from '../plans/add-goal.ts'
import { newsAPage } from '../plans/news-store.ts'
import { startPlan } from '../plans/start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from '../plans/test/arrange.ts'
import { asWas } from '../plans/was-text.ts'

const coordinator = 'coordinator-baerum'

describe('all that has happened in a plan, on a page of its own', () => {
  let world: TestWorld
  let app: TestApp
  let planId: string
  let goalId: string
  let activityId: string
  let plan: string
  const personId = () => world.ids.person.berit
  const query = (text: string, values: unknown[]) =>
    world.test.asOwner('baerum', (db) => db.query(text, values))
  const get = async (who: ActorKey | 'nobody', search = '') =>
    (await app.visitor(who)).get(`${plan}/siden-sist${search}`)
  const bodyOf = async (who: ActorKey, search = '') => (await get(who, search)).body
  const main = (body: string) => body.slice(body.indexOf('<main'), body.indexOf('</main>'))

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    const berit = { authority: 'baerum', person: 'berit' } as const
    await arrangeBefore(world, { ...berit, unit: 'ke-baerum-voksen', coordinator })
    for (const [service, practitioner, section] of [
      ['fysio-baerum', 'physio-baerum', 'goals'],
      ['nav-baerum', 'nav-baerum', 'activities'],
    ] as const)
      await arrangeParticipant(world, { ...berit, service, practitioner, sections: [section] })
    planId = (await done(pressed(world, startPlan, coordinator, { personId: personId() }))).planId
    plan = `/baerum/plan/${planId}`
    const goal = { planId, words: 'Gå en tur', lifeArea: 'leisure' }
    goalId = (await done(pressed(world, addGoal, 'physio-baerum', goal))).goalId
    const activity = { planId, what: 'Kjøpe sko', responsible: 'person' }
    activityId = (await done(pressed(world, addActivity, coordinator, activity))).activityId
    const about = { act: 'writeOwnTexts', version: '0', text_what_matters: 'Luft.' }
    const berits = await app.visitor('berit')
    const written = await berits.post(`${plan}/om`, { ...about, was_what_matters: asWas(undefined) })
    assert.equal(written.statusCode, 303)
  })

  test('day by day and section by section, with the way to what changed, and not what one did oneself', async () => {
    const body = main(await bodyOf('berit'))
    assert.match(body, /<h2[^>]*>Dette har skjedd/)
    assert.match(body, /<h3[^>]*>[^<]*\d[\s\S]*<h4[^>]*>Mål<[\s\S]*<h4[^>]*>Tiltak<[\s\S]*<h4[^>]*>Planen</)
    assert.match(body, new RegExp(`Et mål kom til <a[^>]*href="${plan}/mal/${goalId}"><q[^>]*>Gå en tur`))
    assert.match(body, new RegExp(`Et tiltak kom til <a[^>]*href="${plan}/tiltak/${activityId}"`))
    assert.doesNotMatch(body, /Noe ble skrevet under/)
    assert.match(main(await bodyOf(coordinator)), new RegExp(`Noe ble skrevet under <a[^>]*href="${plan}">`))
  })

  test('only of what is open to the reader, and to nobody else', async () => {
    const physio = main(await bodyOf('physio-baerum'))
    assert.doesNotMatch(physio, /Kjøpe sko|Et tiltak|Noe ble skrevet|Om personen/)
    const nav = main(await bodyOf('nav-baerum'))
    assert.match(nav, /Kjøpe sko/)
    assert.doesNotMatch(nav, /Gå en tur|Et mål|Noe ble skrevet/)
    for (const who of ['jonas', 'unit-baerum-adult', 'former-baerum'] as const)
      assert.equal((await get(who)).statusCode, 404, who)
    assert.equal((await get('nobody')).statusCode, 303)
  })

  test('a goal left out for one service is no news to it', async () => {
    const left = `insert into consent_exception (authority_id, person_id, consent_id, thing, thing_id, added_at, added_as)
      select 'baerum', $1, c.id, 'activity', $2, now(), 'self' from consent c where c.service_id = $3`
    await query(left, [personId(), activityId, world.ids.service['nav-baerum']])
    const nav = main(await bodyOf('nav-baerum'))
    assert.doesNotMatch(nav, new RegExp(`Kjøpe sko|${activityId}`))
    await query('delete from consent_exception where thing_id = $1', [activityId])
  })

  test('what came after one’s last look stands apart from what came before it', async () => {
    await query(
      `insert into access_log (authority_id, actor_id, act, relation, ground, person_id, what, at)
       select authority_id, actor_id, act, relation, ground, person_id, what, now() - interval '2 hours'
       from access_log where person_id = $1 and act = 'plans.read' and relation = 'self' and 'plan' = any(what) limit 1`,
      [personId()],
    )
    await query('alter table event disable trigger append_only', [])
    await query(`update event set recorded_at = now() - interval '3 hours' where person_id = $1`, [
      personId(),
    ])
    await query('alter table event enable trigger append_only', [])
    const quiet = main(await bodyOf('berit'))
    assert.match(
      quiet,
      /Nytt siden du var her sist[\s\S]*Ingenting er endret siden sist[\s\S]*Dette skjedde før det[\s\S]*Gå en tur/,
    )
    await done(pressed(world, addGoal, coordinator, { planId, words: 'Ro en båt', lifeArea: 'leisure' }))
    const [, fresh, old] = main(await bodyOf('berit')).split(/<h2/)
    assert.match(fresh!, /Nytt siden du var her sist[\s\S]*Ro en båt/)
    assert.doesNotMatch(fresh!, /Gå en tur/)
    assert.match(old!, /Gå en tur/)
  })

  test('however much it is: a page at a time, each once, and the plan leads there', async () => {
    await query(
      `insert into event (authority_id, at, type, person_id, relation, facts)
       select 'baerum', date_trunc('day', now()) + interval '12 hours' - n * interval '1 day', 'goal_changed', $1, 'coordinator', jsonb_build_object('goalId', $2::text)
       from generate_series(1, ${2 * newsAPage + 20}) n`,
      [personId(), goalId],
    )
    const shown = (await (await app.visitor('berit')).get(plan)).body
    assert.ok(shown.includes(`href="${plan}/siden-sist"`))
    let search = ''
    let pages = 0
    let found = 0
    for (;;) {
      const body = main(await bodyOf('berit', search))
      found += body.match(/Et mål ble endret/g)?.length ?? 0
      pages++
      const older = /href="[^"]*siden-sist(\?eldre=\d+)"/.exec(body)?.[1]
      if (!older) break
      assert.ok(pages < 5)
      search = older
    }
    assert.equal(pages, 3)
    assert.equal(found, 2 * newsAPage + 20)
    assert.ok(main(await bodyOf('berit', search)).includes(`href="${plan}/siden-sist"`), 'and back')
    // Who sees activities alone reads theirs behind all the goals', on the first page
    assert.match(main(await bodyOf('nav-baerum')), /Kjøpe sko/)
    assert.equal((await get('berit', '?eldre=x')).statusCode, 200)
    assert.match(main(await bodyOf('berit', '?eldre=1')), /Ingenting eldre her/)
  })

  test('from what to what, for those who read the history; others are told that it was changed', async () => {
    const hers = await app.visitor(coordinator)
    const save = async (at: string, act: string, fields: Record<string, string>) => {
      const form = formOf((await hers.get(`${plan}${at}`)).body, act)
      assert.equal((await hers.post(`${plan}${at}`, { ...form, ...fields })).statusCode, 303, act)
    }
    const change = `/tiltak/${activityId}/endre`
    await save(change, 'editActivity', { deadline: '1.5.2031' })
    await save(change, 'editActivity', { deadline: '1.6.2031', scope: 'To par' })
    await save(`/mal/${goalId}/flytt`, 'moveGoal', { step: 'keep_for_later' })
    await save('/om', 'writeOwnTexts', { text_what_matters: 'Luft og lys.' })
    const said = main(await bodyOf('berit')).replaceAll('\u00a0', ' ')
    // Several presses of one writer in a day are told as what they came to
    assert.match(said, /Fristen er satt til 1\. juni 2031/)
    assert.doesNotMatch(said, /1\. mai 2031/)
    assert.match(said, /<ins>[\s\S]*?To par<\/ins>/)
    assert.match(said, /Målet gikk fra «[^»]+» til «[^»]+»/)
    assert.match(said, /<ins>[^<]*(<[^>]*>[^<]*)*og lys/)
    // What is no thing of the plan's versions is told as it was: a document has its own
    await query(
      `insert into event (authority_id, at, type, person_id, relation, facts)
       values ('baerum', now(), 'plan_document_changed', $1, 'coordinator', jsonb_build_object('planId', $2::text, 'version', 1))`,
      [personId(), planId],
    )
    assert.doesNotMatch(main(await bodyOf('berit')), /Planen gikk fra|Perioden er satt/)
    const told = await query(
      `select what from access_log where person_id = $1 and relation = 'self' order by id desc limit 1`,
      [personId()],
    )
    assert.ok((told.rows[0] as { what: string[] }).what.includes('history'), 'and told as read')
    const physio = main(await bodyOf('physio-baerum'))
    assert.match(physio, /Et mål ble endret/)
    assert.doesNotMatch(physio, /Målet gikk fra|<ins>|<del>/)
    assert.doesNotMatch(main(await bodyOf('nav-baerum')), /Fristen er|<ins>/)
  })
})
