import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { act } from '../../demo/cases/tell.ts'
import { smallPdf } from '../../demo/small-files.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { addActivity } from '../plans/add-activity.ts'
import { addGoal } from '../plans/add-goal.ts'
import { startPlan } from '../plans/start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from '../plans/test/arrange.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { writeFirst } from './write-sheet.ts'

const authority = 'baerum' as const
const receiver = 'NAV Bærum <b>v/ Nadia</b>'

describe('what is told once to somebody outside the team', () => {
  let world: TestWorld
  let app: TestApp
  let planId: string
  let at: string
  const rows = (sql: string, values: unknown[] = []) =>
    world.test.asOwner(authority, async (db) => (await db.query(sql, values)).rows)
  const pdfOf = async (who: Parameters<TestApp['visitor']>[0], path: string) =>
    (await textOfPdf((await (await app.visitor(who)).get(path)).rawPayload)).replace(/\s+/g, ' ')

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    await arrangeBefore(world, {
      authority,
      person: 'berit',
      unit: 'ke-baerum-voksen',
      coordinator: 'coordinator-baerum',
    })
    await arrangeParticipant(world, {
      authority,
      person: 'berit',
      service: 'fysio-baerum',
      practitioner: 'physio-baerum',
      sections: ['goals', 'contingency'],
    })
    planId = (
      await done(pressed(world, startPlan, 'coordinator-baerum', { personId: world.ids.person.berit }))
    ).planId
    at = `/baerum/plan/${planId}/fortell-en-gang`
    await done(pressed(world, addGoal, 'berit', { planId, words: 'Orke hele dagen', lifeArea: 'daytime' }))
    const sheet = { personId: world.ids.person.berit, part: 'viktigst', first: 'Slag i fjor' }
    await act(world, writeFirst, 'berit', { authority, daysAgo: 1 }, sheet)
  })

  test('[tell-once] is made by the person, question by question, and kept as it was given', async () => {
    const berit = await app.visitor('berit')
    assert.match((await berit.get(at)).body, /Ingenting er delt/)
    const holder = `c:${world.ids.practitioner['coordinator-baerum']}`
    const ball = { planId, what: 'Ringe legen', responsible: holder, waitingFor: holder }
    await done(pressed(world, addActivity, 'coordinator-baerum', ball))
    assert.match(
      (await berit.get(`${at}/se-over`)).body,
      /Hva skal dokumentet brukes til\?/,
      'the first comes first',
    )
    assert.equal((await berit.get(`${at}/utkast.pdf`)).statusCode, 404)
    assert.equal((await berit.post(`${at}/se-over`, { act: 'make' })).statusCode, 422)
    assert.equal((await berit.post(`${at}/formal`, { act: 'purpose' })).statusCode, 422)
    assert.equal(
      (await berit.post(`${at}/formal`, { act: 'purpose', purpose: 'hospital' })).headers.location,
      `${at}/mottaker`,
    )
    assert.equal((await berit.post(`${at}/mottaker`, { act: 'receiver', receiver: '  ' })).statusCode, 422)
    const next = await berit.post(`${at}/mottaker`, { act: 'receiver', receiver })
    assert.equal(next.headers.location, `${at}/innhold`, 'no name in the address')
    const parts = (await berit.get(`${at}/innhold`)).body
    assert.match(parts, /value="contingency"[^>]*checked|checked=""[^>]*value="contingency"/)
    assert.equal((await berit.post(`${at}/innhold`, { act: 'parts' })).statusCode, 422)
    await berit.post(`${at}/innhold`, { act: 'parts', parts: ['goals', 'contingency'] })
    const over = (await berit.get(`${at}/se-over`)).body
    assert.match(
      over,
      /Et sykehusopphold[\s\S]*NAV Bærum &lt;b&gt;[\s\S]*<li>Mål og tiltak<\/li><li>Kriseark<\/li>/,
    )
    assert.equal((await rows('select 1 from excerpt')).length, 0, 'a preview makes nothing')
    const preview = await pdfOf('berit', `${at}/utkast.pdf`)
    assert.match(preview, /Orke hele dagen/)
    assert.equal(
      (await berit.post(`${at}/se-over`, { act: 'make' })).headers.location,
      `${at}?lagret=delt#lagret-delt`,
    )
    const list = (await berit.get(at)).body
    assert.match(
      list,
      /NAV Bærum &lt;b&gt;v\/ Nadia[\s\S]*Et sykehusopphold:<\/p><ul><li>Mål og tiltak<\/li><li>Kriseark<\/li><\/ul>[\s\S]*Laget 23\.\snovember/,
    )
    const kept = /href="(\/baerum\/plan\/[^"]*\/delt\/[^"]*\.pdf)"/.exec(list)?.[1] ?? ''
    await done(pressed(world, addGoal, 'berit', { planId, words: 'Svømme igjen', lifeArea: 'leisure' }))
    const words = await pdfOf('berit', kept)
    assert.match(words, /Orke hele dagen[\s\S]*Ringe legen[\s\S]*Slag i fjor/)
    assert.match(words, /for NAV Bærum/)
    assert.doesNotMatch(
      words,
      /Svømme igjen|Henrik|har ballen/i,
      'as it was given, and no more than was chosen',
    )
    assert.match(
      (await berit.get(`${at}/se-over`)).body,
      /Hva skal dokumentet brukes til\?/,
      'the next begins anew',
    )
    const logged = await rows(
      `select distinct act from access_log where act like 'excerpts.tellOnce%' order by 1`,
    )
    assert.deepEqual(
      logged.map((row) => row.act),
      ['excerpts.tellOnce', 'excerpts.tellOnce:kept', 'excerpts.tellOnce:preview'],
    )
  })

  test('[tell-once] About me and a list of the documents go along, as the maker sees them; nothing of what is taken out', async () => {
    const berit = await app.visitor('berit')
    const offered = async () => (await berit.get(`${at}/innhold`)).body
    await berit.post(`${at}/formal`, { act: 'purpose', purpose: 'new_teacher' })
    await berit.post(`${at}/mottaker`, { act: 'receiver', receiver: 'Skolen' })
    assert.doesNotMatch(
      await offered(),
      /value="about_me"|value="documents"/,
      'what is not there is not offered',
    )
    await rows(
      `insert into about_me_text (authority_id, person_id, key, version, text, written_as, written_at)
       values ('baerum', $1, 'met', 1, 'Si hei først', 'self', now())`,
      [world.ids.person.berit],
    )
    const documents = `/baerum/plan/${planId}/dokumenter`
    for (const title of ['Epikrise fra mars', 'Lagt inn ved en feil']) {
      const typed = {
        act: 'add',
        planId,
        title,
        kind: 'discharge_summary',
        fromWhom: 'Sykehuset',
        datedOn: '',
      }
      const paper = { name: 'a.pdf', bytes: smallPdf('Innholdet i papiret'), type: 'application/pdf' }
      assert.equal((await berit.upload(`${documents}/nytt`, typed, [paper])).statusCode, 303)
    }
    const [wrong] = await rows(`select id from plan_document where title like 'Lagt inn%'`)
    const out = { act: 'withdraw', planId, planDocumentId: wrong.id, version: '1', reason: 'Feil' }
    assert.equal((await berit.post(`${documents}/${wrong.id}`, out)).statusCode, 303)
    assert.match(await offered(), /value="about_me"[^>]*checked|checked=""[^>]*value="about_me"/)
    await berit.post(`${at}/innhold`, { act: 'parts', parts: ['about_me', 'documents'] })
    const words = await pdfOf('berit', `${at}/utkast.pdf`)
    assert.match(words, /Om meg[\s\S]*Si hei først[\s\S]*Dokumenter i planen[\s\S]*Epikrise fra mars/)
    assert.doesNotMatch(words, /Lagt inn ved|Innholdet i papiret|Orke hele dagen/)
    await berit.post(`${at}/innhold`, { act: 'parts', parts: ['documents'] })
    assert.doesNotMatch(await pdfOf('berit', `${at}/utkast.pdf`), /Si hei/, 'no more than was chosen')
    const [log] = await rows(
      `select what from access_log where act = 'excerpts.tellOnce:preview' order by id desc limit 1`,
    )
    assert.ok(log.what.includes('documents'))
  })

  test('[tell-once] who coordinates makes one when asked to, of what they see themselves, and says how and when', async () => {
    const [{ id }] = await rows('select id from excerpt')
    const henrik = await app.visitor('coordinator-baerum')
    const list = (await henrik.get(at)).body
    assert.doesNotMatch(list, /NAV Bærum &lt;b&gt;/, 'what she gave herself is not theirs to read')
    assert.equal((await henrik.get(`${at}/delt/${id}.pdf`)).statusCode, 404)
    // Nor by the address of somebody else's plan, though she may read what was given out of her own
    const berit = await app.visitor('berit')
    assert.equal((await berit.get(`${at}/delt/${id}.pdf`)).statusCode, 200)
    const [another] = await rows(
      `insert into plan (authority_id, person_id) values ('baerum', $1) returning id`,
      [world.ids.person.ada],
    )
    const anothers = `/baerum/plan/${another.id}/fortell-en-gang/delt/${id}.pdf`
    assert.equal((await berit.get(anothers)).statusCode, 404)
    await rows('delete from plan where id = $1', [another.id])
    await henrik.post(`${at}/formal`, { act: 'purpose', purpose: 'respite' })
    await henrik.post(`${at}/mottaker`, { act: 'receiver', receiver: 'Dagsenteret' })
    await henrik.post(`${at}/innhold`, { act: 'parts', parts: ['goals'] })
    const make = (more: Record<string, string>) => henrik.post(`${at}/se-over`, { act: 'make', ...more })
    for (const lacking of [
      {},
      { askedHow: 'phone' },
      { askedHow: 'phone', askedOn: world.daysFrom(1) },
      { askedOn: world.day },
    ] as Record<string, string>[])
      assert.equal((await make(lacking)).statusCode, 422, JSON.stringify(lacking))
    assert.equal((await rows('select 1 from excerpt')).length, 1)
    const typed = { askedHow: 'phone', askedOn: world.daysFrom(-1) }
    assert.equal((await make(typed)).headers.location, `${at}?lagret=delt#lagret-delt`)
    const [made] = await rows(
      `select asked_how, asked_on::text, made_as from excerpt where receiver = 'Dagsenteret'`,
    )
    assert.deepEqual(made, { asked_how: 'phone', asked_on: world.daysFrom(-1), made_as: 'coordinator' })
    const kept = /href="([^"]*\/delt\/[^"]*\.pdf)"/.exec((await henrik.get(at)).body)?.[1] ?? ''
    assert.match(await pdfOf('coordinator-baerum', kept), /Orke hele dagen/)
    const told = await rows(`select recipient_key, href from notice where kind = 'excerpt_made'`)
    assert.deepEqual(
      told.map(({ href }) => href),
      [at],
    )
    const hers = (await (await app.visitor('berit')).get(at)).body
    assert.match(hers, /Dagsenteret[\s\S]*Henrik Trådsamler[\s\S]*Bedt om på telefon 22\.\snovember/)
    const logged = await rows(
      `select 1 from access_log where act like 'excerpts.tellOnce%' and relation = 'coordinator'`,
    )
    assert.ok(logged.length > 0)
    const consent = `update consent set state = $2 where person_id = $1 and kind = 'plan'`
    await rows(consent, [world.ids.person.berit, 'withdrawn'])
    for (const path of ['/innhold', '/se-over'])
      assert.equal(
        (await henrik.get(at + path)).statusCode,
        404,
        'without consent to the plan there is nothing to give',
      )
    assert.equal((await henrik.get(kept)).statusCode, 404, 'nor to read again of the plan')
    assert.doesNotMatch((await henrik.get(at)).body, /Dagsenteret/)
    assert.equal((await (await app.visitor('berit')).get(kept)).statusCode, 200, 'her own list stands')
    await rows(consent, [world.ids.person.berit, 'given'])
    assert.equal((await henrik.get(kept)).statusCode, 200)
  })

  test('[tell-once] takes odd signs for whom it is to, and prints them as text; no odd day or way of asking', async () => {
    const henrik = await app.visitor('coordinator-baerum')
    const odd = '#set page() $x$ 😀 \u202eVAN\u202c 漢字 <script>'
    await henrik.post(`${at}/formal`, { act: 'purpose', purpose: 'other' })
    for (const receiver of ['\u0000', '\u202e\u202c', 'x'.repeat(121), 'x'.repeat(100_000), ['en', 'to']])
      assert.equal((await henrik.post(`${at}/mottaker`, { act: 'receiver', receiver })).statusCode, 422)
    await henrik.post(`${at}/mottaker`, { act: 'receiver', receiver: odd })
    for (const parts of ['passwords', ['goals', 'x'], '<script>'])
      assert.equal((await henrik.post(`${at}/innhold`, { act: 'parts', parts })).statusCode, 422)
    await henrik.post(`${at}/innhold`, { act: 'parts', parts: ['goals', 'goals'] })
    const make = (typed: Record<string, string | string[]>) =>
      henrik.post(`${at}/se-over`, { act: 'make', askedHow: 'oral', askedOn: world.day, ...typed })
    const odds: Record<string, string | string[]>[] = [
      ...[{ askedHow: 'telepathy' }, { askedHow: ['oral', 'paper'] }, { askedOn: world.daysFrom(1) }],
      ...[{ askedOn: '31.02.2026' }, { askedOn: [world.day, world.day] }, { askedOn: '1899-01-01' }],
    ]
    const count = async () => (await rows('select 1 from excerpt')).length
    const before = await count()
    for (const typed of odds) assert.equal((await make(typed)).statusCode, 422, JSON.stringify(typed))
    assert.equal(await count(), before)
    const submissionId = randomUUID()
    const twice = await Promise.all([make({ submissionId }), make({ submissionId })])
    assert.deepEqual(
      twice.map(({ statusCode }) => statusCode),
      [303, 303],
    )
    assert.equal(await count(), before + 1)
    const list = (await henrik.get(at)).body
    assert.match(list, /#set page\(\) \$x\$ 😀[\s\S]*&lt;script&gt;/)
    const [made] = await rows(`select id from excerpt where receiver like '#set%'`)
    assert.match(await pdfOf('coordinator-baerum', `${at}/delt/${made.id}.pdf`), /# ?set page\(\) \$x\$/)
  })

  test('[tell-once] is nobody else’s at work to make or read: not a participant’s, not the unit’s', async () => {
    const [{ id }] = await rows('select id from excerpt')
    for (const who of ['physio-baerum', 'unit-baerum-adult', 'arne-ektefelle', 'jonas'] as const) {
      const visitor = await app.visitor(who)
      for (const path of ['', '/formal', '/se-over', '/utkast.pdf', `/delt/${id}.pdf`])
        assert.equal((await visitor.get(at + path)).statusCode, 404, `${who} ${path}`)
      assert.equal((await visitor.post(`${at}/formal`, { act: 'purpose', purpose: 'other' })).statusCode, 404)
      assert.equal((await visitor.post(`${at}/se-over`, { act: 'make' })).statusCode, 404)
    }
    assert.doesNotMatch(
      (await (await app.visitor('physio-baerum')).get(`/baerum/plan/${planId}/skriv-ut`)).body,
      /fortell-en-gang/,
    )
    assert.match(
      (await (await app.visitor('berit')).get(`/baerum/plan/${planId}/skriv-ut`)).body,
      /fortell-en-gang/,
    )
  })

  test('[tell-once] gives no more than the maker sees today, and is listed for the others of the own side', async () => {
    await run('ada', 'kari-mor')
    async function run(person: 'ada', who: 'kari-mor') {
      await arrangeBefore(world, {
        authority,
        person,
        unit: 'ke-baerum-barn',
        coordinator: 'child-coordinator-baerum',
      })
      const adas = (
        await done(
          pressed(world, startPlan, 'child-coordinator-baerum', { personId: world.ids.person[person] }),
        )
      ).planId
      const here = `/baerum/plan/${adas}/fortell-en-gang`
      const kari = await app.visitor(who)
      await kari.post(`${here}/formal`, { act: 'purpose', purpose: 'new_teacher' })
      await kari.post(`${here}/mottaker`, { act: 'receiver', receiver: 'Granskjulet skole' })
      await kari.post(`${here}/innhold`, { act: 'parts', parts: ['team', 'contingency'] })
      assert.doesNotMatch(
        (await kari.get(`${here}/innhold`)).body,
        /value="contingency"/,
        'there is no sheet',
      )
      await kari.post(`${here}/se-over`, { act: 'make' })
      const [made] = await rows('select parts from excerpt where plan_id = $1', [adas])
      assert.deepEqual(made.parts, ['team'])
      const ola = await app.visitor('ola-far')
      assert.match((await ola.get(here)).body, /Granskjulet skole/)
      await rows(`update person set address_protection = 'confidential' where id = $1`, [
        world.ids.person.ada,
      ])
      const shielded = await ola.get(here)
      assert.doesNotMatch(shielded.body, /Granskjulet/, 'a receiver tells of a place')
    }
  })
})
