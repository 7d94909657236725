import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { mayBeTold } from '../people/test/may-be-told.ts'
import { arrangeBefore, arrangeParticipant } from '../plans/test/arrange.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'

const authority = 'baerum' as const

describe('the contingency sheet', () => {
  let world: TestWorld
  let app: TestApp
  let at: string
  const visit = async (who: Parameters<TestApp['visitor']>[0], path = '', of = at) =>
    (await app.visitor(who)).get(of + path)
  const write = async (
    who: Parameters<TestApp['visitor']>[0],
    path: string,
    fields: Record<string, string>,
    of = at,
  ) => (await app.visitor(who)).post(of + path, fields)
  const versions = async (person: keyof TestWorld['ids']['person'] = 'berit') =>
    world.test.asOwner(authority, async (db) => {
      const { rows } = await db.query(
        'select version, content, written_as, said_how, confirmed_version from contingency_sheet where person_id = $1 order by version',
        [world.ids.person[person]],
      )
      return rows
    })
  const sheetOf = (person: keyof TestWorld['ids']['person']) =>
    `/baerum/koordinering/${world.ids.person[person]}/kriseark`

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    at = sheetOf('berit')
    await arrangeBefore(world, {
      authority,
      person: 'berit',
      unit: 'ke-baerum-voksen',
      coordinator: 'coordinator-baerum',
      consents: ['coordination'],
    })
    for (const [service, practitioner, section] of [
      ['fysio-baerum', 'physio-baerum', 'contingency'],
      ['nav-baerum', 'nav-baerum', 'goals'],
    ] as const)
      await arrangeParticipant(world, {
        authority,
        person: 'berit',
        service,
        practitioner,
        sections: [section],
      })
  })

  test('before what is to be kept secret is saved, one is asked', async () => {
    const first = { act: 'writeFirst', version: '0', first: 'Ikke si det til pappa' }
    assert.match(
      (await visit('berit', '/viktigst')).body,
      /id="[^"]*first-readers"[\s\S]{0,900}?<span>Kan (bare )?leses av/,
    )
    const asked = await write('berit', '/viktigst', first)
    assert.equal(asked.statusCode, 200)
    assert.match(asked.body, /Vil du skrive dette her\?/)
    assert.match(asked.body, /Ikke si det til pappa/)
    assert.deepEqual(await versions(), [])
  })

  test('is empty at first, and says what to do, without a plan', async () => {
    const { body, statusCode } = await visit('berit')
    assert.equal(statusCode, 200)
    assert.match(body, /Krisearket er ikke laget ennå/)
    assert.match(body, new RegExp(`href="${at}/viktigst"`))
    assert.doesNotMatch((await visit('physio-baerum')).body, /viktigst"/)
    assert.equal((await visit('berit', '.pdf')).statusCode, 404)
    const nothing = await write('berit', '/viktigst', { act: 'writeFirst', version: '0', first: ' ' })
    assert.equal(nothing.statusCode, 422)
    assert.deepEqual(await versions(), [])
  })

  test('is written part by part, and shown as it was typed', async () => {
    const first = 'Slag i fjor. <script>alert(1)</script>\nاتصل بأمي 🚑'
    for (const [path, fields] of [
      ['/viktigst', { act: 'writeFirst', version: '0', first }],
      [
        '/ring-1',
        { act: 'writeContact', version: '1', name: 'Arne', who: 'mannen min', phone: '900 00 111' },
      ],
      [
        '/hvis-1',
        {
          act: 'writeStep',
          version: '2',
          happens: 'Skjev i ansiktet',
          does: 'Se på klokka.',
          call: '113',
          phone: '',
        },
      ],
      ['/ellers', { act: 'writeOther', version: '3', avoid: 'Ikke vent', calm: '', where: 'Gul perm' }],
    ] as const)
      assert.equal(
        (await write('berit', path, fields)).headers.location?.replace(/\?lagret=\d+#lagret$/, ''),
        at,
        path,
      )
    const { body } = await visit('berit')
    for (const said of [
      '&lt;script&gt;',
      '🚑',
      'href="tel:90000111"',
      'Skjev i ansiktet',
      'Ikke vent',
      'Gul perm',
    ])
      assert.ok(body.includes(said), said)
    assert.doesNotMatch(body, /<script>alert/)
    const pdf = await textOfPdf((await visit('berit', '.pdf')).rawPayload)
    assert.match(pdf, /Skjev i ansiktet/)
  })

  test('is read where that section is consented to, and by nobody else', async () => {
    for (const who of ['coordinator-baerum', 'physio-baerum'] as const) {
      assert.match((await visit(who)).body, /Skjev i ansiktet/)
      assert.equal((await visit(who, '.pdf')).statusCode, 200)
    }
    for (const who of [
      'nav-baerum',
      'unit-baerum-adult',
      'jonas',
      'former-baerum',
      'arne-ektefelle',
    ] as const)
      for (const path of ['', '.pdf', '/viktigst', '/ring-1'])
        assert.equal((await visit(who, path)).statusCode, 404, `${who} ${path}`)
    for (const path of ['/viktigst', '/hvis-1'])
      assert.equal((await visit('physio-baerum', path)).statusCode, 404, 'one who takes part writes nothing')
    assert.equal((await visit('berit', '/hvis-9')).statusCode, 404)
    assert.equal((await visit('nobody')).statusCode, 303)
    const { rows } = await world.test.asOwner(authority, (db) =>
      db.query(`select act, relation, what from access_log where act like 'excerpts.%' order by id`),
    )
    assert.ok(rows.some((row) => row.act === 'excerpts.seeSheet:print' && row.relation === 'participant'))
    assert.ok(rows.every((row) => row.what.includes('contingency')))
  })

  test('[contingency-sheet] is confirmed as it was read, and says that it was changed after', async () => {
    const body = async () => (await visit('physio-baerum')).body
    assert.match(await body(), /ikke gjennomgått og bekreftet/)
    assert.equal((await write('berit', '', { act: 'confirm', version: '3' })).statusCode, 409, 'an older one')
    assert.equal((await write('berit', '', { act: 'confirm', version: '4' })).statusCode, 303)
    assert.match(await body(), /Sist bekreftet 23\.\snovember.* av Berit/)
    await write('berit', '/ring-1', {
      act: 'writeContact',
      version: '5',
      name: 'Arne',
      who: '',
      phone: '900 00 112',
    })
    assert.match(await body(), /ble bekreftet 23\.\snovember.*endret etter det/)
    assert.match(await body(), /900\u00a000\u00a0112/)
  })

  test('is written down by the coordinator only with how it was said, and marked', async () => {
    const step = { act: 'writeStep', happens: 'Faller', does: 'Ring Arne', call: '', phone: '' }
    const unsaid = await write('coordinator-baerum', '/hvis-2', { ...step, version: '6' })
    assert.equal(unsaid.statusCode, 422)
    assert.match(unsaid.body, /hvordan det ble sagt/i)
    assert.equal(
      (await write('coordinator-baerum', '/hvis-2', { ...step, version: '6', saidHow: 'oral' })).statusCode,
      303,
    )
    assert.match((await visit('berit')).body, /Henrik Trådsamler, slik det ble sagt/)
    assert.equal((await versions()).at(-1).said_how, 'oral')
  })

  test('keeps the words of two who write different parts, and shows both where it is the same', async () => {
    const now = (await versions()).length
    const one = { act: 'writeOther', version: String(now), avoid: 'Ikke vent', calm: 'Musikk', where: '' }
    const two = { act: 'writeFirst', version: String(now), first: 'Slag. Ring 113.' }
    assert.equal((await write('berit', '/ellers', one)).statusCode, 303)
    assert.equal(
      (await write('berit', '/viktigst', two)).statusCode,
      303,
      'another part: nothing is written over',
    )
    const late = await write('berit', '/viktigst', { ...two, first: 'Noe helt annet' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /Noe helt annet/)
    assert.match(late.body, /Slag\. Ring 113\./)
    const all = await versions()
    assert.equal(all.length, now + 2)
    assert.equal(all.at(-1).content.calm, 'Musikk')
  })

  test('moves who to call first to the top, and takes one away', async () => {
    const version = async () => String((await versions()).at(-1).version)
    await write('berit', '/ring-2', {
      act: 'writeContact',
      version: await version(),
      name: 'Lege',
      who: '',
      phone: '116117',
    })
    await write('berit', '/ring-2', { act: 'moveUp', version: await version() })
    assert.deepEqual(
      (await versions()).at(-1).content.contacts.map(({ name }: { name: string }) => name),
      ['Lege', 'Arne'],
    )
    await write('berit', '/ring-1', { act: 'remove', version: await version() })
    assert.deepEqual(
      (await versions()).at(-1).content.contacts.map(({ name }: { name: string }) => name),
      ['Arne'],
    )
  })

  test('what was taken away is put back from the receipt, as a new version; how it stood each time can be read', async () => {
    const names = async () =>
      (await versions()).at(-1).content.contacts.map(({ name }: { name: string }) => name)
    const version = (await versions()).at(-1).version
    const removed = await write('berit', '/ring-1', { act: 'remove', version: String(version) })
    assert.deepEqual(await names(), [])
    const receipt = await (await app.visitor('berit')).get(String(removed.headers.location))
    assert.match(receipt.body, /Lagret på krisearket/)
    const [, then] = /href="([^"]+\/for\/\d+)">Se hva som sto før, og angre/.exec(receipt.body)!
    assert.equal(then, `${at}/for/${version}`)
    const shown = await visit('berit', `/for/${version}`)
    assert.match(shown.body, /Arne[\s\S]*Da blir dette endret[\s\S]*Hvem man skal ringe/)
    assert.doesNotMatch(shown.body, /Hva som kan skje, og hva man skal gjøre/)
    const late = { act: 'putBackSheet', version: String(version) }
    assert.equal((await write('berit', `/for/${version}`, late)).statusCode, 409, 'it was changed meanwhile')
    const back = await write('berit', `/for/${version}`, { ...late, version: String(version + 1) })
    assert.equal(back.headers.location, `${at}?lagret=${version + 2}#lagret`)
    assert.deepEqual(await names(), ['Arne'])
    const again = await write('berit', `/for/${version}`, { ...late, version: String(version + 2) })
    assert.equal(again.statusCode, 422)
    assert.match(again.body, /står slik nå også/)
    assert.match((await visit('berit')).body, new RegExp(`href="${at}/for"`))
    const list = (await visit('berit', '/for')).body
    assert.match(list, new RegExp(`href="${at}/for/${version + 1}"[\\s\\S]*href="${at}/for/1"`))
    assert.doesNotMatch(list, /for\/5"/, 'a version that only confirmed is the same sheet')
    assert.equal((await visit('berit', '/for/99')).statusCode, 404)
  })

  test('[contingency-sheet] how it stood is for those who write it; the coordinator says how it was said', async () => {
    for (const who of ['physio-baerum', 'nav-baerum', 'jonas'] as const)
      for (const path of ['/for', '/for/1'])
        assert.equal((await visit(who, path)).statusCode, 404, `${who} ${path}`)
    assert.doesNotMatch((await visit('physio-baerum')).body, /kriseark\/for/)
    const version = String((await versions()).at(-1).version)
    const put = { act: 'putBackSheet', version }
    assert.equal((await write('physio-baerum', '/for/1', put)).statusCode, 404)
    const unsaid = await write('coordinator-baerum', '/for/1', put)
    assert.equal(unsaid.statusCode, 422)
    assert.match(unsaid.body, /Si hvordan det ble sagt/)
    assert.equal((await versions()).at(-1).version, Number(version))
    const said = await write('coordinator-baerum', `/for/${Number(version) - 1}`, { ...put, saidHow: 'oral' })
    assert.equal(said.statusCode, 303)
    assert.equal((await versions()).at(-1).said_how, 'oral')
    assert.equal(
      (await write('berit', `/for/${version}`, { ...put, version: String(Number(version) + 1) })).statusCode,
      303,
    )
  })

  test('refuses what does not fit in words, and keeps what was typed', async () => {
    const version = String((await versions()).at(-1).version)
    const long = 'Jeg vil ikke miste dette. '.repeat(4_000)
    for (const [path, fields, says] of [
      ['/viktigst', { act: 'writeFirst', first: long }, /300/],
      ['/viktigst', { act: 'writeFirst', first: 'a\nb\nc\nd\ne\nf\ng' }, /seks linjer/],
      ['/ring-1', { act: 'writeContact', name: '', who: '', phone: '1' }, /Navn/],
      ['/ring-1', { act: 'writeContact', name: 'Arne', who: '', phone: 'spør Kari' }, /med tall/],
      ['/hvis-1', { act: 'writeStep', happens: 'Faller', does: '', call: '', phone: '' }, /Gjør dette/],
    ] as const) {
      const answer = await write('berit', path, { ...fields, version })
      assert.equal(answer.statusCode, 422, path)
      assert.match(answer.body, says)
    }
    assert.match(
      (await write('berit', '/viktigst', { act: 'writeFirst', first: long, version })).body,
      /miste dette/,
    )
    assert.equal(
      (await write('berit', '/hvis-1', { act: 'writeFirst', first: 'feil sted', version })).statusCode,
      404,
    )
  })

  test('is closed to the services when consent to coordination is taken back, and stays the person’s', async () => {
    const before = (await versions()).length
    const setConsent = (state: string) =>
      world.test.asOwner(authority, (db) =>
        db.query(`update consent set state = $2 where person_id = $1 and kind = 'coordination'`, [
          world.ids.person.berit,
          state,
        ]),
      )
    await setConsent('withdrawn')
    for (const who of ['coordinator-baerum', 'physio-baerum'] as const)
      assert.equal((await visit(who)).statusCode, 404)
    assert.match((await visit('berit')).body, /Skjev i ansiktet/)
    await setConsent('given')
    assert.equal((await versions()).length, before)
  })

  test('[shielded-reader] is cut for one who is not to learn where the person is, who writes nothing', async () => {
    const of = sheetOf('noor')
    const protect = (kind: string) =>
      world.test.asOwner(authority, async (db) => {
        await db.query(`update person set address_protection = $2 where id = $1`, [
          world.ids.person.noor,
          kind,
        ])
        await db.query(`update related_person set shares_home = true where id = $1`, [
          world.ids.related['leila-noor'],
        ])
      })
    await protect('none')
    for (const [path, fields] of [
      ['/viktigst', { act: 'writeFirst', first: 'Har epilepsi' }],
      ['/ring-1', { act: 'writeContact', name: 'Hjalmar Granskjul', who: 'rektor', phone: '31 00 00 99' }],
      [
        '/hvis-1',
        { act: 'writeStep', happens: 'Anfall', does: 'Gi medisin', call: 'Skjulåsen', phone: '31 00 00 98' },
      ],
      ['/ellers', { act: 'writeOther', avoid: '', calm: 'Sang', where: 'Skapet på Granskjulet' }],
    ] as const)
      assert.equal((await write('leila-mor', path, fields, of)).statusCode, 303, path)
    assert.match((await visit('omar-far', '', of)).body, /Granskjul/)
    const told = /Granskjul|rektor|31.00.00|Skjulåsen/
    await protect('confidential')
    await mayBeTold(world, 'omar-noor')
    const confidential = (await visit('omar-far', '', of)).body
    assert.match(confidential, /Har epilepsi[\s\S]*Gi medisin/)
    assert.doesNotMatch(confidential, told)
    assert.doesNotMatch(await textOfPdf((await visit('omar-far', '.pdf', of)).rawPayload), told)
    assert.equal((await visit('omar-far', '/viktigst', of)).statusCode, 404)
    assert.equal((await write('omar-far', '/ring-1', { act: 'remove' }, of)).statusCode, 404)
    assert.equal((await write('omar-far', '', { act: 'confirm' }, of)).statusCode, 404)
    for (const path of ['/for', '/for/1'])
      assert.equal((await visit('omar-far', path, of)).statusCode, 404, path)
    assert.match((await visit('leila-mor', '', of)).body, /Granskjul/)
    await protect('strictly_confidential')
    const strictly = await visit('omar-far', '', of)
    assert.equal(strictly.statusCode, 200)
    assert.doesNotMatch(strictly.body, /epilepsi|Gi medisin|Granskjul|Sang|ikke laget/)
  })

  test('is written in no more after a death', async () => {
    await world.test.asOwner(authority, (db) =>
      db.query(`update person set died_on = '2026-11-20' where id = $1`, [world.ids.person.berit]),
    )
    const version = String((await versions()).at(-1).version)
    const answer = await write('coordinator-baerum', '/viktigst', {
      act: 'writeFirst',
      first: 'x',
      saidHow: 'oral',
      version,
    })
    assert.ok([404, 422].includes(answer.statusCode))
    assert.equal(String((await versions()).at(-1).version), version)
  })
})
