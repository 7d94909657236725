import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { before, describe, test } from 'node:test'
import { formOf } from '../../demo/form-of.ts'
import { smallJpeg, smallPdf } from '../../demo/small-files.ts'
import { type ChosenFile, type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import { arrangeParticipant } from '../plans/test/arrange.ts'

type Who = Parameters<TestApp['visitor']>[0]
const leads = 'child-coordinator-baerum'
const paper: ChosenFile = {
  name: '../<script>alert(1)</script>.pdf',
  bytes: smallPdf('Et papir'),
  type: 'text/html',
}

describe('the documents of a plan, page by page', () => {
  let world: TestWorld
  let app: TestApp
  let ada: string
  let planId: string
  let list: string
  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team', 'plans'] })
    app = await testApp(world)
    ada = world.ids.person.ada
    planId = (await world.database.transaction('baerum', (db) => findPlanOfPerson(db, ada)))!.id
    list = `/baerum/plan/${planId}/dokumenter`
  })

  const get = async (who: Who, path: string) => (await app.visitor(who)).get(path)
  const add = async (who: Who, fields: Record<string, string> = {}, files: ChosenFile[] = [paper]) =>
    (await app.visitor(who)).upload(
      `${list}/nytt`,
      {
        ...{
          act: 'add',
          planId,
          title: 'Epikrise fra mars',
          kind: 'discharge_summary',
          fromWhom: 'Sykehuset',
        },
        ...{ datedOn: '3.3.2026', ...fields },
      },
      files,
    )
  const idOf = async (title: string) => {
    const { rows } = await world.test.asOwner('baerum', (db) =>
      db.query('select id from plan_document where title = $1 order by version desc limit 1', [title]),
    )
    return rows[0].id as string
  }
  const routesTo = (html: string) => [
    ...new Set([...html.matchAll(/href="([^"]*\/dokumenter[^"]*)"/g)].map(([, path]) => path!)),
  ]
  const versionsOf = async (id: string) => {
    const { rows } = await world.test.asOwner('baerum', (db) =>
      db.query(
        'select version, file_version, withdrawn_reason from plan_document where id = $1 order by version',
        [id],
      ),
    )
    return rows.map((row) => [row.version, row.file_version, row.withdrawn_reason])
  }

  test('an empty list says what to do; a parent adds, and fetches it back to the byte', async () => {
    const empty = await get('kari-mor', list)
    assert.equal(empty.statusCode, 200)
    assert.match(empty.body, /Det er ingen dokumenter i planen ennå[\s\S]*Legg til et dokument/)
    const added = await add('kari-mor')
    assert.equal(added.statusCode, 303, added.body.slice(0, 300))
    assert.equal(added.headers.location, `${list}?lagret=lagt-til#lagret-lagt-til`)
    assert.match(
      (await get('kari-mor', `${list}?lagret=lagt-til`)).body,
      /role="status" id="lagret-lagt-til"/,
    )
    const { body } = await get('kari-mor', list)
    assert.match(body, /Epikrise fra mars[\s\S]*Epikrise[\s\S]*Sykehuset[\s\S]*3\.\smars\s2026/)
    assert.match(body, /Ikke sjekket for virus/)
    const file = await get('kari-mor', `${list}/${await idOf('Epikrise fra mars')}/fil/1`)
    assert.equal(file.statusCode, 200)
    assert.deepEqual(file.rawPayload, paper.bytes)
    assert.equal(file.headers['content-type'], 'application/pdf')
    assert.equal(file.headers['x-content-type-options'], 'nosniff')
    assert.equal(file.headers['content-disposition'], 'attachment; filename="epikrise-2026-03-03.pdf"')
    assert.equal(file.headers['cache-control'], 'no-store')
  })

  test('before what is too sensitive for a title is saved one is asked, told to choose the file again, and who reads it', async () => {
    const asked = await add('kari-mor', { title: 'Ikke si det til pappa' })
    assert.equal(asked.statusCode, 200)
    assert.match(asked.body, /Vil du skrive dette her\?/)
    assert.match(asked.body, /Hadde du valgt en fil\? Velg den på nytt/)
    const empty = (await get(leads, `${list}/nytt`)).body
    assert.doesNotMatch(empty, /Velg den på nytt/)
    assert.match(empty, /id="[^"]*title-readers"[\s\S]{0,900}?<span>Kan (bare )?leses av/)
    assert.match(empty, /data-autosave=/)
    assert.doesNotMatch((await get('kari-mor', list)).body, /Ikke si det til pappa/)
  })

  test('a photograph is kept without where it was taken', async () => {
    const bytes = await readFile(new URL('../../demo/about/pictures/ada.jpg', import.meta.url))
    const exif = Buffer.concat([
      bytes.subarray(0, 2),
      Buffer.from('ffe1001a45786966000047505347454f20686572206572206a65672121', 'hex').subarray(0, 28),
      bytes.subarray(2),
    ])
    const title = 'Bilde av et papir'
    assert.equal(
      (await add(leads, { title, kind: 'letter' }, [{ name: 'x.jpg', bytes: exif }])).statusCode,
      303,
    )
    const file = await get(leads, `${list}/${await idOf(title)}/fil/1`)
    assert.equal(file.headers['content-type'], 'image/jpeg')
    assert.ok(!file.rawPayload.includes('Exif') && !file.rawPayload.includes('GPS'))
  })

  test('a title with a script in it is words', async () => {
    const title = '<script>alert(1)</script> "\'&'
    await add('kari-mor', { title })
    const { body } = await get('kari-mor', list)
    assert.ok(!body.includes('<script>alert(1)'))
    assert.match(body, /&lt;script&gt;alert\(1\)/)
  })

  const large = Buffer.concat([smallPdf('x'), Buffer.alloc(40 * 1024 * 1024, 32)])
  const wrong: [string, Record<string, string>, ChosenFile[], RegExp][] = [
    ['no file', {}, [], /Velg en fil først/],
    ['an empty file', {}, [{ name: 'tom.pdf', bytes: Buffer.alloc(0) }], /Det er ikke noe i «tom\.pdf»/],
    [
      'a program called .pdf',
      {},
      [{ name: 'a.pdf', bytes: Buffer.from('MZ and so on') }],
      /«a\.pdf» er noe annet/,
    ],
    [
      'a page',
      {},
      [{ name: 'a.html', bytes: Buffer.from('<script>1</script>'), type: 'application/pdf' }],
      /er noe annet/,
    ],
    ['40 MB', {}, [{ name: 'stor.pdf', bytes: large }], /stor\.pdf/],
    [
      'a picture that cannot be drawn',
      {},
      [{ name: 'a.jpg', bytes: smallJpeg }],
      /klarte ikke å åpne bildet/,
    ],
    ['no title', { title: ' ' }, [paper], /id="[^"]*title[^"]*"[\s\S]*aria-invalid|Skriv|mangler/],
    ['an unknown kind', { kind: 'secret' }, [paper], /Velg/],
    ['a day to come', { datedOn: '1.1.2199' }, [paper], /Datoen har ikke vært ennå/],
  ]
  for (const [what, fields, files, words] of wrong)
    test(`${what} is answered beside the field, with what was typed`, async () => {
      const answer = await add('kari-mor', { title: 'Skal ikke inn', ...fields }, files)
      assert.equal(answer.statusCode, 422)
      assert.match(answer.body, words)
      assert.match(answer.body, /value="Sykehuset"/)
      const { rows } = await world.test.asOwner('baerum', (db) =>
        db.query(`select count(*)::int as n from plan_document where title = 'Skal ikke inn'`),
      )
      assert.equal(rows[0].n, 0)
    })

  test('a double press is one document', async () => {
    const visitor = await app.visitor('kari-mor')
    const fields = {
      ...{
        act: 'add',
        planId,
        title: 'To trykk',
        kind: 'other',
        submissionId: '5f9ad1e0-2f0a-4a4b-9f3b-0a1b2c3d4e5f',
      },
    }
    for (let press = 0; press < 2; press++)
      assert.equal((await visitor.upload(`${list}/nytt`, fields, [paper])).statusCode, 303)
    assert.equal((await get('kari-mor', list)).body.match(/<h2[^>]*>To trykk</g)?.length, 1)
  })

  test('another file: the one before is kept for the own side and who coordinates', async () => {
    await add('kari-mor', { title: 'Vurdering' })
    const id = await idOf('Vurdering')
    const newer = smallPdf('Nyere')
    const fields = {
      ...{ act: 'change', planId, planDocumentId: id, title: 'Vurdering' },
      kind: 'expert_report',
      version: '1',
    }
    const visitor = await app.visitor(leads)
    const changed = await visitor.upload(`${list}/${id}`, fields, [{ name: 'ny.pdf', bytes: newer }])
    assert.equal(changed.statusCode, 303)
    assert.deepEqual(await versionsOf(id), [
      [1, 1, null],
      [2, 2, null],
    ])
    assert.deepEqual((await get('kari-mor', `${list}/${id}/fil/2`)).rawPayload, newer)
    assert.deepEqual((await get('kari-mor', `${list}/${id}/fil/1`)).rawPayload, paper.bytes)
    assert.match((await get('kari-mor', `${list}/${id}`)).body, /Filer fra før[\s\S]*fil\/1"/)
    const late = await visitor.upload(`${list}/${id}`, { ...fields, title: 'For sent' }, [])
    assert.equal(late.statusCode, 409, 'who has not seen the change is told so')
    assert.equal(
      (await visitor.upload(`${list}/${id}`, { ...fields, version: '2', title: 'Nytt navn' }, [])).statusCode,
      303,
    )
    assert.deepEqual((await versionsOf(id)).at(-1), [3, 2, null], 'the file stays')
  })

  describe('two who write about the same one at once', () => {
    const fieldsOf = (html: string) => {
      const { files, ...fields } = formOf(html, 'change')
      return fields
    }
    /** Both open it; she saves, and then he: what his is answered. */
    async function atOnce(title: string, hers: object, his: object, files: ChosenFile[] = []) {
      await add('kari-mor', { title })
      const at = `${list}/${await idOf(title)}`
      const [mother, other] = [await app.visitor('kari-mor'), await app.visitor(leads)]
      const [theirForm, form] = [fieldsOf((await mother.get(at)).body), fieldsOf((await other.get(at)).body)]
      assert.equal((await mother.upload(at, { ...theirForm, ...hers }, files)).statusCode, 303)
      const answer = await other.upload(at, { ...form, ...his }, files)
      const again = (button?: string) =>
        other.upload(at, { ...fieldsOf(answer.body), ...(button && { button }) }, [])
      return { answer, again, id: at.split('/').at(-1)! }
    }
    const newest = async (id: string) => {
      const { rows } = await world.test.asOwner('baerum', (db) =>
        db.query('select title, from_whom from plan_document where id = $1 order by version desc limit 1', [
          id,
        ]),
      )
      return [rows[0].title, rows[0].from_whom]
    }

    test('each in a field of their own: both stand', async () => {
      const { answer, id } = await atOnce('Ett', { title: 'Ett nytt' }, { fromWhom: 'Skolen' })
      assert.equal(answer.statusCode, 303)
      assert.deepEqual(await newest(id), ['Ett nytt', 'Skolen'])
    })

    test('in the same field: what stands beside what was typed, and a choice; nothing is written over', async () => {
      for (const [button, stands] of [
        ['mine:title', 'Hans'],
        ['theirs:title', 'Hennes'],
      ] as const) {
        const { answer, again, id } = await atOnce(`To ${button}`, { title: 'Hennes' }, { title: 'Hans' })
        assert.equal(answer.statusCode, 409)
        assert.match(answer.body, /Dette står i planen nå[\s\S]*Hennes[\s\S]*value="Hans"/)
        assert.ok(answer.body.includes(`value="${button}" name="button"`))
        assert.equal(answer.body.match(/data-error-summary=""/g)?.length, 1)
        assert.equal((await newest(id))[0], 'Hennes')
        assert.equal((await again(button)).statusCode, 303)
        assert.equal((await newest(id))[0], stands)
      }
    })

    test('a file put in place of one that somebody else had just put there is not taken', async () => {
      const { answer, id } = await atOnce('Tre', {}, {}, [paper])
      assert.equal(answer.statusCode, 409)
      assert.match(
        answer.body,
        /<strong[^>]*>Hadde du valgt en fil\? Velg den på nytt\. Nettleseren gir den ikke/,
      )
      assert.deepEqual((await versionsOf(id)).at(-1), [2, 2, null])
    })
  })

  test('what stood about it, and the file it had, are put back by those who see what was; the history says from and to', async () => {
    assert.equal((await add('kari-mor', { title: 'Rapport fra våren' })).statusCode, 303)
    const id = await idOf('Rapport fra våren')
    const page = `${list}/${id}`
    const change = async (fields: Record<string, string>, files: ChosenFile[] = []) => {
      const { files: _, ...form } = formOf((await get('kari-mor', page)).body, 'change')
      const kind = 'assessment'
      const saved = await (await app.visitor('kari-mor')).upload(page, { ...form, kind, ...fields }, files)
      assert.equal(saved.statusCode, 303)
    }
    await change({ title: 'Rapport fra høsten' })
    await change({}, [{ ...paper, bytes: smallPdf('En annen fil') }])

    const history = (await get('kari-mor', `/baerum/plan/${planId}/historikk`)).body
    assert.match(history, /Navnet er endret fra «Rapport fra våren» til «Rapport fra høsten»/)
    assert.match(history, /Ny fil/)
    assert.ok(history.includes(`href="${page}"`))

    const shown = (await get('kari-mor', page)).body
    assert.match(shown, /Det som sto før[\s\S]*Rapport fra våren/)
    const back = { act: 'putBack', planId, planDocumentId: id, submissionId: '' }
    const press = async (who: Who, fields: Record<string, string>) =>
      (await app.visitor(who)).post(page, { ...back, submissionId: randomUUID(), ...fields })
    assert.equal((await press('kari-mor', { from: '1', part: 'words', version: '2' })).statusCode, 409)
    assert.equal((await press('kari-mor', { from: '9', part: 'words', version: '3' })).statusCode, 404)
    assert.equal((await press('physio-baerum', { from: '1', part: 'words', version: '3' })).statusCode, 404)
    assert.equal((await press('kari-mor', { from: '1', part: 'words', version: '3' })).statusCode, 303)
    assert.equal((await press('kari-mor', { from: '1', part: 'words', version: '4' })).statusCode, 422)
    assert.equal((await press(leads, { from: '1', part: 'file', version: '4' })).statusCode, 303)
    const file = await get('kari-mor', `${page}/fil/5`)
    assert.deepEqual(file.rawPayload, paper.bytes, 'the file it began with')
    assert.match((await get('kari-mor', page)).body, /<h1[^>]*>Rapport fra våren/)
  })

  test('taken out with a reason, never deleted, and taken in again', async () => {
    await add('kari-mor', { title: 'Gammelt vedtak', kind: 'decision' })
    const id = await idOf('Gammelt vedtak')
    const visitor = await app.visitor('kari-mor')
    const press = (fields: Record<string, string>) =>
      visitor.upload(`${list}/${id}`, { planId, planDocumentId: id, ...fields }, [])
    assert.equal((await press({ act: 'withdraw', version: '1', reason: '' })).statusCode, 422)
    assert.equal(
      (await press({ act: 'withdraw', version: '1', reason: 'Lagt inn to ganger' })).statusCode,
      303,
    )
    const { body } = await get(leads, list)
    assert.match(body, /Tatt ut[\s\S]*Gammelt vedtak[\s\S]*Grunn: Lagt inn to ganger/)
    assert.equal((await get(leads, `${list}/${id}/fil/1`)).statusCode, 200)
    assert.equal((await press({ act: 'change', version: '2', title: 'x', kind: 'other' })).statusCode, 422)
    assert.equal((await press({ act: 'takeIn', version: '2' })).statusCode, 303)
    assert.deepEqual(await versionsOf(id), [
      [1, 1, null],
      [2, 1, 'Lagt inn to ganger'],
      [3, 1, null],
    ])
    await assert.rejects(
      world.database.transaction('baerum', (db) =>
        db.deleteFrom('planDocument').where('id', '=', id).execute(),
      ),
      /permission denied/,
    )
  })

  test('nothing is done to it by a form that does not say which version it was made from', async () => {
    await add('kari-mor', { title: 'Uten versjon' })
    const id = await idOf('Uten versjon')
    const visitor = await app.visitor('kari-mor')
    const press = async (fields: Record<string, string>) =>
      (await visitor.upload(`${list}/${id}`, { planId, planDocumentId: id, ...fields }, [])).statusCode
    assert.equal(await press({ act: 'change', title: 'Ny', kind: 'other' }), 409)
    assert.equal(await press({ act: 'withdraw', reason: 'x' }), 409)
    assert.equal(await press({ act: 'withdraw', reason: 'x', version: '1' }), 303)
    assert.equal(await press({ act: 'takeIn' }), 409)
    assert.deepEqual((await versionsOf(id)).length, 2)
    assert.equal(await press({ act: 'takeIn', version: '2' }), 303)
  })

  describe('one who takes part', () => {
    before(() =>
      arrangeParticipant(world, {
        ...{ authority: 'baerum', person: 'ada', service: 'psykisk-helse-baerum' },
        ...{ practitioner: 'coordinator2-baerum', sections: ['documents'] },
      }),
    )
    const who = 'coordinator2-baerum'

    test('sees what stands, adds, and changes only their own', async () => {
      await add('kari-mor', { title: 'Morens papir' })
      const mothers = await idOf('Morens papir')
      assert.match((await get(who, list)).body, /Morens papir/)
      assert.doesNotMatch((await get(who, list)).body, /Tatt ut/)
      assert.equal((await add(who, { title: 'Tjenestens papir' })).statusCode, 303)
      const own = await idOf('Tjenestens papir')
      assert.match((await get(who, `${list}/${own}`)).body, /Ta ut dokumentet/)
      assert.doesNotMatch((await get(who, `${list}/${mothers}`)).body, /Ta ut dokumentet/)
      const fields = { act: 'withdraw', planId, planDocumentId: mothers, reason: 'x', version: '1' }
      assert.equal((await (await app.visitor(who)).upload(`${list}/${mothers}`, fields, [])).statusCode, 422)
      assert.deepEqual(await versionsOf(mothers), [[1, 1, null]])
    })

    test('gets nothing of what is taken out, of a file before, or of what is left out for them', async () => {
      await add('kari-mor', { title: 'Byttes' })
      const id = await idOf('Byttes')
      const mother = await app.visitor('kari-mor')
      const of = { planId, planDocumentId: id }
      await mother.upload(
        `${list}/${id}`,
        { act: 'change', ...of, title: 'Byttes', kind: 'other', version: '1' },
        [paper],
      )
      assert.equal((await get(who, `${list}/${id}/fil/2`)).statusCode, 200)
      assert.equal((await get(who, `${list}/${id}/fil/1`)).statusCode, 404)
      const consentId = await world.test.asOwner('baerum', async (db) => {
        const { rows } = await db.query(`select id from consent where person_id = $1 and service_id = $2`, [
          ada,
          world.ids.service['psykisk-helse-baerum'],
        ])
        await db.query(
          `insert into consent_exception (authority_id, person_id, consent_id, thing, thing_id, added_as, added_at)
           values ('baerum', $1, $2, 'document', $3, 'parent', now())`,
          [ada, rows[0].id, id],
        )
        return rows[0].id as string
      })
      assert.doesNotMatch((await get(who, list)).body, /Byttes/)
      for (const path of [`${list}/${id}`, `${list}/${id}/fil/2`])
        assert.equal((await get(who, path)).statusCode, 404)
      const out = await get('kari-mor', `/baerum/koordinering/${ada}/samtykke/${consentId}/unntak`)
      assert.match(out.body, /Byttes[\s\S]*Dokument\./)
      assert.match(out.body, /name="leaveOutDocuments"/)
      await mother.upload(`${list}/${id}`, { act: 'withdraw', ...of, reason: 'x', version: '2' }, [])
    })

    test('undoes nobody’s withdrawal of what they no longer see, though they added it', async () => {
      await add(who, { title: 'Om et annet barn' })
      const id = await idOf('Om et annet barn')
      const of = { planId, planDocumentId: id }
      const press = async (as: Who, fields: Record<string, string>) =>
        (await (await app.visitor(as)).upload(`${list}/${id}`, { ...of, ...fields }, [])).statusCode
      const reason = 'Opplysninger om et annet barn'
      assert.equal(await press(leads, { act: 'withdraw', reason, version: '1' }), 303)
      assert.equal((await get(who, `${list}/${id}`)).statusCode, 404)
      const presses: Record<string, string>[] = [
        { act: 'takeIn', version: '2' },
        { act: 'takeIn' },
        { act: 'change', title: 'x', kind: 'other', version: '2' },
        { act: 'withdraw', reason: 'x', version: '2' },
      ]
      for (const fields of presses) assert.equal(await press(who, fields), 404, fields.act)
      assert.deepEqual((await versionsOf(id)).at(-1), [2, 1, reason])
      assert.equal(await press('kari-mor', { act: 'takeIn', version: '2' }), 303)
    })

    test('is seen as by those who decide and who coordinates: the documents shown to them, and nothing to press', async () => {
      await add('kari-mor', { title: 'Ses av begge' })
      await add('kari-mor', { title: 'Holdt utenfor' })
      const out = await idOf('Holdt utenfor')
      const as = `/baerum/plan/${planId}/se-som/${world.ids.practitioner[who]}`
      const setOut = (sql: string) => world.test.asOwner('baerum', (db) => db.query(sql, [ada, out]))
      const service = world.ids.service['psykisk-helse-baerum']
      await setOut(
        `insert into consent_exception (authority_id, person_id, consent_id, thing, thing_id, added_as, added_at)
         select authority_id, person_id, id, 'document', $2::uuid, 'parent', now() from consent
         where person_id = $1 and service_id = '${service}'`,
      )
      for (const reader of ['kari-mor', leads] as const) {
        assert.match((await get(reader, as)).body, new RegExp(`href="${as}/dokumenter"`), reader)
        const { body, statusCode } = await get(reader, `${as}/dokumenter`)
        assert.equal(statusCode, 200)
        const main = body.slice(body.indexOf('sv-without-links'), body.indexOf('</main>'))
        assert.match(main, /Ses av begge/)
        assert.doesNotMatch(main, /Holdt utenfor|<form|<a[^>]* href=/)
        const theirs = (await get(who, list)).body
        const titles = (html: string) => [...html.matchAll(/<h2 class="sv-h3">([^<]*)</g)].map(([, t]) => t)
        assert.deepEqual(titles(main), titles(theirs))
      }
      const { rows } = await world.test.asOwner('baerum', (db) =>
        db.query('select act, what from access_log order by id desc limit 2'),
      )
      assert.deepEqual(rows[1], { act: 'plans.seeAs', what: ['documents'] })
      for (const reader of [who, 'berit', 'physio-baerum'] as const)
        assert.equal((await get(reader, `${as}/dokumenter`)).statusCode, 404, reader)
      const closed = `/baerum/plan/${planId}/se-som/${world.ids.practitioner['physio-baerum']}`
      const withoutThem = await get('kari-mor', closed)
      assert.equal(withoutThem.statusCode, 200)
      assert.doesNotMatch(withoutThem.body, /se-som\/[^"]*\/dokumenter"/)
      assert.match((await get('kari-mor', `${closed}/dokumenter`)).body, /ser ingen dokumenter/)
    })

    test('with another part opened, has no such page', async () => {
      for (const path of [list, `${list}/nytt`])
        assert.equal((await get('physio-baerum', path)).statusCode, 404, path)
    })

    test('what is new is told to whoever has documents opened, and to nobody else', async () => {
      await add('kari-mor', { title: 'Siste nytt' })
      const named = />?Et dokument ble lagt til (<a[^>]*>)?<q[^>]*>Siste nytt</
      assert.match((await get(who, `/baerum/plan/${planId}`)).body, named)
      assert.match((await get(who, `/baerum/plan/${planId}/siden-sist`)).body, named)
      assert.doesNotMatch(
        (await get('physio-baerum', `/baerum/plan/${planId}/siden-sist`)).body,
        /Siste nytt/,
      )
      assert.doesNotMatch((await get('physio-baerum', `/baerum/plan/${planId}`)).body, /dokument ble/)
      for (const [reader, at, isTold] of [
        [who, '', true],
        [who, '/siden-sist', true],
        ['physio-baerum', '/siden-sist', false],
      ] as const) {
        await get(reader, `/baerum/plan/${planId}${at}`)
        const { rows } = await world.test.asOwner('baerum', (db) =>
          db.query('select what from access_log order by id desc limit 1'),
        )
        assert.equal(rows[0].what.includes('documents'), isTold, `logged: ${reader} ${at}`)
      }
      await add('kari-mor', { title: 'Tas ut' })
      const gone = await idOf('Tas ut')
      const fields = { act: 'withdraw', planId, planDocumentId: gone, reason: 'x', version: '1' }
      await (await app.visitor('kari-mor')).upload(`${list}/${gone}`, fields, [])
      // Taken out: named to those who see what was, and to nobody else
      for (const at of ['', '/siden-sist']) {
        const told = (reader: Who) => get(reader, `/baerum/plan/${planId}${at}`)
        assert.doesNotMatch((await told(who)).body, /Tas ut/)
        assert.match((await told(leads)).body, /Et dokument ble tatt ut (<a[^>]*>)?<q[^>]*>Tas ut</)
      }
      const news = routesTo((await get(who, `/baerum/plan/${planId}/siden-sist`)).body)
      assert.ok(news.length > 0)
      for (const path of news)
        assert.equal((await get(who, path)).statusCode, 200, `${path}, also of one taken out since`)
    })
  })

  test('nobody else: not the unit, not a stranger, not in another authority, not by another plan', async () => {
    const id = await idOf('Siste nytt')
    for (const who of ['unit-baerum', 'berit', 'ppt-baerum'] as const)
      for (const path of [list, `${list}/nytt`, `${list}/${id}`, `${list}/${id}/fil/1`])
        assert.equal((await get(who, path)).statusCode, 404, `${who} ${path}`)
    const berits = await world.database.transaction('baerum', (db) =>
      findPlanOfPerson(db, world.ids.person.berit),
    )
    assert.equal((await get('berit', `/baerum/plan/${berits!.id}/dokumenter/${id}/fil/1`)).statusCode, 404)
  })

  test('without consent to the plan it is the own side’s alone, and nothing is added; an ended plan stands as it was', async () => {
    const setConsent = (state: string) =>
      world.test.asOwner('baerum', (db) =>
        db.query(`update consent set state = $2 where person_id = $1 and kind = 'plan'`, [ada, state]),
      )
    await setConsent('withdrawn')
    assert.equal((await get(leads, list)).statusCode, 404)
    const own = await get('kari-mor', list)
    assert.match(own.body, /Det er ikke samtykke til planen nå/)
    assert.doesNotMatch(own.body, /Legg til et dokument/)
    assert.equal((await get('kari-mor', `${list}/nytt`)).statusCode, 404)
    assert.notEqual((await add('kari-mor', { title: 'Uten samtykke' })).statusCode, 303)
    await setConsent('given')
    await world.test.asOwner('baerum', (db) =>
      db.query(`update plan set state = 'ended' where id = $1`, [planId]),
    )
    const ended = await get('kari-mor', list)
    assert.match(ended.body, /Planen er avsluttet[\s\S]*Siste nytt/)
    assert.doesNotMatch(ended.body, /Legg til et dokument/)
    await world.test.asOwner('baerum', (db) =>
      db.query(`update plan set state = 'active' where id = $1`, [planId]),
    )
  })

  test('one who is not to learn where the child is sees none of them', async () => {
    await world.test.asOwner('baerum', (db) =>
      db.query(`update person set address_protection = 'confidential' where id = $1`, [ada]),
    )
    const id = await idOf('Siste nytt')
    const father = await get('ola-far', list)
    assert.match(father.body, /Dokumentene vises ikke for deg/)
    assert.doesNotMatch(father.body, /Siste nytt|Legg til et dokument/)
    for (const path of [`${list}/${id}`, `${list}/${id}/fil/1`, `${list}/nytt`])
      assert.equal((await get('ola-far', path)).statusCode, 404, path)
  })
})
