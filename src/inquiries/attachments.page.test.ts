import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { smallJpeg, smallPdf, smallPng } from '../../demo/small-files.ts'
import { type ChosenFile, type TestApp, testApp, type Visitor } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'

const start = '/baerum/henvendelse'
const page = `${start}/vedlegg`
const letter: ChosenFile = { name: 'Brev.pdf', bytes: smallPdf('Ord'), type: 'application/pdf' }
const picture: ChosenFile = { name: 'bilde.png', bytes: smallPng, type: 'image/png' }
const add = { act: 'attachOpenly', button: 'add' }
const megabyte = 1024 * 1024

describe('attachments with an inquiry, page by page', () => {
  let world: TestWorld
  let app: TestApp
  before(async () => {
    world = await testWorld()
    app = await testApp(world)
  })

  const listed = async (visitor: Visitor) =>
    [...(await visitor.get(page)).body.matchAll(/<li><span>([^<]+)<\/span>/g)].map((match) => match[1])
  const bytesKept = async () => {
    const { rows } = await world.test.asOwner('baerum', (client) =>
      client.query('select count(*)::int as n from document'),
    )
    return rows[0].n as number
  }
  /** Everything but the attachments. */
  async function write(visitor: Visitor, act = 'saveOpenly'): Promise<void> {
    for (const [place, fields] of [
      ['hvem', { senderKind: 'self' }],
      ['navn', { givenName: 'Nina', familyName: 'Nystartvoll', birthDate: '6.6.1991' }],
      ['hva', { asksFor: 'coordinator' }],
      ['behov', { need: 'Mange å snakke med.' }],
      ['viktig', {}],
      ['tjenester', {}],
      ['koordinator', {}],
      ['hensyn', { language: 'nb' }],
      ['kontakt', { senderName: 'Nina', phone: '400 00 100' }],
    ] as [string, Record<string, string>][])
      assert.equal((await visitor.post(`${start}/${place}`, { act, ...fields })).statusCode, 303, place)
  }
  const newest = async () => {
    const { rows } = await world.test.asOwner('baerum', (client) =>
      client.query(`select i.id, a.id as attachment from inquiry i left join attachment a on a.inquiry_id = i.id
        order by i.reference, a.number`),
    )
    return rows as { id: string; attachment: string | null }[]
  }

  test('one adds several, takes one away, sees the rest in the summary, and sends; the unit fetches them', async () => {
    const visitor = await app.visitor('nobody')
    await write(visitor)
    const added = await visitor.upload(page, add, [letter, picture])
    assert.equal(added.statusCode, 303)
    assert.equal(added.headers.location, page)
    await visitor.upload(page, add, [{ name: 'Skann.JPG', bytes: smallJpeg }])
    assert.deepEqual(await listed(visitor), ['Brev.pdf (1 kB)', 'bilde.png (1 kB)', 'Skann.JPG (1 kB)'])
    const [, second] = [...(await visitor.get(page)).body.matchAll(/name="attachmentId" value="([^"]+)"/g)]
    await visitor.post(page, { act: 'detachOpenly', attachmentId: second![1]! })
    assert.deepEqual(await listed(visitor), ['Brev.pdf (1 kB)', 'Skann.JPG (1 kB)'])
    assert.match(
      (await visitor.get(`${start}/se-over`)).body,
      /Vedlegg<\/dt><dd[^>]*>Brev\.pdf \(1 kB\)\nSkann\.JPG/,
    )
    const sent = await visitor.post(`${start}/se-over`, { act: 'sendOpenly' })
    assert.equal(sent.headers.location, `${start}/kvittering`)
    const [{ id, attachment } = { id: '', attachment: '' }] = await newest()

    const unit = await app.visitor('unit-baerum-adult')
    const read = await unit.get(`/baerum/henvendelser/${id}`)
    assert.match(read.body, /Brev\.pdf[\s\S]*Ikke sjekket for virus[\s\S]*Skann\.JPG/)
    const path = `/baerum/henvendelser/${id}/vedlegg/${attachment}`
    const file = await unit.get(path)
    assert.equal(file.statusCode, 200)
    assert.deepEqual(file.rawPayload, letter.bytes)
    assert.equal(file.headers['content-type'], 'application/pdf')
    assert.equal(file.headers['x-content-type-options'], 'nosniff')
    assert.match(
      String(file.headers['content-disposition']),
      /^attachment; filename="vedlegg-[\w-]{9}-1\.pdf"$/,
    )
    assert.equal(file.headers['cache-control'], 'no-store')
    const opened = await unit.post(`/baerum/henvendelser/${id}`, { act: 'openCase' })
    const inCase = (await unit.get(String(opened.headers.location))).body
    assert.match(inCase, new RegExp(`href="/baerum/henvendelser/${id}#vedlegg">Se 2 vedlegg`))
    assert.equal((await unit.get(path)).statusCode, 200, 'also when it is in a case')
    const { rows } = await world.test.asOwner('baerum', (client) =>
      client.query(`select relation from access_log where person_id = $1 and what = '{attachment}'`, [id]),
    )
    assert.deepEqual(rows, [{ relation: 'case_handler' }])

    for (const who of [
      'unit-baerum',
      'unit-sandnes',
      'kari-mor',
      'health-visitor-baerum',
      'new-baerum',
    ] as const) {
      const other = await app.visitor(who)
      assert.equal((await other.get(path)).statusCode, 404, who)
      assert.equal((await other.get(`${start}/sendt/${id}/vedlegg/${attachment}`)).statusCode, 404, who)
    }
    assert.equal((await unit.get(`/sandnes/henvendelser/${id}/vedlegg/${attachment}`)).statusCode, 404)
    assert.equal((await unit.get(`/baerum/henvendelser/${id}/vedlegg/${randomUUID()}`)).statusCode, 404)
    assert.equal((await visitor.get(path)).statusCode, 303, 'who is not signed in is asked to')
  })

  test('the one who sent, signed in, fetches what they sent', async () => {
    const visitor = await app.visitor('new-baerum')
    await visitor.post(`${start}/hvem`, { act: 'save', senderKind: 'self' })
    await write(visitor, 'save')
    await visitor.upload(page, { act: 'attach', button: 'add' }, [letter])
    await visitor.post(`${start}/se-over`, { act: 'send' })
    const { rows } = await world.test.asOwner('baerum', (client) =>
      client.query(`select i.id, a.id as attachment from inquiry i join attachment a on a.inquiry_id = i.id
        where i.sender_key is not null`),
    )
    const [{ id, attachment }] = rows
    const own = `${start}/sendt/${id}`
    assert.match((await visitor.get(own)).body, new RegExp(`href="${own}/vedlegg/${attachment}"`))
    const file = await visitor.get(`${own}/vedlegg/${attachment}`)
    assert.deepEqual(file.rawPayload, letter.bytes)
  })

  const page413 = /for stort/
  const wrong: [string, ChosenFile[], RegExp][] = [
    [
      'a program that calls itself a PDF',
      [
        {
          name: 'faktura.pdf',
          bytes: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(900, 3)]),
          type: 'application/pdf',
        },
      ],
      /Vi kan ta imot PDF og bilder \(PNG, JPEG\)\. «faktura\.pdf» er noe annet/,
    ],
    [
      'a page',
      [{ name: 'side.html', bytes: Buffer.from('<script>1</script>'), type: 'text/html' }],
      /Vi kan ta imot PDF og bilder/,
    ],
    [
      'a good one beside a bad one',
      [letter, { name: 'liste.docx', bytes: Buffer.from('PK\u0003\u0004 and more') }],
      /«liste\.docx» er noe annet/,
    ],
    [
      'one of 11 MB',
      [{ name: 'stor.pdf', bytes: Buffer.concat([smallPdf('x'), Buffer.alloc(11 * megabyte, 32)]) }],
      /«stor\.pdf» er for stor\. Hver fil kan være på høyst 10 MB/,
    ],
    ['an empty one', [{ name: 'tom.pdf', bytes: Buffer.alloc(0) }], /Det er ikke noe i «tom\.pdf»/],
    ['six at once', Array.from({ length: 6 }, () => picture), /Du kan legge ved 5/],
    ['none, when one wants to add', [], /Velg en fil først/],
  ]
  for (const [what, files, message] of wrong)
    test(`${what} is refused beside the field, and nothing is kept of it`, async () => {
      const visitor = await app.visitor('nobody')
      await visitor.post(`${start}/hvem`, { act: 'saveOpenly', senderKind: 'guardian' })
      await visitor.upload(page, add, [picture])
      const kept = await bytesKept()
      const answer = await visitor.upload(page, add, files)
      assert.equal(answer.statusCode, 422)
      assert.match(answer.body, message)
      assert.match(answer.body, /id="attachOpenly-files-error"/)
      assert.doesNotMatch(answer.body, page413)
      assert.deepEqual(await listed(visitor), ['bilde.png (1 kB)'])
      assert.equal(await bytesKept(), kept)
      assert.match(
        (await visitor.get(`${start}/hvem`)).body,
        /checked="" [^>]*value="guardian"|value="guardian" checked=""/,
      )
    })

  test('a file of exactly 10 MB is taken, and a sixth is not', async () => {
    const visitor = await app.visitor('nobody')
    const pdf = smallPdf('x')
    const whole = Buffer.concat([
      pdf.subarray(0, 9),
      Buffer.alloc(10 * megabyte - pdf.length, 32),
      pdf.subarray(9),
    ])
    assert.equal((await visitor.upload(page, add, [{ name: 'hel.pdf', bytes: whole }])).statusCode, 303)
    assert.equal((await visitor.upload(page, add, [picture, picture, picture])).statusCode, 303)
    assert.equal((await visitor.upload(page, add, [picture, picture])).statusCode, 422)
    assert.equal((await visitor.upload(page, add, [picture])).statusCode, 303)
    const { body } = await visitor.get(page)
    assert.match(body, /hel\.pdf \(10,5 MB\)/)
    assert.match(body, /ikke plass til flere/)
    assert.doesNotMatch(body, /type="file"/)
  })

  test('«Neste» takes along what was chosen; without files one just goes on', async () => {
    const visitor = await app.visitor('nobody')
    const review = `${start}/se-over`
    // A field left empty comes as a file without a name
    const none = await visitor.upload(page, { act: 'attachOpenly' }, [{ name: '', bytes: Buffer.alloc(0) }])
    assert.equal(none.headers.location, review)
    assert.equal((await visitor.post(page, { act: 'attachOpenly' })).headers.location, review)
    assert.equal((await visitor.upload(page, { act: 'attachOpenly' }, [letter])).headers.location, review)
    assert.deepEqual(await listed(visitor), ['Brev.pdf (1 kB)'])
  })

  test('a double press adds once, also when both come at the same time', async () => {
    const visitor = await app.visitor('nobody')
    await visitor.get(start)
    const submissionId = randomUUID()
    const press = () => visitor.upload(page, { ...add, submissionId }, [letter])
    const presses = await Promise.all([press(), press()])
    presses.push(await press())
    assert.deepEqual(
      presses.map((each) => [each.statusCode, each.headers.location]),
      presses.map(() => [303, page]),
    )
    assert.deepEqual(await listed(visitor), ['Brev.pdf (1 kB)'])
  })

  test('what somebody attaches, nobody else sees or takes away', async () => {
    const mine = await app.visitor('nobody')
    await mine.upload(page, add, [letter])
    const [, id] = /name="attachmentId" value="([^"]+)"/.exec((await mine.get(page)).body)!
    const other = await app.visitor('nobody')
    await other.post(page, { act: 'detachOpenly', attachmentId: id! })
    assert.deepEqual(await listed(other), [])
    assert.deepEqual(await listed(mine), ['Brev.pdf (1 kB)'])
  })

  test('a text field cannot pass for a file', async () => {
    const visitor = await app.visitor('nobody')
    const answer = await visitor.post(page, { ...add, files: '%PDF-1.4 %%EOF' })
    assert.equal(answer.statusCode, 422)
  })

  test('who shares the computer clears the files too, and their bytes are gone', async () => {
    const before = await bytesKept()
    const visitor = await app.visitor('nobody')
    await visitor.upload(page, add, [letter, picture])
    assert.equal(await bytesKept(), before + 2)
    await visitor.post('/baerum/utkast/slett', {})
    assert.deepEqual(await listed(visitor), [])
    assert.equal(await bytesKept(), before)
  })

  test('a session lost in the middle is asked to sign in, and nothing is said to be kept that is not', async () => {
    const visitor = await app.visitor('kari-mor')
    await visitor.get(page)
    await app.endSessions()
    const lost = await visitor.upload(page, { act: 'attach', button: 'add' }, [letter])
    assert.match(String(lost.headers.location), /^\/logg-inn\?til=/)
    const back = await app.visitor('kari-mor')
    assert.doesNotMatch((await back.get(page)).body, /Vi tok vare på/)
  })

  describe('a body that cannot be read', () => {
    const edge = 'edge'
    const type = `multipart/form-data; boundary=${edge}`
    const part = (head: string, body = '') => `--${edge}\r\n${head}\r\n\r\n${body}\r\n`
    const act = part('Content-Disposition: form-data; name="act"', 'attachOpenly')
    const bodies: [string, string, string][] = [
      ['has no boundary', 'multipart/form-data', act],
      ['is empty', type, ''],
      [
        'ends in the middle of a file',
        type,
        `${act}--${edge}\r\nContent-Disposition: form-data; name="files"; filename="a.pdf"\r\n\r\n%PDF-1.4`,
      ],
      ['ends in the middle of a head', type, `${act}--${edge}\r\nContent-Disp`],
      ['is noise', type, '\u0000\u0001\u0002'.repeat(5000)],
      [
        'has a field named as a part of every object',
        type,
        `${part('Content-Disposition: form-data; name="__proto__"', 'x')}${act}--${edge}--`,
      ],
      [
        'has a thousand and one fields',
        type,
        `${part('Content-Disposition: form-data; name="a"', 'x').repeat(1001)}--${edge}--`,
      ],
      [
        'has a field of a megabyte',
        type,
        `${part('Content-Disposition: form-data; name="act"', 'x'.repeat(megabyte))}--${edge}--`,
      ],
      [
        'has JSON that is none',
        type,
        `${part('Content-Disposition: form-data; name="act"\r\nContent-Type: application/json', '{')}--${edge}--`,
      ],
      ['is of another kind', 'application/json', '{"act":"attachOpenly"}'],
    ]
    for (const [what, contentType, payload] of bodies)
      test(`${what}: answered in words, never as a fault of ours`, async () => {
        const answer = await app.app.inject({
          method: 'POST',
          url: page,
          headers: { 'content-type': contentType, 'sec-fetch-site': 'same-origin' },
          payload,
        })
        assert.ok(answer.statusCode >= 300 && answer.statusCode < 500, String(answer.statusCode))
      })

    test('another page does not read it at all', async () => {
      const visitor = await app.visitor('nobody')
      const answer = await visitor.upload('/baerum/rettighetssjekk/hvem', { act: 'answer' }, [letter])
      assert.equal(answer.statusCode, 404)
    })

    test('a sender who goes away in the middle leaves the service standing', async () => {
      const address = new URL(await app.app.listen({ port: 0, host: '127.0.0.1' }))
      const { connect } = await import('node:net')
      await new Promise<void>((done) => {
        const socket = connect(Number(address.port), address.hostname, () => {
          socket.write(
            `POST ${page} HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: ${type}\r\nContent-Length: 9000000\r\n\r\n${act}--${edge}\r\nContent-Disposition: form-data; name="files"; filename="a.pdf"\r\n\r\n%PDF`,
            () => setTimeout(() => socket.destroy(), 50),
          )
        })
        socket.on('close', () => done())
      })
      const visitor = await app.visitor('nobody')
      for (let tries = 0; tries < 14; tries++)
        assert.equal((await visitor.upload(page, add, [picture])).statusCode, tries < 5 ? 303 : 422)
    })
  })
})
