import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import fc from 'fast-check'
import { formOf } from '../../demo/form-of.ts'
import { formsOfPage } from '../../demo/forms-of-page.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { isDenied } from '../platform/asked.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { addActivity } from './add-activity.ts'
import { addGoal } from './add-goal.ts'
import { evaluateActivity } from './evaluate-activity.ts'
import { findPlanPage } from './find-plan-page.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'
import { updateActivity } from './update-activity.ts'

const authority = 'baerum' as const
const coordinator = 'coordinator-baerum'
const physio = 'physio-baerum'
const readers = ['berit', coordinator, physio] as const
type Reader = (typeof readers)[number]

describe('the activities of a plan, as a board and a list', () => {
  let world: TestWorld
  let app: TestApp
  let planId: string
  let at: string
  let goalId: string
  const ids: Record<string, string> = {}
  const query = async (text: string, values: unknown[] = []) =>
    (await world.test.asOwner(authority, (db) => db.query(text, values))).rows
  const service = () => world.ids.service['fysio-baerum']
  const get = async (who: Reader, search = '') => (await app.visitor(who)).get(`${at}${search}`)
  const bodyOf = async (who: Reader, search = '') => (await get(who, search)).body
  const cardsIn = (body: string) =>
    new Set([...body.matchAll(/id="tiltak-([0-9a-f-]{36})"/g)].map(([, found]) => found!))

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    await arrangeBefore(world, { authority, person: 'berit', unit: 'ke-baerum-voksen', coordinator })
    const sections = ['goals', 'activities', 'participants'] as const
    const taking = { service: 'fysio-baerum', practitioner: physio, sections } as const
    await arrangeParticipant(world, { authority, person: 'berit', ...taking })
    planId = (await done(pressed(world, startPlan, coordinator, { personId: world.ids.person.berit }))).planId
    at = `/baerum/plan/${planId}/tiltak`
    const goal = { planId, words: 'Gå tur', lifeArea: 'leisure' }
    goalId = (await done(pressed(world, addGoal, 'berit', goal))).goalId
    const add = async (name: string, fields: object) => {
      const made = await done(pressed(world, addActivity, coordinator, { planId, what: name, ...fields }))
      ids[name] = made.activityId
    }
    await add('Pakkeliste', { responsible: 'person', goalId })
    await add('Turgruppe', { responsible: `s:${service()}`, goalId, deadline: world.daysFrom(3) })
    await add('Tredemølle', { responsible: `p:${service()}:${world.ids.practitioner[physio]}` })
    await add('Ringerunde', { responsible: `c:${world.ids.practitioner[coordinator]}` })
    await add('Støttestrømper', { responsible: 'person', waitingFor: 'Hjelpemiddelsentralen' })
    const step = (name: string, fields: object) =>
      done(pressed(world, updateActivity, coordinator, { planId, activityId: ids[name], ...fields }))
    await step('Tredemølle', { step: 'start' })
    await step('Ringerunde', { step: 'finish' })
  })

  test('a note is taken back by the one who wrote it, and put back; the words are then the history’s', async () => {
    const page = `${at}/${ids.Turgruppe}`
    const hers = await app.visitor(coordinator)
    const note = { act: 'updateActivity', note: 'Notert-i-feil-rute', version: '1' }
    assert.equal((await hers.post(page, note)).statusCode, 303)
    const shown = (await hers.get(page)).body
    const takeBack = /value="([0-9a-f-]{36})"/.exec(/<button[^>]*name="takeBack"[^>]*>/.exec(shown)![0])![1]!
    const berits = (await (await app.visitor('berit')).get(page)).body
    assert.ok(berits.includes('Notert-i-feil-rute') && !berits.includes(takeBack))
    for (const who of ['berit', 'hanne'] as const) {
      const tried = await (await app.visitor(who)).post(page, { act: 'takeBackNote', takeBack })
      assert.equal(tried.statusCode, 404, who)
    }
    const taken = await hers.post(page, { act: 'takeBackNote', takeBack })
    const receipt = (await hers.get(String(taken.headers.location).split('#')[0]!)).body
    assert.match(receipt, /Notatet er tatt tilbake<\/p><form[\s\S]*?>Angre</)
    for (const who of ['berit', coordinator] as const) {
      const { body } = await (await app.visitor(who)).get(page)
      assert.ok(!body.includes('Notert-i-feil-rute'), who)
      assert.match(body, /Tatt tilbake/, who)
    }
    const history = async () => (await hers.get(`/baerum/plan/${planId}/historikk`)).body
    assert.match(
      await history(),
      /Notatet til tiltaket[\s\S]{0,90}tatt tilbake[\s\S]{0,40}Notert-i-feil-rute/,
    )
    await hers.post(page, { act: 'takeBackNote', putBack: takeBack })
    assert.ok((await (await app.visitor('berit')).get(page)).body.includes('Notert-i-feil-rute'))
    assert.doesNotMatch(await history(), /Notatet til tiltaket/)
  })

  test('stand in five columns with headings and counts, one’s own apart from the services’', async () => {
    const body = await bodyOf('berit')
    const [, own, services] = body.split(/<h2[^>]*>Dette svarer/)
    assert.match(own!, /Pakkeliste/)
    assert.doesNotMatch(own!, /Turgruppe/)
    assert.match(services!, /Turgruppe/)
    const headings = [...services!.matchAll(/<h3[^>]*>([^<]+) <span[^>]*>(\d+)</g)].map((found) =>
      found.slice(1),
    )
    assert.deepEqual(headings, [
      ['Planlagt', '1'],
      ['I gang', '1'],
      ['Kan ikke gjøres ennå', '0'],
      ['Gjort', '1'],
      ['Trengs ikke lenger', '0'],
    ])
    assert.match(await bodyOf('berit', '?vis=liste'), /<table/)
  })

  test('is found from the plan’s own page', async () => {
    const plan = await (await app.visitor('berit')).get(`/baerum/plan/${planId}`)
    assert.ok(plan.body.includes(`href="${at}"`))
  })

  // a filter → the cards that fit
  const filters: readonly [string, () => string, readonly string[]][] = [
    ['the person’s own', () => 'ansvar=person', ['Pakkeliste', 'Støttestrømper']],
    ['a service’s, with those who work there', () => `ansvar=${service()}`, ['Turgruppe', 'Tredemølle']],
    ['in progress', () => 'status=in_progress', ['Tredemølle']],
    ['the next seven days', () => 'frist=week', ['Turgruppe']],
    ['a part of life', () => 'omrade=leisure', ['Pakkeliste', 'Turgruppe']],
    ['whom the ball is with in words', () => 'ball=words', ['Støttestrømper']],
    ['nothing that is so', () => 'ansvar=nobody-here', []],
    ['what no address can ask for', () => "status=alle&frist=';--&side=-3&vis=", Object.keys(ids)],
  ]
  for (const [what, search, expected] of filters)
    test(`filtered by ${what}`, async () => {
      const names = expected.length || what.startsWith('nothing') ? expected : Object.keys(ids)
      for (const view of ['tavle', 'liste']) {
        const body = await bodyOf('berit', `?vis=${view}&${search()}`.replace(/vis=tavle&(.*)vis=$/, '$1'))
        assert.deepEqual([...cardsIn(body)].sort(), names.map((name) => ids[name]).sort(), view)
      }
      if (names.length === 0) assert.match(await bodyOf('berit', `?${search()}`), /Ingen tiltak passer/)
    })

  test('a service’s ball is that of those who work there: on the plan, here and at work', async () => {
    for (const path of [`/baerum/plan/${planId}`, at, `${at}?ball=me`, `${at}/${ids.Turgruppe}`]) {
      const { body } = await (await app.visitor(physio)).get(path)
      assert.match(body, /Dere i Fysioterapi for barn og unge har ballen/, path)
    }
    assert.deepEqual(
      [...cardsIn(await bodyOf(physio, '?ball=me'))].sort(),
      [ids.Turgruppe, ids.Tredemølle].sort(),
    )
    assert.doesNotMatch(await bodyOf('berit'), /Dere i/)
  })

  test('no name stands in an address', async () => {
    const body = await bodyOf(coordinator)
    const values = [...body.matchAll(/<option value="([^"]*)"/g)].map(([, value]) => value!)
    assert.ok(values.length > 10)
    for (const value of values) assert.match(value, /^[a-z0-9:_-]*$/)
  })

  describe('moved', () => {
    const formsOf = (body: string, id: string) => {
      const card = body.slice(body.indexOf(`id="tiltak-${id}"`))
      return (act: string) => {
        const form = card.split('<form').find((each) => each.includes(`name="act" value="${act}"`)) ?? ''
        return Object.fromEntries(
          [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((found) =>
            found.slice(1),
          ),
        ) as Record<string, string>
      }
    }

    test('by a plain form, with what was chosen on the page kept, and one comes back to the card', async () => {
      const visitor = await app.visitor('berit')
      const search = '?vis=tavle&ansvar=person'
      const form = formsOf((await visitor.get(at + search)).body, ids.Pakkeliste!)('updateActivity')
      const moved = await visitor.post(at + search, { ...form, step: 'start', reason: '' })
      assert.equal(moved.statusCode, 303)
      assert.equal(
        moved.headers.location,
        `${at}?vis=tavle&ansvar=person&lagret=${ids.Pakkeliste}#tiltak-${ids.Pakkeliste}`,
      )
      const after = (await visitor.get(String(moved.headers.location))).body
      assert.match(after.slice(after.indexOf(`id="tiltak-${ids.Pakkeliste}"`)), /Lagret i planen/)
    })

    test('without the reason where one is needed: asked for, with what was typed kept', async () => {
      const visitor = await app.visitor('berit')
      const form = formsOf((await visitor.get(at)).body, ids.Pakkeliste!)('updateActivity')
      const refused = await visitor.post(at, { ...form, step: 'hold', reason: '' })
      assert.equal(refused.statusCode, 422)
      assert.match(refused.body, /Skriv hvorfor/)
      assert.match(refused.body, new RegExp(`<details[^>]*id="flytt-${ids.Pakkeliste!.slice(0, 13)}" open`))
      assert.match(refused.body, /<option value="hold" selected/)
    })

    test('by two at once: the second is told in words, and keeps the reason typed', async () => {
      const [one, other] = [await app.visitor('berit'), await app.visitor(coordinator)]
      const search = '?status=in_progress'
      const form = formsOf((await other.get(at + search)).body, ids.Pakkeliste!)('updateActivity')
      const first = formsOf((await one.get(at)).body, ids.Pakkeliste!)('updateActivity')
      assert.equal((await one.post(at, { ...first, step: 'finish' })).statusCode, 303)
      const late = await other.post(at + search, { ...form, step: 'hold', reason: 'Venter på nye sko' })
      assert.equal(late.statusCode, 409)
      assert.match(late.body, /endret/)
      // It is not among those in progress any more, and so stands by itself
      assert.match(late.body, /Dette er ikke lagret ennå/)
      assert.ok(late.body.includes('value="Venter på nye sko"'))
      const [row] = await query('select state from activity where id = $1', [ids.Pakkeliste])
      assert.equal(row.state, 'done')
    })

    test('up, past the one above it in its column, with the button one pressed in focus', async () => {
      const visitor = await app.visitor('berit')
      const extra = { planId, what: 'Kart', responsible: 'person' }
      const others = (await visitor.get(at)).body.match(/name="act" value="reorderActivity"/g)?.length ?? 0
      const { activityId } = await done(pressed(world, addActivity, 'berit', extra))
      const { body: board } = await visitor.get(at)
      assert.equal(
        board.match(/name="act" value="reorderActivity"/g)?.length,
        others + 2,
        'one alone had nowhere to go',
      )
      const form = formsOf(board, activityId)('reorderActivity')
      assert.equal(form.above, ids.Støttestrømper)
      const moved = await visitor.post(at, { ...form, direction: 'up' })
      assert.equal(moved.headers.location, `${at}#opp-${activityId.slice(0, 13)}`)
      const { body } = await visitor.get(at)
      assert.ok(body.indexOf(`id="tiltak-${activityId}"`) < body.indexOf(`id="tiltak-${ids.Støttestrømper}"`))
      assert.match(body, new RegExp(`id="opp-${activityId.slice(0, 13)}"[^>]*aria-disabled="true"`))
      const still = formsOf(body, activityId)('reorderActivity')
      assert.equal((await visitor.post(at, { ...still, direction: 'up' })).statusCode, 303)
    })
  })

  test('each act on an activity has a page of its own, so that pressing one empties no other', async () => {
    const page = `${at}/${ids.Pakkeliste}`
    const written = (body: string) =>
      formsOfPage(body.split('<main')[1]!.split('</main>')[0]!).map(({ act }) => act)
    const berit = await app.visitor('berit')
    const own = (await berit.get(page)).body
    assert.deepEqual(written(own), ['updateActivity'], 'what is done most often, alone')
    for (const [part, act, fields, said] of [
      ['endre', 'editActivity', { how: 'Ute' }, 'Lagret i planen'],
      ['hjelper', 'evaluateActivity', { effect: 'too_early' }, 'Svaret er lagret'],
    ] as const) {
      assert.ok(own.includes(`href="${page}/${part}"`), part)
      const { body } = await berit.get(`${page}/${part}`)
      assert.deepEqual(written(body), [act], part)
      const sent = await berit.post(`${page}/${part}`, { ...formOf(body, act), ...fields })
      assert.equal(sent.statusCode, 303, part)
      const [path, anchor] = String(sent.headers.location).split('#')
      assert.ok(path!.startsWith(`${page}?`), part)
      const main = (await berit.get(path!)).body.split('<main')[1]!
      const receipt = new RegExp(`^[^>]*><div[^>]* role="status"[^>]* id="${anchor}" tabindex="-1"`, 'i')
      assert.match(main, receipt, part)
      assert.ok(main.replaceAll('\u00a0', ' ').includes(said), part)
      // The unit reads no plan; whoever the activities are open to may write them
      for (const [who, status] of [
        ['unit-baerum', 404],
        ['nav-baerum', 404],
        [physio, 200],
      ] as const)
        assert.equal((await (await app.visitor(who)).get(`${page}/${part}`)).statusCode, status, who)
    }
  })

  test('whether it helps is said on its page, and told there with who said it, and in the print', async () => {
    const page = `${at}/${ids.Turgruppe}`
    const visitor = await app.visitor(physio)
    assert.match((await visitor.get(page)).body, /Ingen har sagt om tiltaket hjelper ennå/)
    const refused = await visitor.post(`${page}/hjelper`, {
      act: 'evaluateActivity',
      planId,
      activityId: ids.Turgruppe!,
      text: 'Går bedre',
    })
    assert.equal(refused.statusCode, 422)
    const said = { planId, activityId: ids.Turgruppe!, effect: 'helped_some', text: 'Går bedre i bakker' }
    await done(pressed(world, evaluateActivity, physio, said))
    const { body } = await (await app.visitor('berit')).get(page)
    for (const words of ['Det hjalp litt', 'Går bedre i bakker', 'Frida Balansebom'])
      assert.ok(body.includes(words), words)
    const paper = textOfPdf(
      (await (await app.visitor('berit')).get(`/baerum/plan/${planId}/plan.pdf`)).rawPayload,
    )
    for (const words of ['Det hjalp litt', 'Går bedre i bakker']) assert.ok(paper.includes(words), words)
  })

  test('shows what the plan’s own page shows, and nothing else, whoever reads and whatever is consented to', async () => {
    const all = Object.values(ids)
    const situation = fc.record({
      sections: fc.subarray(['goals', 'activities', 'participants', 'meetings'] as const),
      leftOut: fc.subarray(all),
      withoutGoal: fc.boolean(),
      notToHer: fc.boolean(),
      consent: fc.constantFrom('given', 'withdrawn'),
      protection: fc.constantFrom('none', 'confidential', 'strictly_confidential'),
      reader: fc.constantFrom(...readers),
    })
    const personId = world.ids.person.berit
    let shown = 0
    await fc.assert(
      fc.asyncProperty(situation, async (now) => {
        await query('delete from consent_exception where person_id = $1', [personId])
        await query(`update consent set sections = $1 where service_id = $2`, [now.sections, service()])
        await query(`update consent set state = $1 where person_id = $2 and kind = 'plan'`, [
          now.consent,
          personId,
        ])
        await query('update person set address_protection = $1 where id = $2', [now.protection, personId])
        const leave = (thing: string, id: string) =>
          query(
            `insert into consent_exception (authority_id, person_id, consent_id, thing, thing_id, added_as, added_at)
             select authority_id, person_id, id, $1, $2::uuid, 'self', now() from consent where service_id = $3`,
            [thing, id, service()],
          )
        for (const id of now.leftOut) await leave('activity', id)
        if (now.withoutGoal) await leave('goal', goalId)
        if (now.notToHer)
          await query(
            `insert into consent_exception (authority_id, person_id, practitioner_id, added_as, added_at)
             values ($1, $2, $3, 'self', now())`,
            [authority, personId, world.ids.practitioner[physio]],
          )
        const plan = await findPlanPage.run(world.database, world.asked(now.reader), { planId })
        const seen = isDenied(plan) ? undefined : plan.seen.activities
        const expected = new Map(seen?.map(({ id, what }) => [id, what]))
        shown += expected.size
        for (const view of ['tavle', 'liste']) {
          const page = await get(now.reader, `?vis=${view}`)
          assert.equal(page.statusCode, seen ? 200 : 404, view)
          if (!seen) continue
          assert.deepEqual([...cardsIn(page.body)].sort(), [...expected.keys()].sort(), view)
          for (const [name, id] of Object.entries(ids))
            if (expected.get(id) !== name) assert.ok(!page.body.includes(name), `${name} is not told of`)
        }
      }),
      { numRuns: 25 },
    )
    assert.ok(shown > 10, 'something was shown')
  })
})
