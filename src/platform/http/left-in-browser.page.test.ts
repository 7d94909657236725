import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../../demo/test-app.ts'
import { testWorld } from '../../../demo/test-world.ts'

describe('what a browser is left with', () => {
  let app: TestApp
  before(async () => {
    app = await testApp(await testWorld())
  })

  test('one who only reads gets no cookie; it comes where one writes, and what is kept is found by it', async () => {
    const reader = await app.visitor('nobody')
    for (const path of [
      '/baerum',
      '/baerum/koordinator',
      '/baerum/rettighetssjekk',
      '/baerum/henvendelse',
      '/baerum/personvern',
      '/baerum/finnes-ikke',
    ]) {
      assert.equal((await reader.get(path)).headers['set-cookie'], undefined, path)
    }
    const answered = await reader.post('/baerum/rettighetssjekk/hvem', { act: 'answer', about: 'self' })
    assert.match(String(answered.headers['set-cookie']), /^samvei-utkast=.*HttpOnly/)
    assert.match((await reader.get('/baerum/rettighetssjekk/hvem')).body, /checked="" value="self"/)

    // Where words are kept as they are typed the cookie comes first, or two that leave at once would be two writers
    const writer = await app.visitor('nobody')
    const page = await writer.get('/baerum/henvendelse/hvem')
    assert.match(String(page.headers['set-cookie']), /^samvei-utkast=/)
    await writer.post('/baerum/henvendelse/hvem', { act: 'saveOpenly', senderKind: 'next_of_kin' })
    assert.match((await writer.get('/baerum/henvendelse')).body, /Fortsett der du slapp/)
  })

  test('a public page is asked for anew and not sent again; nothing else is left in the browser', async () => {
    const reader = await app.visitor('nobody')
    const first = await reader.get('/baerum/koordinator')
    assert.equal(first.headers['cache-control'], 'no-cache')
    const { etag } = first.headers
    const ask = (headers: Record<string, string>) => app.app.inject({ url: '/baerum/koordinator', headers })
    const again = await ask({ 'if-none-match': String(etag) })
    assert.deepEqual([again.statusCode, again.body], [304, ''])
    const nynorsk = await ask({ 'if-none-match': String(etag), cookie: 'samvei-sprak=nn' })
    assert.equal(nynorsk.statusCode, 200)
    const signedIn = await app.visitor('kari-mor')
    assert.equal((await signedIn.get('/baerum/koordinator')).headers['cache-control'], 'no-store')
    for (const path of ['/baerum/henvendelse', '/baerum/folg', '/baerum/finnes-ikke'])
      assert.equal((await reader.get(path)).headers['cache-control'], 'no-store', path)
  })
})
