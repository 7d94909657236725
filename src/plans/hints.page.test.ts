import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp, type Visitor } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'
import { asWas } from './was-text.ts'
import { textField, wasField } from './write-texts.ts'

const authority = 'baerum' as const
const box = /Vil du skrive dette her\?/

describe('before something sensitive is saved in a plan', () => {
  let world: TestWorld
  let app: TestApp
  let at: string
  let berit: Visitor

  /** What a goal's form sends, as it stands on the page, with more in it. */
  const newGoal = (fields: Record<string, string>) =>
    berit.post(`${at}/mal/ny`, { act: 'addGoal', lifeArea: 'daytime', when: 'current', ...fields })
  const goals = () =>
    world.test.asOwner(authority, async (db) => {
      const { rows } = await db.query('select words from goal order by words')
      return rows.map(({ words }) => words as string)
    })
  const seenIn = (html: string) => /value="([^"]+)" form="sporres-om" name="seenHints"/.exec(html)?.[1] ?? ''

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    const coordinator = 'coordinator-baerum'
    await arrangeBefore(world, { authority, person: 'berit', unit: 'ke-baerum-voksen', coordinator })
    const { planId } = await done(
      pressed(world, startPlan, coordinator, { personId: world.ids.person.berit }),
    )
    at = `/baerum/plan/${planId}`
    berit = await app.visitor('berit')
    await arrangeParticipant(world, {
      authority,
      person: 'berit',
      service: 'fysio-baerum',
      practitioner: 'physio-baerum',
      sections: ['goals'],
    })
  })

  test('an ordinary sentence is saved at once', async () => {
    const answer = await newGoal({ words: 'Gå til butikken alene' })
    assert.equal(answer.statusCode, 303)
    assert.ok((await goals()).includes('Gå til butikken alene'))
  })

  test('one is asked, on the same page, with all that was typed; and again when the same is sent again', async () => {
    const words = 'Leve godt med bipolar lidelse'
    for (const _press of ['first', 'second']) {
      const asked = await newGoal({ words, lifeArea: 'leisure', when: 'future' })
      assert.equal(asked.statusCode, 200)
      assert.match(asked.body, box)
      assert.match(asked.body, /<title>Vil du skrive dette her\?/)
      assert.match(asked.body, /«bipolar» ser ut som en diagnose/)
      assert.match(asked.body, /<\/a><br\/>[^<]*Kan leses av deg, koordinatoren og Fysioterapi/)
      assert.match(asked.body, new RegExp(`<textarea[^>]*>${words}</textarea>`))
      assert.match(
        asked.body,
        /value="leisure" checked|checked="" value="leisure"|value="leisure"[^>]*checked/,
      )
      assert.match(asked.body, /<form[^>]* id="sporres-om"/)
      assert.match(asked.body, /form="sporres-om" name="seenHints"/)
      assert.match(asked.body, /href="#words"[^>]*>Endre</)
      assert.doesNotMatch(asked.body, /Feil:<|Dette må rettes/)
    }
    assert.ok(!(await goals()).includes(words))
  })

  test('"save all the same" saves it, once, however often it is pressed', async () => {
    const words = 'Sove bedre uten Sobril'
    const seenHints = seenIn((await newGoal({ words })).body)
    const submissionId = '018f2a6e-0000-7000-8000-00000000c0de'
    for (const _press of ['first', 'second'])
      assert.equal((await newGoal({ words, seenHints, submissionId })).statusCode, 303)
    assert.equal((await goals()).filter((each) => each === words).length, 1)
  })

  test('what comes in after one was asked, is asked about too, and what was asked about before is not', async () => {
    const seenHints = seenIn((await newGoal({ words: 'Leve godt med ADHD' })).body)
    const asked = await newGoal({ words: 'Leve godt med ADHD. Ring 900 00 001', seenHints })
    assert.match(asked.body, box)
    assert.match(asked.body, /«900\s00\s001»/)
    assert.doesNotMatch(asked.body, /«ADHD»/)
    const all = seenIn(asked.body)
    assert.equal(
      (await newGoal({ words: 'Leve godt med ADHD. Ring 900 00 001', seenHints: all })).statusCode,
      303,
    )
  })

  test('a form that does not fit is answered after it, and is not asked about again', async () => {
    const seenHints = seenIn((await newGoal({ words: 'Leve godt med autisme', lifeArea: '' })).body)
    const refused = await newGoal({ words: 'Leve godt med autisme', lifeArea: '', seenHints })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, new RegExp(`name="seenHints" value="${seenHints}"`))
  })

  test('a national id is not saved in a plan: the page says so at the field, and keeps the rest', async () => {
    const answer = await newGoal({ words: 'Få ny time, 018190 20082' })
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, /Ta bort fødselsnummeret/)
    assert.match(answer.body, /Få ny time, 018190 20082<\/textarea>/)
    assert.match(answer.body, /<title>Feil:/)
    const all = { seenHints: 'abcdefghijkl' }
    assert.equal((await newGoal({ words: 'Få ny time, 018190 20082', ...all })).statusCode, 422)
  })

  test('what stands there from before is not asked about when something else is written', async () => {
    const old = 'Jeg bor i Storgata 5 og trives der'
    const sent = (text: string, was: { text: string; version: number } | undefined, resources: string) => ({
      act: 'writeOtherTexts',
      [textField('needs')]: text,
      [wasField('needs')]: asWas(was),
      [textField('resources')]: resources,
      [wasField('resources')]: asWas(undefined),
    })
    const write = (fields: Record<string, string>) =>
      berit.post(`${at}/om`, { ...fields, act: 'writeOwnTexts' })
    const asked = await write(sent(old, undefined, ''))
    assert.match(asked.body, box)
    const saved = await write({ ...sent(old, undefined, ''), seenHints: seenIn(asked.body) })
    assert.equal(saved.statusCode, 303)
    const later = await write(sent(old, { text: old, version: 1 }, 'God til å tegne'))
    assert.equal(later.statusCode, 303)
  })

  test('nothing of it is in the log, and the words are kept for their writer alone', async () => {
    const words = 'Leve godt med epilepsi'
    assert.match((await newGoal({ words })).body, box)
    assert.match((await berit.get(`${at}/mal/ny`)).body, new RegExp(words))
    const physio = await app.visitor('physio-baerum')
    assert.doesNotMatch((await physio.get(`${at}/mal/ny`)).body, new RegExp(words))
    const logged = await world.test.asOwner(authority, async (db) => {
      const { rows } = await db.query(`select row_to_json(l)::text as row from access_log l`)
      return rows.map(({ row }) => row as string).join('\n')
    })
    assert.doesNotMatch(logged, /epilepsi|hints/i)
  })

  test('each field one writes in says who can read it, and the page of the plan stays light', async () => {
    const line = /<p class="sv-readers" id="([^"]+)-readers">/g
    const fieldsWith = async (path: string) =>
      [...(await berit.get(`${at}${path}`)).body.matchAll(line)].map(([, field]) => field)
    assert.deepEqual(await fieldsWith('/mal/ny'), ['words'])
    assert.deepEqual(await fieldsWith('/tiltak/ny'), ['what', 'how', 'scope'])
    assert.deepEqual(await fieldsWith('/mitt-ord'), ['reason'])
    assert.equal((await fieldsWith('/om')).length, 6)
    assert.deepEqual(await fieldsWith(''), [])
    const goal = (await berit.get(`${at}/mal/ny`)).body
    assert.match(goal, /aria-describedby="words-hint words-readers"/)
    assert.match(goal, /Kan leses av deg, koordinatoren og Fysioterapi/)
    assert.match((await berit.get(`${at}/tiltak/ny`)).body, /Kan bare leses av deg og koordinatoren\./)
  })

  test('one who may not write there is told nothing: as of a page that is not there', async () => {
    const stranger = await app.visitor('jonas')
    const answer = await stranger.post(`${at}/mal/ny`, {
      act: 'addGoal',
      words: 'Har ADHD',
      lifeArea: 'daytime',
    })
    assert.equal(answer.statusCode, 404)
    const nobody = await (await app.visitor('nobody')).post(`${at}/mal/ny`, {
      act: 'addGoal',
      words: 'Har ADHD',
    })
    assert.equal(nobody.statusCode, 303)
  })
})
