import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { smallPdf } from '../../demo/small-files.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { mayBeTold } from '../people/test/may-be-told.ts'
import { asWas } from '../plans/index.ts'
import { arrangeBefore, arrangeParticipant } from '../plans/test/arrange.ts'
import { checkPdf } from '../platform/pdf/check-pdf.ts'
import { pictureBomb, plantedInPicture, takenByPhone } from '../platform/picture/test/planted-pictures.ts'

const authority = 'baerum' as const
type Who = Parameters<TestApp['visitor']>[0]

/** Looks whole from outside; what is needed to open it is not there. */
function broken(jpeg: Buffer): Buffer {
  const copy = Buffer.from(jpeg)
  const table = copy.indexOf(Buffer.from([0xff, 0xc4]))
  copy.fill(0xff, table + 5, table + 21)
  return copy
}

describe('the picture of About me', () => {
  let world: TestWorld
  let app: TestApp
  let at: string
  let jpeg: Buffer
  const visit = async (who: Who, path = '') => (await app.visitor(who)).get(at + path)
  const send = async (who: Who, bytes: Uint8Array, { name = 'meg.jpg', words = '' } = {}) =>
    (await app.visitor(who)).upload(`${at}/bilde`, { act: 'set', words }, [{ name, bytes, field: 'files' }])
  const kept = () =>
    world.test.asOwner(authority, async (db) => {
      const { rows } = await db.query(
        `select (select count(*)::int from about_me_picture) as pictures, (select count(*)::int from document) as documents`,
      )
      return rows[0] as { pictures: number; documents: number }
    })

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    jpeg = await takenByPhone()
    const coordinator = 'coordinator-baerum'
    await arrangeBefore(world, { authority, person: 'berit', unit: 'ke-baerum-voksen', coordinator })
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

  test('is told in words when it will not do: too large, a text, a document, a bomb, a broken picture, nothing', async () => {
    const refused: [string, Buffer, RegExp][] = [
      [
        '40 MB',
        Buffer.concat([jpeg, Buffer.alloc(40 * 1024 * 1024)]),
        /er for stor\. Hver fil kan være på høyst 10 MB/,
      ],
      ['a text', Buffer.from('Dette er en tekst som heter jpg. '.repeat(30)), /Dette er ikke et bilde/],
      ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), /Dette er ikke et bilde/],
      ['a PDF', smallPdf('Ord'), /Dette er ikke et bilde/],
      ['a bomb', pictureBomb(), /har for mange bildepunkter/],
      ['a broken picture', broken(jpeg), /klarte ikke å åpne bildet/],
    ]
    for (const [what, bytes, words] of refused) {
      const answer = await send('berit', bytes)
      assert.equal(answer.statusCode, 422, what)
      assert.match(answer.body, words, what)
    }
    const nothing = await (await app.visitor('berit')).upload(`${at}/bilde`, { act: 'set', words: 'Meg' }, [])
    assert.match(nothing.body, /Velg en fil først/)
    assert.match(nothing.body, /value="Meg"/, 'what was typed is kept')
    assert.deepEqual(await kept(), { pictures: 0, documents: 0 })
  })

  test('comes back with nothing of where and with what it was taken, sealed where it is kept', async () => {
    assert.equal((await send('berit', jpeg, { words: 'Berit «i hagen»' })).statusCode, 303)
    const { body } = await visit('berit')
    assert.match(body, /<img[^>]*alt="Berit «i hagen»"/)
    const src = /<img[^>]*src="([^"]+)"/.exec(body)?.[1] ?? ''
    const answer = await (await app.visitor('berit')).get(src.replaceAll('&amp;', '&'))
    assert.equal(answer.headers['content-type'], 'image/jpeg')
    assert.equal(answer.headers['cache-control'], 'no-store')
    assert.match(String(answer.headers['content-disposition']), /filename="bilde\.jpg"/)
    assert.deepEqual(
      plantedInPicture.filter((words) => answer.rawPayload.includes(words)),
      [],
    )
    const { rows } = await world.test.asOwner(authority, (db) => db.query('select content from document'))
    assert.equal(rows.length, 1)
    assert.ok(!rows[0].content.includes(answer.rawPayload.subarray(0, 16)), 'sealed')
  })

  test('is seen by those who read the page and by nobody else, and chosen by none of them', async () => {
    assert.equal((await visit('physio-baerum', '/bilde.jpg')).statusCode, 200)
    assert.equal((await visit('coordinator-baerum', '/bilde')).statusCode, 200)
    for (const who of ['nav-baerum', 'unit-baerum-adult', 'jonas', 'former-baerum'] as const)
      for (const path of ['/bilde', '/bilde.jpg'])
        assert.equal((await visit(who, path)).statusCode, 404, `${who} ${path}`)
    assert.equal((await visit('physio-baerum', '/bilde')).statusCode, 404)
    assert.equal((await send('physio-baerum', jpeg)).statusCode, 404)
    assert.equal((await visit('nobody', '/bilde.jpg')).statusCode, 303)
  })

  test('stands on the sheet of paper, told in words to who cannot see it', async () => {
    await (await app.visitor('berit')).post(`${at}/skriv`, {
      act: 'write',
      version: '0',
      text_met: 'Hei',
      was_met: asWas(undefined),
    })
    const { rawPayload } = await visit('berit', '.pdf')
    assert.deepEqual(checkPdf(rawPayload).faults, [])
    assert.equal(checkPdf(rawPayload).pages, 1)
  })

  test('is gone, its bytes too, when another takes its place or it is taken away', async () => {
    assert.equal((await send('berit', jpeg, { name: 'ny.png' })).statusCode, 303)
    assert.deepEqual(await kept(), { pictures: 1, documents: 1 })
    assert.match((await visit('berit')).body, /alt="Bilde av Berit"/)
    const press = async () => (await app.visitor('berit')).post(`${at}/bilde`, { act: 'remove' })
    assert.equal((await press()).statusCode, 303)
    assert.deepEqual(await kept(), { pictures: 0, documents: 0 })
    assert.equal((await visit('berit', '/bilde.jpg')).statusCode, 404)
    assert.equal((await press()).statusCode, 303, 'once more does no harm')
  })

  test('is never shown to one who must not learn where the person is', async () => {
    const noor = `/baerum/koordinering/${world.ids.person.noor}/om-meg`
    const mother = await app.visitor('leila-mor')
    const files = [{ name: 'a.jpg', bytes: jpeg, field: 'files' }]
    await world.test.asOwner(authority, (db) =>
      db.query(`update person set address_protection = 'confidential' where id = $1`, [
        world.ids.person.noor,
      ]),
    )
    await mayBeTold(world, 'omar-noor')
    assert.equal((await mother.upload(`${noor}/bilde`, { act: 'set' }, files)).statusCode, 303)
    assert.equal((await mother.get(`${noor}/bilde.jpg`)).statusCode, 200)
    const father = await app.visitor('omar-far')
    assert.doesNotMatch((await father.get(noor)).body, /<img|\/bilde/)
    for (const path of ['/bilde', '/bilde.jpg']) assert.equal((await father.get(noor + path)).statusCode, 404)
    assert.equal((await father.upload(`${noor}/bilde`, { act: 'set' }, files)).statusCode, 404)
    assert.equal((await father.post(`${noor}/bilde`, { act: 'remove' })).statusCode, 404)
    assert.equal((await mother.get(`${noor}/bilde.jpg`)).statusCode, 200)
  })
})
