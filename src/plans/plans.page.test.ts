import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { receiveInquiry } from '../../demo/cases/tell.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { hanneAsks } from '../cases/test/case-world.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { addActivity } from './add-activity.ts'
import { addGoal } from './add-goal.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'
import type { TextKey } from './things.ts'
import { asWas } from './was-text.ts'
import { wasField } from './write-texts.ts'

const authority = 'baerum' as const

describe('the pages of a plan', () => {
  let world: TestWorld
  let app: TestApp
  let at: string
  let goalId: string
  const visit = async (who: Parameters<TestApp['visitor']>[0], path = '') =>
    (await app.visitor(who)).get(at + path)

  const was = (key: TextKey, text: string, version: number) => ({ [wasField(key)]: asWas({ text, version }) })
  const versions = () =>
    world.test.asOwner(authority, async (db) => {
      const { rows } = await db.query(`select key, version from plan_text where plan_id = $1 order by key`, [
        at.split('/').at(-1),
      ])
      return Object.fromEntries(rows.map((row) => [row.key, row.version]))
    })

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    const coordinator = 'coordinator-baerum'
    await arrangeBefore(world, { authority, person: 'berit', unit: 'ke-baerum-voksen', coordinator })
    for (const [service, practitioner, section] of [
      ['fysio-baerum', 'physio-baerum', 'goals'],
      ['nav-baerum', 'nav-baerum', 'activities'],
    ] as const)
      await arrangeParticipant(world, {
        authority,
        person: 'berit',
        service,
        practitioner,
        sections: [section],
      })
    const { planId } = await done(
      pressed(world, startPlan, coordinator, { personId: world.ids.person.berit }),
    )
    at = `/baerum/plan/${planId}`
    const goal = { planId, words: 'Orke <b>hele</b> dagen', lifeArea: 'daytime' }
    goalId = (await done(pressed(world, addGoal, 'berit', goal))).goalId
  })

  test('are found by those who may, and by nobody else', async () => {
    for (const path of ['', '/om', `/mal/${goalId}`, '/mal/ny', '/tiltak/ny', '/mitt-ord', '/skriv-ut'])
      assert.equal((await visit('berit', path)).statusCode, 200, path)
    for (const path of ['', '/om', `/mal/${goalId}`, '/ansvar', '/skriv-ut', '/plan.pdf'])
      for (const who of ['jonas', 'unit-baerum-adult', 'former-baerum'] as const)
        assert.equal((await visit(who, path)).statusCode, 404, `${who} ${path}`)
    assert.equal((await visit('nobody')).statusCode, 303)
    assert.equal((await visit('berit', '/ansvar')).statusCode, 404)
    assert.equal((await visit('coordinator-baerum', '/ansvar')).statusCode, 200)
  })

  test('show a participant the section opened, and no trace of the others', async () => {
    const physio = (await visit('physio-baerum')).body
    assert.match(physio, /Orke &lt;b&gt;hele&lt;\/b&gt; dagen/)
    assert.doesNotMatch(physio, /Dette er viktig|Hvem har ballen|Nytt tiltak|Dette mangler/)
    const nav = (await visit('nav-baerum')).body
    assert.doesNotMatch(nav, /Orke|Nytt mål/)
    assert.match(nav, /Nytt tiltak/)
    assert.equal((await visit('nav-baerum', `/mal/${goalId}`)).statusCode, 404)
  })

  test('offer what one wrote in the inquiry to the one who wrote it, and put it in the plan on a press', async () => {
    await receiveInquiry(world, {
      ...hanneAsks,
      key: 'beritasks',
      authority,
      unit: 'ke-baerum-voksen',
      handler: 'unit-baerum-adult',
      person: 'berit',
      givenName: 'Berit',
      familyName: 'Tyttebærås',
      sender: { who: 'berit', kind: 'self', name: 'Berit Tyttebærås' },
      whatMatters: 'At jeg får gå tur hver dag.',
      need: 'Noen som ringer meg om morgenen.',
    })
    const berit = await app.visitor('berit')
    const { body } = await berit.get(`${at}/om`)
    assert.match(body, /Dette skrev du i henvendelsen[\s\S]*At jeg får gå tur hver dag\./)
    assert.match(body, /Hva trengs det hjelp til\?[\s\S]*Noen som ringer meg om morgenen\./)
    assert.doesNotMatch(body, />At jeg får gå tur hver dag\.<\/textarea>/, 'offered, not written')
    assert.doesNotMatch(body, />Noen som ringer meg om morgenen\.<\/textarea>/)
    assert.doesNotMatch((await visit('coordinator-baerum', '/om')).body, /gå tur hver dag/)
    const pressed = await berit.post(`${at}/om`, {
      act: 'writeOwnTexts',
      formKey: 'henvendelse-what_matters',
      version: '0',
      ...was('what_matters', '', 0),
      text_what_matters: 'At jeg får gå tur hver dag.',
    })
    assert.equal(pressed.statusCode, 303)
    const after = (await berit.get(`${at}/om`)).body
    assert.match(after, />At jeg får gå tur hver dag\.<\/textarea>/)
    assert.match(after, /Dette skrev du i henvendelsen[\s\S]*Noen som ringer/, 'each by itself')
    const needs = await berit.post(`${at}/om`, {
      act: 'writeOwnTexts',
      formKey: 'henvendelse-needs',
      version: '0',
      ...was('needs', '', 0),
      text_needs: 'Noen som ringer meg om morgenen.',
    })
    assert.equal(needs.statusCode, 303)
    assert.doesNotMatch((await berit.get(`${at}/om`)).body, /Dette skrev du i henvendelsen/)
    await world.test.asOwner(authority, (db) => db.query('delete from plan_text; delete from plan_revision'))
  })

  test('take all the texts in one form, and write those that were changed', async () => {
    const berit = await app.visitor('berit')
    const saved = await berit.post(`${at}/om`, {
      act: 'writeOwnTexts',
      version: '0',
      ...was('what_matters', '', 0),
      ...was('resources', '', 0),
      ...was('needs', '', 0),
      text_what_matters: 'Å være meg selv.',
      text_resources: 'Sta som få.',
      text_needs: '',
    })
    assert.equal(saved.statusCode, 303)
    const [page] = String(saved.headers.location).split('#')
    const { body } = await berit.get(page!)
    assert.match(body, /role="status" id="lagret-tekster"[\s\S]*Lagret i planen[\s\S]*<form/)
    assert.equal(body.match(/>Lagre i planen</g)?.length, 1)
    const plan = (await berit.get(at)).body
    assert.match(plan, /Å være meg selv\.[\s\S]*Sta som få\./)
    assert.deepEqual(await versions(), { resources: 1, what_matters: 1 })
  })

  test('tell others who wrote, by name, and under which heading', async () => {
    const { body } = await visit('coordinator-baerum')
    const news = body.slice(body.indexOf('sv-news'), body.indexOf('</ul>', body.indexOf('sv-news')))
    assert.match(news, /Noe ble skrevet under <q[^>]*>Dette er viktig for meg<\/q><span>Berit, /)
    assert.doesNotMatch(body, /Den planen gjelder|skrevet om personen/)
  })

  test('show a stale text beside what was typed, and neither is lost', async () => {
    const berit = await app.visitor('berit')
    const fields = { act: 'writeOwnTexts', version: '0', ...was('what_matters', '', 0) }
    const answer = await berit.post(`${at}/om`, {
      ...fields,
      text_what_matters: 'Det jeg skrev i mellomtiden.',
    })
    assert.equal(answer.statusCode, 409)
    assert.match(answer.body, /Dette står i planen nå/)
    assert.match(answer.body, /Å være meg selv\./)
    assert.match(answer.body, /Det jeg skrev i mellomtiden\./)
  })

  test('save the others when one is stale, and keep what was typed there beside what now stands', async () => {
    const berit = await app.visitor('berit')
    const answer = await berit.post(`${at}/om`, {
      act: 'writeOwnTexts',
      version: '0',
      ...was('what_matters', '', 0),
      ...was('resources', '', 0),
      ...was('needs', '', 0),
      text_what_matters: 'Det jeg skrev i mellomtiden.',
      text_resources: '', // as the form was filled, and so not changed by this one
      text_needs: 'Ro.',
    })
    assert.equal(answer.statusCode, 303)
    assert.deepEqual(await versions(), { needs: 1, resources: 1, what_matters: 1 })
    for (const body of [
      (await berit.get(String(answer.headers.location))).body,
      (await visit('berit', '/om')).body,
    ]) {
      assert.match(body, /Dette står i planen nå[\s\S]*Å være meg selv\.[\s\S]*Det jeg skrev i mellomtiden\./)
      assert.match(body, />Sta som få\.<\/textarea>/)
      const again = /name="was_what_matters" value="([^"]+)"/.exec(body)![1]!
      assert.match(again, /^1\./)
    }
    const both = 'Å være meg selv. Det jeg skrev i mellomtiden.'
    const last = await berit.post(`${at}/om`, {
      act: 'writeOwnTexts',
      version: '0',
      ...was('what_matters', 'Å være meg selv.', 1),
      text_what_matters: both,
    })
    assert.equal(last.statusCode, 303)
    assert.ok((await berit.get(at)).body.includes(both))
    assert.doesNotMatch((await berit.get(`${at}/om`)).body, /Dette står i planen nå/)
  })

  test('let one who wrote at the same time keep both, only one’s own, or only what stands; others that wait stay as they are', async () => {
    const [hers, coordinator] = [await app.visitor('berit'), await app.visitor('coordinator-baerum')]
    const standing = async () =>
      world.test.asOwner(authority, async (db) => {
        const { rows } = await db.query('select key, text, version from plan_text where plan_id = $1', [
          at.split('/').at(-1),
        ])
        return Object.fromEntries(rows.map(({ key, text, version }) => [key, { text, version }]))
      })
    const asShown = async () => {
      const now = await standing()
      return (key: TextKey) => was(key, now[key]?.text ?? '', now[key]?.version ?? 0)
    }
    const form = { act: 'writeOwnTexts', version: '0' }
    const hidden = (body: string) =>
      Object.fromEntries(
        [...body.matchAll(/name="((?:was|begun)_(?:resources|culture_and_language))" value="([^"]*)"/g)].map(
          ([, name, value]) => [name!, value!],
        ),
      )
    /** The coordinator saves first in both texts; Berit’s words come back beside them. */
    async function writeAtOnce(n: number) {
      const shown = await asShown()
      const both = { ...form, ...shown('resources'), ...shown('culture_and_language') }
      const first = { text_resources: `Hennes ${n}.`, text_culture_and_language: `Språk ${n}.` }
      assert.equal((await coordinator.post(`${at}/om`, { ...both, ...first })).statusCode, 303)
      const mine = { text_resources: `Mine ${n}.`, text_culture_and_language: `Mitt språk ${n}.` }
      const answer = await hers.post(`${at}/om`, { ...both, ...mine })
      assert.equal(answer.statusCode, 409)
      for (const button of ['both:resources', 'mine:resources', 'theirs:culture_and_language'])
        assert.ok(answer.body.includes(`value="${button}" name="button"`), button)
      return { ...form, ...mine, ...hidden(answer.body) }
    }

    // Both: theirs, then hers; what waits in the other text is neither saved nor lost
    const sent = await writeAtOnce(1)
    const both = await hers.post(`${at}/om`, { ...sent, button: 'both:resources' })
    assert.equal(both.statusCode, 303)
    let now = await standing()
    assert.equal(now.resources.text, 'Hennes 1.\n\nMine 1.')
    assert.equal(now.culture_and_language.text, 'Språk 1.')
    const page = (await hers.get(String(both.headers.location).split('#')[0]!)).body
    assert.match(page, /Lagret i planen[\s\S]*Språk 1\.[\s\S]*>Mitt språk 1\.<\/textarea>/)
    assert.ok(!page.includes('value="both:resources"') && page.includes('value="both:culture_and_language"'))

    // Only what stands: nothing is written, and it says so
    const theirs = await hers.post(`${at}/om`, {
      ...form,
      ...hidden(page),
      text_culture_and_language: 'Mitt språk 1.',
      button: 'theirs:culture_and_language',
    })
    assert.equal(theirs.statusCode, 303)
    const settled = (await hers.get(String(theirs.headers.location).split('#')[0]!)).body
    assert.match(settled, /Det som sto, står som det var/)
    assert.doesNotMatch(settled, /Lagret i planen|Mitt språk 1|Dette står i planen nå/)
    assert.equal((await standing()).culture_and_language.version, now.culture_and_language.version)

    // Only one’s own: what stood is a version of its own, and is found again
    const mine = await hers.post(`${at}/om`, { ...(await writeAtOnce(2)), button: 'mine:resources' })
    assert.equal(mine.statusCode, 303)
    now = await standing()
    assert.equal(now.resources.text, 'Mine 2.')
    assert.equal(now.culture_and_language.text, 'Språk 2.')

    // A third who writes meanwhile is not written over either
    const again = await writeAtOnce(3)
    const shown = await asShown()
    const third = { ...form, ...shown('resources'), text_resources: 'En tredje.' }
    assert.equal((await coordinator.post(`${at}/om`, third)).statusCode, 303)
    const late = await hers.post(`${at}/om`, { ...again, button: 'both:resources' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /En tredje\.[\s\S]*>Mine 3\.<\/textarea>/)
    assert.equal((await standing()).resources.text, 'En tredje.')

    // Too long together: said at the field, and both are still there to choose between
    const long = 'å'.repeat(3995)
    const tooLong = { ...again, ...hidden(late.body), text_resources: long, button: 'both:resources' }
    const refused = await hers.post(`${at}/om`, tooLong)
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /blir for lange sammen/)
    assert.ok(refused.body.includes(long) && refused.body.includes('value="theirs:resources"'))
  })

  test('lead one who takes part to no part that is closed to them', async () => {
    const { body } = await visit('physio-baerum')
    assert.doesNotMatch(body, /href="[^"]*\/team"/)
    assert.doesNotMatch(body, /href="[^"]*\/moter"/)
    assert.match((await visit('berit')).body, /href="[^"]*\/team"/)
  })

  test('ask for what matters by name, but the person for one’s own', async () => {
    assert.match((await visit('berit', '/om')).body, /Hva er viktig for deg\?/)
    assert.match((await visit('coordinator-baerum', '/om')).body, /Hva er viktig for Berit\?/)
    assert.match((await visit('berit', '/om')).body, /<h1[^>]*>Om meg og hverdagen</)
    assert.match((await visit('berit', '/om')).body, /Du selv, familien og tjenestene/)
    assert.match((await visit('berit', '/mal/ny')).body, /slik du ville sagt det/)
    assert.match((await visit('coordinator-baerum', '/om')).body, /<h1[^>]*>Om Berit</)
  })

  test('tell the coordinator what is left before a draft is taken into use, and where', async () => {
    const coordinators = (await visit('coordinator-baerum')).body
    assert.match(
      coordinators,
      /Før den kan tas i bruk[\s\S]*\/ansvar"[^>]*>Hvilken tjeneste som har hovedansvaret/,
    )
    assert.match(coordinators, /Når planen skal gås gjennom/)
    assert.doesNotMatch(coordinators, /Planen kan brukes mens/)
    assert.doesNotMatch((await visit('berit')).body, /Før den kan tas i bruk/)
    assert.match((await visit('coordinator-baerum', '/ansvar')).body, /Berit har ikke sagt seg enig i planen/)
  })

  test('say what comes next where nothing waits yet', async () => {
    assert.match((await visit('berit')).body, /Det neste som mangler i planen:/)
  })

  test('say what was wrong beside the field, and keep what was typed', async () => {
    const berit = await app.visitor('berit')
    const answer = await berit.post(`${at}/tiltak/ny`, {
      act: 'addActivity',
      what: 'Gå tur',
      responsible: 'x',
    })
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, /Velg en som er med/)
    assert.match(answer.body, /value="Gå tur"/)
  })

  test('give the plan on paper as the reader sees it', async () => {
    const whole = await visit('berit', '/plan.pdf')
    assert.equal(whole.headers['content-type'], 'application/pdf')
    assert.match(textOfPdf(whole.rawPayload), /Orke/)
    const chosen = await visit('berit', '/plan.pdf?del=what_matters')
    assert.doesNotMatch(textOfPdf(chosen.rawPayload), /Orke/)
    const nav = await visit('nav-baerum', '/plan.pdf?del=goals&del=what_matters')
    assert.doesNotMatch(textOfPdf(nav.rawPayload), /Orke|Å være meg selv/)
    const logged = await world.test.asOwner(authority, async (db) => {
      const { rows } = await db.query(`select relation from access_log where act = 'plans.print' order by id`)
      return rows.map((row) => row.relation)
    })
    assert.deepEqual(logged, ['self', 'self', 'participant'])
  })

  test('stand open as what they are: each is told when it changes, and closes when it does', async () => {
    const what = { planId: at.split('/').at(-1)!, what: 'Ringe legen', responsible: 'person' }
    const { activityId } = await done(pressed(world, addActivity, 'berit', what))
    const team = await world.test.asOwner(authority, (db) =>
      db.query(`select id from participant where service_id = $1`, [world.ids.service['nav-baerum']]),
    )
    const member = `/baerum/koordinering/${world.ids.person.berit}/team/${team.rows[0].id}`
    const paths = ['', '/om', `/mal/${goalId}`, `/tiltak/${activityId}`, '/mitt-ord', '/ansvar']
    for (const path of [...paths.map((each) => at + each), member]) {
      const page = await (await app.visitor('coordinator-baerum')).get(path)
      assert.equal(page.statusCode, 200, path)
      assert.match(page.body, new RegExp(`data-live="${path}\\?strom"`), path)
    }
  })
})
