import assert from 'node:assert/strict'
import { before, beforeEach, describe, test } from 'node:test'
import { act } from '../../demo/cases/tell.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { arrangeBefore } from '../plans/test/arrange.ts'
import { writeContact, writeFirst, writeOther, writeStep } from './write-sheet.ts'

const authority = 'baerum' as const
type Person = keyof TestWorld['ids']['person']

describe('a link to the contingency sheet', () => {
  let world: TestWorld
  let app: TestApp
  const sheetAt = (person: Person) => `/baerum/koordinering/${world.ids.person[person]}/kriseark`
  const rows = (sql: string, values: unknown[] = []) =>
    world.test.asOwner(authority, async (db) => (await db.query(sql, values)).rows)
  const run = (sql: string, values: unknown[] = []) => rows(sql, values)

  async function writeAs(who: 'berit' | 'kari-mor', person: Person): Promise<void> {
    const at = { authority, daysAgo: 1 }
    const personId = world.ids.person[person]
    await act(world, writeFirst, who, at, { personId, part: 'viktigst', first: 'Slag i fjor' })
    await act(world, writeContact, who, at, {
      personId,
      part: 'ring-1',
      name: 'Arne',
      who: 'mannen',
      phone: '900 00 111',
    })
    await act(world, writeContact, who, at, {
      personId,
      part: 'ring-2',
      name: 'Mestringsenheten',
      who: '',
      phone: '67 00 00 99',
    })
    await act(world, writeStep, who, at, {
      personId,
      part: 'hvis-1',
      happens: 'Skjev',
      does: 'Ring',
      call: 'Stua',
      phone: '67 00 00 98',
    })
    await act(world, writeOther, who, at, {
      personId,
      part: 'ellers',
      avoid: '',
      calm: '',
      where: 'Gangen i Bakkeveien',
    })
  }

  /** The link and the code, as the one who made them sees them. */
  async function make(who: 'berit' | 'kari-mor' | 'coordinator-baerum', person: Person, fields = {}) {
    const visitor = await app.visitor(who)
    const at = `${sheetAt(person)}/lenke`
    const answer = await visitor.post(at, { act: 'make', hours: '24', ...fields })
    assert.equal(answer.statusCode, 303, answer.body.slice(0, 200))
    const { body } = await visitor.get(at)
    const path = /http:\/\/localhost:3000(\/baerum\/akutt\/[\w-]+)/.exec(body)?.[1]
    const code = /address__code|made-link__code">([\w-]+)</.exec(body)?.[1]
    assert.ok(path && code, 'both are shown')
    return { path, code, at, visitor }
  }

  const open = async (path: string, code: string, visitor?: Awaited<ReturnType<TestApp['visitor']>>) => {
    const ward = visitor ?? (await app.visitor('nobody'))
    const posted = await ward.post(path, { act: 'open', code })
    return { ward, posted, page: await ward.get(path) }
  }

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    await arrangeBefore(world, {
      authority,
      person: 'berit',
      unit: 'ke-baerum-voksen',
      coordinator: 'coordinator-baerum',
      consents: ['coordination'],
    })
    await writeAs('berit', 'berit')
    await writeAs('kari-mor', 'ada')
  })

  beforeEach(() => run('update emergency_link set ended_at = now() where ended_at is null'))

  test('[emergency-link] opens the sheet and nothing else for a stranger with the code, who is logged and told of at once', async () => {
    const { path, code } = await make('berit', 'berit')
    const ward = await app.visitor('nobody')
    const first = await ward.get(path)
    assert.equal(first.statusCode, 200)
    assert.doesNotMatch(first.body, /Berit|Tyttebærås|Slag|Logg inn/)
    assert.equal(first.headers['referrer-policy'], 'same-origin', 'no other site is told the address')
    assert.equal(first.headers['x-robots-tag'], 'noindex')
    assert.equal(first.headers['cache-control'], 'no-store')
    assert.doesNotMatch(first.body, /href="https?:/, 'nothing leads out of here')
    const logged = async () => rows(`select * from access_log where act = 'excerpts.openByLink'`)
    assert.equal((await logged()).length, 0)
    const { page, posted } = await open(path, code.toLowerCase().replace('-', ' '), ward)
    assert.equal(posted.headers.location, path, 'neither code nor name in the address')
    assert.match(page.body, /<h1[^>]*>Berit Tyttebærås/)
    assert.match(page.body, /Slag i fjor[\s\S]*Ring først[\s\S]*tel:90000111/)
    assert.doesNotMatch(page.body, /Min side|Samordningen|Endre|koordinering/)
    const [row] = await logged()
    assert.equal(row.ground, 'emergency_link')
    assert.equal(row.actor_id, null)
    assert.equal(row.person_id, world.ids.person.berit)
    const told = await rows(`select href from notice where kind = 'sheet_opened' and person_id = $1`, [
      world.ids.person.berit,
    ])
    assert.equal(told.length, 1)
    assert.match((await (await app.visitor('berit')).get(told[0].href)).body, /sist åpnet med lenke/)
    assert.equal(
      (await (await app.visitor('nobody')).get(path)).body.includes('Slag'),
      false,
      'not in another browser',
    )
    await ward.post(path, { act: 'close' })
    assert.doesNotMatch((await ward.get(path)).body, /Slag/)
    const again = await open(path, code)
    assert.match(again.page.body, /Slag i fjor/, 'the next shift opens it too')
  })

  test('[emergency-link] says the same of a wrong code and of a link that never was, and closes after five misses', async () => {
    const { path, code } = await make('berit', 'berit')
    const never = '/baerum/akutt/AAAA-BBBB-CCCC'
    const seen = new Map<string, string[]>()
    for (const at of [path, never]) {
      const ward = await app.visitor('nobody')
      const said: string[] = []
      for (let miss = 0; miss < 6; miss++) {
        const { page } = await open(at, 'ZZZZ-2345', ward)
        said.push(
          /Koden stemmer ikke/.test(page.body)
            ? 'wrong'
            : /For mange forsøk/.test(page.body)
              ? 'too_many'
              : '?',
        )
      }
      seen.set(at, said)
    }
    assert.deepEqual(seen.get(path), [...Array(5).fill('wrong'), 'too_many'])
    assert.deepEqual(seen.get(never), seen.get(path))
    assert.match(
      (await open(path, code)).page.body,
      /For mange forsøk/,
      'the right one too, for a quarter of an hour',
    )
    await run(`update emergency_attempt set at = now() - interval '16 minutes'`)
    assert.match((await open(path, code)).page.body, /Slag i fjor/)
    const notices = await rows(`select count(*)::int as n from emergency_opening`)
    assert.ok(notices[0].n >= 1)
  })

  test('[emergency-link] is over by its time, by an end and by a death, also where the sheet stood open', async () => {
    const { path, code, at, visitor } = await make('berit', 'berit', { hours: '6' })
    const { ward } = await open(path, code)
    const shows = async () => /Slag i fjor/.test((await ward.get(path)).body)
    assert.equal(await shows(), true)
    await run(
      `update emergency_link set begins_at = begins_at - interval '7 hours', ends_at = ends_at - interval '7 hours' where ended_at is null`,
    )
    assert.equal(await shows(), false)
    assert.match((await open(path, code)).page.body, /ikke lenger i bruk/)
    assert.match(
      (await open(path, 'ZZZZ-2345')).page.body,
      /Koden stemmer ikke/,
      'not told to one without the code',
    )
    await assert.rejects(
      run(`update emergency_link set ends_at = begins_at + interval '73 hours'`),
      /check constraint/,
    )

    const second = await make('berit', 'berit')
    const opened = await open(second.path, second.code)
    const [{ id }] = await rows('select id from emergency_link where ended_at is null and ends_at > now()')
    assert.equal((await visitor.post(at, { act: 'end', linkId: id })).statusCode, 303)
    assert.doesNotMatch((await opened.ward.get(second.path)).body, /Slag/)
    assert.equal((await visitor.post(at, { act: 'end', linkId: id })).statusCode, 422, 'once')

    const third = await make('berit', 'berit')
    await run(`update person set died_on = '2026-11-22' where id = $1`, [world.ids.person.berit])
    assert.match((await open(third.path, third.code)).page.body, /ikke lenger i bruk/)
    await run(`update person set died_on = null where id = $1`, [world.ids.person.berit])
  })

  test('[emergency-link] an open sheet is closed within a second of an end, and by itself when its time is out', async () => {
    const { path, code, at, visitor } = await make('berit', 'berit')
    const { ward, page } = await open(path, code)
    const seconds = Number(page.headers.refresh)
    assert.ok(seconds > 29 * 60 && seconds <= 30 * 60 + 1, 'no longer than it stays open in a browser')
    assert.match(page.body, new RegExp(`data-live="[^"]*strom" data-closed="${path}"`))
    await run(
      `update emergency_link set ends_at = now() + interval '90 seconds' where ended_at is null and ends_at > now()`,
    )
    const late = Number((await ward.get(path)).headers.refresh)
    assert.ok(late > 80 && late <= 91, 'nor than the link lasts')
    const other = await (await app.visitor('nobody')).get(path)
    assert.equal(other.headers.refresh, undefined)
    assert.doesNotMatch(other.body, /data-live/)

    const address = await app.app.listen({ port: 0, host: '127.0.0.1' })
    const cookie = [...ward.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const stream = (headers: Record<string, string>) =>
      fetch(`${address}${path}?strom`, { headers: { accept: 'text/event-stream', ...headers } })
    assert.equal((await stream({})).status, 204, 'nothing was opened in this browser')
    const answer = await stream({ cookie })
    const heard: string[] = []
    const reading = (async () => {
      for await (const part of answer.body!) heard.push(new TextDecoder().decode(part))
    })()
    const [{ id }] = await rows('select id from emergency_link where ended_at is null and ends_at > now()')
    assert.equal((await visitor.post(at, { act: 'end', linkId: id })).statusCode, 303)
    const isClosed = await Promise.race([
      reading.then(() => true),
      new Promise((done) => setTimeout(() => done(false), 1000)),
    ])
    assert.equal(isClosed, true)
    assert.match(heard.join(''), /event: closed/)
    const after = await ward.get(path)
    assert.match(after.body, /ikke lenger i bruk/)
    assert.equal(after.headers.refresh, undefined)
  })

  test('[emergency-link] is over when whoever made it no longer answers for the person, or the person is kept from them', async () => {
    const { path, code, at } = await make('kari-mor', 'ada')
    const { ward } = await open(path, code)
    const shows = async () => /Slag i fjor/.test((await ward.get(path)).body)
    const kari = world.ids.related['kari-ada']
    const decide = (choice: string) =>
      rows(
        `insert into withholding (authority_id, person_id, related_person_id, ground, choice, reason, from_date, decided_by, decided_at)
         values ('baerum', $1, $2, 'weighty_reasons', $3, 'Vurdert', $4, $5, now())`,
        [world.ids.person.ada, kari, choice, world.day, world.ids.practitioner['unit-baerum']],
      )
    assert.equal(await shows(), true)
    await decide('withheld')
    assert.equal(await shows(), false, 'she has the link and the code, and is not to see')
    assert.match((await open(path, code)).page.body, /ikke lenger i bruk/)
    const list = async () => (await (await app.visitor('ola-far')).get(at)).body
    assert.doesNotMatch(await list(), /name="act" value="end"/, 'nor is it listed as in use')
    const sheet = (await (await app.visitor('ola-far')).get(sheetAt('ada'))).body
    assert.doesNotMatch(sheet, /virker nå/, 'nor on the sheet')
    await decide('told')
    for (let more = 0; more < 4; more++) await make('kari-mor', 'ada')
    await decide('withheld')
    const his = await (await app.visitor('ola-far')).post(at, { act: 'make', hours: '6' })
    assert.equal(his.statusCode, 303, 'those that are over leave room for another')
    await decide('told')
    assert.equal(await shows(), true)
    assert.match(await list(), /name="act" value="end"/)
    const set = (what: string) => rows(`update related_person set ${what} where id = $1`, [kari])
    await set('has_parental_responsibility = false')
    assert.equal(await shows(), false)
    await set('has_parental_responsibility = true')
    await set(`to_date = '${world.day}'`)
    assert.equal(await shows(), false)
    await set('to_date = null')
    assert.equal(await shows(), true)
    const born = (day: string) =>
      rows('update person set birth_date = $2 where id = $1', [world.ids.person.ada, day])
    await born('2010-11-23')
    assert.equal(await shows(), false, 'from 16 it is the young person’s own')
    await born('2019-04-12')
  })

  test('[emergency-link] is made by the own side, and by the coordinator when asked to, marked; by nobody else', async () => {
    const at = `${sheetAt('berit')}/lenke`
    for (const who of ['arne-ektefelle', 'unit-baerum-adult', 'physio-baerum', 'jonas'] as const)
      assert.equal((await (await app.visitor(who)).get(at)).statusCode, 404, who)
    const coordinator = await app.visitor('coordinator-baerum')
    assert.equal((await coordinator.post(at, { act: 'make', hours: '6' })).statusCode, 422)
    await make('coordinator-baerum', 'berit', { saidHow: 'oral' })
    const berit = await (await app.visitor('berit')).get(at)
    assert.match(berit.body, /Henrik Trådsamler, på muntlig beskjed/)
    assert.doesNotMatch(berit.body, /made-link__code/, 'the code is the maker’s alone')
    const none = `${sheetAt('jonas')}/lenke`
    assert.equal(
      (await (await app.visitor('mette-mor')).post(none, { act: 'make', hours: '6' })).statusCode,
      422,
    )
    for (let more = 0; more < 4; more++) await make('berit', 'berit')
    const sixth = await (await app.visitor('berit')).post(at, { act: 'make', hours: '6' })
    assert.equal(sixth.statusCode, 422)
    assert.match(sixth.body, /Fem lenker/)
    for (const hours of ['73', '', '-1'])
      assert.equal((await (await app.visitor('berit')).post(at, { act: 'make', hours })).statusCode, 422)
  })

  test('[emergency-link] is listed, and can be ended, for as long as it is in use, however many are over', async () => {
    const { at, visitor } = await make('berit', 'berit')
    const [first] = await rows('select id from emergency_link where ended_at is null')
    for (let more = 0; more < 13; more++) {
      await make('berit', 'berit')
      await rows('update emergency_link set ended_at = now() where ended_at is null and id <> $1', [
        first!.id,
      ])
    }
    assert.ok((await visitor.get(at)).body.includes(`name="linkId" value="${first!.id}"`))
  })

  test('[shown-by-link] shows no place and no fixed telephone where the address is protected', async () => {
    const plain = await make('kari-mor', 'ada')
    assert.match((await open(plain.path, plain.code)).page.body, /67000099[\s\S]*Bakkeveien/)
    await run(`update person set address_protection = 'confidential' where id = $1`, [world.ids.person.ada])
    await run(`update related_person set shares_home = true where id = $1`, [world.ids.related['kari-ada']])
    const { path, code } = await make('kari-mor', 'ada')
    const { body } = (await open(path, code)).page
    assert.match(body, /Slag i fjor[\s\S]*90000111/)
    assert.doesNotMatch(body, /6700009|Mestringsenheten|Stua|Bakkeveien/)
    assert.equal(
      (await (await app.visitor('ola-far')).get(`${sheetAt('ada')}/lenke`)).statusCode,
      404,
      'a shielded one makes none',
    )
  })
})
