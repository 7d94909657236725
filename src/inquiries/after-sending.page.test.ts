import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { writeInquiry } from '../../demo/write-inquiry.ts'
import { badFiles } from '../platform/form/test/bad-files.ts'

describe('what is added afterwards, page by page', () => {
  let world: TestWorld
  let app: TestApp
  let page: string
  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    const inquiryId = await writeInquiry(world.database, world.asked('new-baerum'), {
      senderKind: 'self',
      givenName: 'Nina',
      familyName: 'Nystartvoll',
      birthDate: '1991-06-06',
      asksFor: ['information'],
      need: 'Finnes det kurs?',
      senderName: 'Nina Nystartvoll',
    })
    page = `/baerum/henvendelse/sendt/${inquiryId}`
  })

  test('a file too large, one that lies, and one that swells are refused beside the field, and the words stay', async () => {
    const nina = await app.visitor('new-baerum')
    for (const { name, bytes, words } of badFiles) {
      const { statusCode, body } = await nina.upload(page, { act: 'add', text: 'Mine ord står.' }, [
        { name, type: 'application/pdf', bytes },
      ])
      assert.equal(statusCode, 422, name)
      assert.match(body, words)
      assert.match(body, /<textarea[^>]*>Mine ord står\.<\/textarea>/)
    }
    const { body } = await nina.get(page)
    assert.doesNotMatch(body, /Det du har lagt til/)
  })

  test('what was added is shown the newest first, with its files', async () => {
    const nina = await app.visitor('new-baerum')
    for (const text of ['Den første', 'Den andre'])
      assert.equal((await nina.upload(page, { act: 'add', text }, [])).statusCode, 303)
    const { body } = await nina.get(page)
    assert.ok(body.indexOf('Den andre') < body.indexOf('Den første'))
    assert.ok(body.indexOf('Den første') < body.indexOf('Dette skrev du'))
  })

  test('[promise-passed] when the promised day has passed it is said, with whom to call, and how to complain', async () => {
    const nina = await app.visitor('new-baerum')
    assert.doesNotMatch((await nina.get(page)).body, /Du skulle ha fått svar/)
    const inquiryId = page.split('/').at(-1)!
    await world.database.transaction('baerum', (db) =>
      db.updateTable('inquiry').set({ answerDue: '2026-11-20' }).where('id', '=', inquiryId).execute(),
    )
    const { body } = await nina.get(page)
    assert.match(body, /Du skulle ha fått svar innen 20\.\snovember\s2026/)
    assert.match(body, /Ring gjerne .+ på <a class="ds-link" href="tel:\d{8}">\d\d/, 'by pressing the number')
    const form = `/baerum/klage/manglende-svar/henvendelse/${inquiryId}`
    assert.ok(body.includes(`href="${form}"`))
    const empty = await nina.upload(form, { act: 'send', wrong: '' }, [])
    assert.equal(empty.statusCode, 422)
    const sent = await nina.upload(form, { act: 'send', wrong: 'Ingen har svart.', sign: 'yes' }, [])
    assert.equal(sent.statusCode, 303)
    assert.match((await nina.get(form)).body, /Du har allerede sendt en klage på dette/)
    const unit = await app.visitor('unit-baerum-adult')
    assert.match((await unit.get('/baerum/klager')).body, /Nina/)
  })
})
