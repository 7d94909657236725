import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { mayBeTold } from '../people/test/may-be-told.ts'
import { asWas } from '../plans/index.ts'
import { arrangeBefore, arrangeParticipant } from '../plans/test/arrange.ts'
import { checkPdf } from '../platform/pdf/check-pdf.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { type AboutMeKey, aboutMeKeys } from './things.ts'
import { textField, wasField } from './write-about-me.ts'

const authority = 'baerum' as const
type Who = Parameters<TestApp['visitor']>[0]

describe('About me', () => {
  let world: TestWorld
  let app: TestApp
  let at: string
  const visit = async (who: Who, path = '') => (await app.visitor(who)).get(at + path)
  const fields = (texts: Partial<Record<AboutMeKey, string>>, version = 0, before = '') => ({
    act: 'write',
    version: '0',
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([key, text]) => [
        [textField(key as AboutMeKey), text],
        [wasField(key as AboutMeKey), asWas(version ? { text: before, version } : undefined)],
      ]),
    ),
  })
  const write = async (who: Who, texts: Partial<Record<AboutMeKey, string>>, version = 0, before = '') =>
    (await app.visitor(who)).post(`${at}/skriv`, fields(texts, version, before))
  const versionsOf = (key: AboutMeKey) =>
    world.test.asOwner(authority, async (db) => {
      const { rows } = await db.query(
        'select text, version, written_as as "as" from about_me_text where person_id = $1 and key = $2 order by version',
        [world.ids.person.berit, key],
      )
      return rows as { text: string; version: number; as: string }[]
    })

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    await arrangeBefore(world, {
      authority,
      person: 'berit',
      unit: 'ke-baerum-voksen',
      coordinator: 'coordinator-baerum',
    })
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
    at = `/baerum/koordinering/${world.ids.person.berit}/om-meg`
  })

  test('has room before anything is written, works without a plan, and says what to do first', async () => {
    const { body, statusCode } = await visit('berit')
    assert.equal(statusCode, 200)
    assert.match(body, /Her er det plass til deg/)
    assert.match(body, new RegExp(`href="${at}/skriv"`))
    assert.doesNotMatch(body, /Stemmer alt fortsatt|om-meg\.pdf/)
    assert.equal((await visit('berit', '.pdf')).statusCode, 404, 'there is nothing to print')
    const seen = await visit('physio-baerum')
    assert.match(seen.body, /Her er det plass til Berit/)
    assert.doesNotMatch(seen.body, /om-meg\/skriv/)
  })

  test('stands in the person’s own words, sign by sign, and nothing written is taken as code', async () => {
    const words = '«Sett deg <b>ned</b>», så ses vi 👋🏽\nمرحبا & velkommen'
    assert.equal((await write('berit', { met: words, please_do: 'Vent\nSpør' })).statusCode, 303)
    const { body } = await visit('berit')
    assert.ok(body.includes('«Sett deg &lt;b&gt;ned&lt;/b&gt;», så ses vi 👋🏽\nمرحبا &amp; velkommen'))
    assert.match(body, /<li>Vent<\/li><li>Spør<\/li>/)
    assert.doesNotMatch(body, /Skrevet ned av/)
    assert.deepEqual(await versionsOf('met'), [{ text: words, version: 1, as: 'self' }])
  })

  test('says who can read it, to the person as to the person, and names those let in as one says it', async () => {
    const toBerit = (await visit('berit')).body
    assert.match(toBerit, /Du og koordinatoren kan lese dette\. Også [^<]*[^,] og [^<]*kan lese det\./)
    assert.match((await visit('coordinator-baerum')).body, /Berit og koordinatoren kan lese dette\./)
  })

  test('keeps each version when a text is changed or emptied', async () => {
    await write('berit', { good_to_know: 'Første gang' })
    await write('berit', { good_to_know: 'Annen gang' }, 1, 'Første gang')
    await write('berit', { good_to_know: '' }, 2, 'Annen gang')
    assert.deepEqual(
      (await versionsOf('good_to_know')).map(({ text }) => text),
      ['Første gang', 'Annen gang', ''],
    )
    assert.doesNotMatch((await visit('berit')).body, /Første gang|Annen gang|Fint å vite/)
  })

  test('is written down by the coordinator as what the person said, and marked so', async () => {
    assert.equal((await write('coordinator-baerum', { communicate: 'Kort og rolig.' })).statusCode, 303)
    assert.match((await visit('berit')).body, /Kort og rolig\.[\s\S]*Skrevet ned av koordinatoren/)
    assert.match((await visit('coordinator-baerum', '/skriv')).body, /Skriv ned det Berit sier/)
  })

  test('keeps the words of both when two write in one text', async () => {
    const first = await write('berit', { important: 'Hagen' })
    assert.equal(first.statusCode, 303)
    const second = await write('coordinator-baerum', { important: 'Katten' })
    assert.equal(second.statusCode, 409)
    assert.match(second.body, /Noen andre skrev dette imens[\s\S]*Hagen/)
    assert.match(second.body, />Katten<\/textarea>/)
    assert.deepEqual(
      (await versionsOf('important')).map(({ text }) => text),
      ['Hagen'],
    )
  })

  test('is read by one who takes part where it is opened, and written in by none of them; the unit and others see nothing', async () => {
    const { body } = await visit('physio-baerum')
    assert.match(body, /Sett deg/)
    assert.doesNotMatch(body, /Stemmer alt fortsatt/)
    for (const path of ['/skriv']) assert.equal((await visit('physio-baerum', path)).statusCode, 404)
    const tried = await write('physio-baerum', { met: 'Overskrevet' }, 1, 'x')
    assert.equal(tried.statusCode, 404)
    for (const who of ['nav-baerum', 'unit-baerum-adult', 'jonas', 'former-baerum'] as const)
      for (const path of ['', '/skriv', '.pdf'])
        assert.equal((await visit(who, path)).statusCode, 404, `${who} ${path}`)
    assert.equal((await visit('nobody')).statusCode, 303)
    assert.match((await visit('nav-baerum', '/..')).body, /^(?![\s\S]*om-meg)/)
  })

  test('is closed to one who took part at the next request after the consent is taken back', async () => {
    const set = (state: string) =>
      world.test.asOwner(authority, (db) =>
        db.query(
          `update consent set state = $2 where person_id = $1 and kind = 'sharing' and 'about_person' = any(sections)`,
          [world.ids.person.berit, state],
        ),
      )
    await set('withdrawn')
    assert.equal((await visit('physio-baerum')).statusCode, 404)
    assert.equal((await visit('physio-baerum', '.pdf')).statusCode, 404)
    await set('given')
    assert.equal((await visit('physio-baerum')).statusCode, 200)
  })

  test('says when it was read through, by whom, and what was changed after', async () => {
    const press = async (who: Who) => (await app.visitor(who)).post(at, { act: 'confirm' })
    assert.match((await visit('berit')).body, /Ingen har lest gjennom siden ennå/)
    assert.equal((await press('physio-baerum')).statusCode, 404)
    assert.equal((await press('berit')).statusCode, 303)
    const { body } = await visit('coordinator-baerum')
    assert.match(body, /Lest gjennom [^<]* av Berit\. Alt stemte\./)
    assert.doesNotMatch(body, /Stemmer alt fortsatt/)
    await world.test.asOwner(authority, (db) =>
      db.query(`update about_me_confirmation set confirmed_at = confirmed_at - interval '10 days'`),
    )
    assert.match(
      (await visit('berit')).body,
      /av deg\. Alt stemte\. Noe er endret etterpå[\s\S]*Stemmer alt fortsatt\?/,
    )
  })

  test('goes on one sheet of paper that a screen reader can read, and is logged as printed', async () => {
    const answer = await visit('physio-baerum', '.pdf')
    assert.equal(answer.statusCode, 200)
    assert.match(String(answer.headers['content-disposition']), /filename="om-meg\.pdf"/)
    const file = answer.rawPayload
    const { faults, pages, claims } = checkPdf(file)
    assert.deepEqual({ faults, pages, claims }, { faults: [], pages: 1, claims: ['PDF/UA-1'] })
    assert.match(textOfPdf(file), /Om Berit[\s\S]*Sett deg/)
    const { rows } = await world.test.asOwner(authority, (db) =>
      db.query(
        `select count(*)::int as n from access_log where act = 'about.printAboutMe' and person_id = $1`,
        [world.ids.person.berit],
      ),
    )
    assert.equal(rows[0].n, 1)
  })

  test('cannot be read through while nothing stands in it, and takes no more than a text holds', async () => {
    const ada = `/baerum/koordinering/${world.ids.person.ada}/om-meg`
    const kari = await app.visitor('kari-mor')
    const refused = await kari.post(ada, { act: 'confirm' })
    assert.equal(refused.statusCode, 422)
    const long = await kari.post(`${ada}/skriv`, fields({ met: 'a'.repeat(4001) }))
    assert.equal(long.statusCode, 422)
    assert.match(long.body, /a{4001}/, 'what was typed is kept')
  })

  test('is a child’s own to write, and a parent’s until the child is 16', async () => {
    const ada = `/baerum/koordinering/${world.ids.person.ada}/om-meg`
    const kari = await app.visitor('kari-mor')
    assert.equal((await kari.post(`${ada}/skriv`, fields({ met: 'Si hei til meg først.' }))).statusCode, 303)
    const child = await app.visitor('ada')
    const { body } = await child.get(ada)
    assert.match(body, /Skrevet ned av en forelder[\s\S]*Si hei til meg først\./)
    assert.equal((await child.post(`${ada}/skriv`, fields({ important: 'Høner' }))).statusCode, 303)
    await world.test.asOwner(authority, (db) =>
      db.query(`update person set birth_date = $2 where id = $1`, [
        world.ids.person.ada,
        `${Number(world.day.slice(0, 4)) - 17}-01-01`,
      ]),
    )
    assert.equal((await kari.get(ada)).statusCode, 404)
    assert.equal((await child.get(ada)).statusCode, 200)
  })

  test('of one who has died stands as it was, for those who still may read it', async () => {
    await world.test.asOwner(authority, (db) =>
      db.query(`update person set died_on = $2 where id = $1`, [world.ids.person.berit, world.daysFrom(-1)]),
    )
    const { body, statusCode } = await visit('coordinator-baerum')
    assert.equal(statusCode, 200)
    assert.doesNotMatch(body, /om-meg\/skriv|Stemmer alt fortsatt/)
    assert.equal((await visit('coordinator-baerum', '/skriv')).statusCode, 404)
    await write('coordinator-baerum', { met: 'Etterpå' }, 1, 'noe annet')
    assert.equal((await versionsOf('met')).length, 1)
    await world.test.asOwner(authority, (db) =>
      db.query(`update person set died_on = null where id = $1`, [world.ids.person.berit]),
    )
  })
})

describe('About me of one at a protected address', () => {
  test('tells the one who must not know where the person is how to meet them, and no more', async () => {
    const world = await testWorld()
    const app = await testApp(world)
    const at = `/baerum/koordinering/${world.ids.person.noor}/om-meg`
    const secret = (key: string) => `Skjult ${key}`
    const protect = (grade: string) =>
      world.test.asOwner(authority, (db) =>
        db.query('update person set address_protection = $2 where id = $1', [world.ids.person.noor, grade]),
      )
    const mother = await app.visitor('leila-mor')
    const texts = Object.fromEntries(
      aboutMeKeys.flatMap((key) => [
        [textField(key), secret(key)],
        [wasField(key), asWas(undefined)],
      ]),
    )
    assert.equal((await mother.post(`${at}/skriv`, { act: 'write', ...texts })).statusCode, 303)
    await mayBeTold(world, 'omar-noor')
    const father = await app.visitor('omar-far')
    const seenBy = async () => aboutMeKeys.filter((key) => bodies.some((body) => body.includes(secret(key))))
    let bodies: string[] = []
    const look = async () => {
      const paper = await father.get(`${at}.pdf`)
      bodies = [
        (await father.get(at)).body,
        paper.statusCode === 200 ? textOfPdf(paper.rawPayload) : paper.body,
      ]
      return seenBy()
    }
    await protect('confidential')
    assert.deepEqual(await look(), ['met', 'communicate', 'please_do', 'please_do_not'])
    const tried = await father.post(`${at}/skriv`, {
      act: 'write',
      [textField('who_knows_me')]: 'Fars ord',
      [wasField('who_knows_me')]: asWas({ text: secret('who_knows_me'), version: 1 }),
    })
    assert.ok(tried.statusCode < 500)
    assert.doesNotMatch((await mother.get(at)).body, /Fars ord/)
    await protect('strictly_confidential')
    assert.deepEqual(await look(), [])
    assert.match(bodies[0]!, /Adressen er beskyttet/)
    assert.equal((await father.get(`${at}.pdf`)).statusCode, 404)
    assert.equal((await father.get(`${at}/skriv`)).statusCode, 404)
    assert.equal(
      (await father.post(`${at}/skriv`, { act: 'write', [textField('met')]: 'x' })).statusCode,
      404,
    )
  })
})
