import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'
import { familyKeys, needKeys, type TextKey } from './things.ts'
import { asWas } from './was-text.ts'
import { textField, wasField } from './write-texts.ts'

const authority = 'baerum' as const
type Who = Parameters<TestApp['visitor']>[0]

describe('what is needed, area by area', () => {
  let world: TestWorld
  let app: TestApp
  let at: string
  let ada: string
  const visit = async (who: Who, path: string) => (await app.visitor(who)).get(path)
  const write = async (
    who: Who,
    path: string,
    texts: Partial<Record<TextKey, string>>,
    before?: { text: string; version: number },
  ) =>
    (await app.visitor(who)).post(`${path}/behov`, {
      act: 'writeOwnTexts',
      version: '0',
      ...Object.fromEntries(
        Object.entries(texts).flatMap(([key, text]) => [
          [textField(key as TextKey), text],
          [wasField(key as TextKey), asWas(before)],
        ]),
      ),
    })

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    const coordinator = 'coordinator-baerum'
    const children = 'child-coordinator-baerum'
    await arrangeBefore(world, { authority, person: 'berit', unit: 'ke-baerum-voksen', coordinator })
    await arrangeBefore(world, { authority, person: 'ada', unit: 'ke-baerum-barn', coordinator: children })
    for (const [service, practitioner, section] of [
      ['fysio-baerum', 'physio-baerum', 'about_person'],
      ['nav-baerum', 'nav-baerum', 'goals'],
    ] as const)
      await arrangeParticipant(world, {
        authority,
        person: 'berit',
        service,
        practitioner,
        sections: [section],
      })
    const begin = async (who: 'coordinator-baerum' | 'child-coordinator-baerum', personId: string) =>
      `/baerum/plan/${(await done(pressed(world, startPlan, who, { personId }))).planId}`
    at = await begin(coordinator, world.ids.person.berit)
    ada = await begin(children, world.ids.person.ada)
  })

  test('has a field for each of the six areas, and the family is asked where the plan is a child’s', async () => {
    const grown = (await visit('berit', `${at}/behov`)).body
    const child = (await visit('kari-mor', `${ada}/behov`)).body
    for (const key of needKeys) {
      assert.match(grown, new RegExp(`name="${textField(key)}"`), key)
      assert.match(child, new RegExp(`name="${textField(key)}"`), key)
    }
    for (const key of familyKeys) {
      assert.doesNotMatch(grown, new RegExp(`name="${textField(key)}"`), key)
      assert.match(child, new RegExp(`name="${textField(key)}"`), key)
    }
    assert.match(child, /Hva er viktig for dere som familie\?/)
  })

  test('fills § 9 a: what is needed in one area is no longer missing in the plan', async () => {
    assert.match((await visit('berit', at)).body, /href="[^"]*\/behov">Behov for tjenester<\/a>/)
    assert.equal((await write('berit', at, { need_housing: 'Et rekkverk <b>ute</b>' })).statusCode, 303)
    const { body } = await visit('berit', at)
    assert.doesNotMatch(body, />Behov for tjenester</)
    assert.match(body, /href="[^"]*\/behov">Behov på hvert livsområde/)
    assert.doesNotMatch(body, /rekkverk/, 'the plan page stays short')
    assert.match(
      (await visit('berit', `${at}/behov`)).body,
      /Et rekkverk &lt;b&gt;ute&lt;\/b&gt;<\/textarea>/,
    )
  })

  test('keeps every version, and the words of both who write at once', async () => {
    const second = await write('coordinator-baerum', at, { need_housing: 'En rampe' })
    assert.equal(second.statusCode, 409)
    assert.match(second.body, /Et rekkverk[\s\S]*En rampe<\/textarea>/)
    await write(
      'berit',
      at,
      { need_housing: 'Et rekkverk og lys' },
      { text: 'Et rekkverk <b>ute</b>', version: 1 },
    )
    const { rows } = await world.test.asOwner(authority, (db) =>
      db.query(
        `select content ->> 'text' as text from plan_revision where key = 'need_housing' order by version`,
      ),
    )
    assert.deepEqual(
      rows.map(({ text }) => text),
      ['Et rekkverk <b>ute</b>', 'Et rekkverk og lys'],
    )
  })

  test('is read and written where the section is opened, and is unknown to others', async () => {
    assert.match((await visit('physio-baerum', `${at}/behov`)).body, /Et rekkverk og lys/)
    for (const who of ['nav-baerum', 'unit-baerum-adult', 'jonas', 'former-baerum'] as const)
      assert.equal((await visit(who, `${at}/behov`)).statusCode, 404, who)
    assert.equal((await visit('nobody', `${at}/behov`)).statusCode, 303)
  })

  test('goes on the paper of the plan, each under its own heading', async () => {
    await write('kari-mor', ada, { need_leisure: 'Svømming', family_good_life: 'Søvn' })
    const paper = textOfPdf((await visit('kari-mor', `${ada}/plan.pdf`)).rawPayload)
    assert.match(paper, /Fritid: Svømming/)
    assert.match(paper, /leve et godt liv\?: Søvn|leve et godt liv\? Søvn/)
  })

  test('is closed with the plan’s consent, and stands to be read when the plan is ended', async () => {
    const set = (sql: string) =>
      world.test.asOwner(authority, (db) => db.query(sql, [world.ids.person.berit]))
    await set(`update consent set state = 'withdrawn' where person_id = $1 and kind = 'plan'`)
    assert.equal((await visit('physio-baerum', `${at}/behov`)).statusCode, 404)
    assert.equal((await visit('coordinator-baerum', `${at}/behov`)).statusCode, 404)
    const own = (await visit('berit', `${at}/behov`)).body
    assert.match(own, /Et rekkverk og lys/)
    assert.doesNotMatch(own, /<textarea/)
    await set(`update consent set state = 'given' where person_id = $1 and kind = 'plan'`)
    await set(`update plan set state = 'ended', ended_on = current_date where person_id = $1`)
    const ended = (await visit('berit', `${at}/behov`)).body
    assert.match(ended, /Et rekkverk og lys/)
    assert.doesNotMatch(ended, /<textarea/)
  })
})
