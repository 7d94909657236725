import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { hashOfToken, randomToken } from '../platform/secrets/secrets.ts'
import { returnPath } from './return-path.ts'

describe('signing in and out', () => {
  let world: TestWorld
  let app: TestApp
  const live = async () =>
    (
      await world.test.asOwner(null, (client) =>
        client.query('select count(*)::int as n from session where ends_at > now()'),
      )
    ).rows[0].n as number

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
  })

  test('the front page names every municipality and trust, in three languages', async () => {
    const visitor = await app.visitor('nobody')
    for (const [language, words] of [
      ['nb', 'Velg kommunen'],
      ['nn', 'Vel kommunen'],
      ['en', 'Choose your municipality'],
    ] as const) {
      assert.equal((await visitor.get(`/sprak/${language}?til=/`)).headers.location, '/')
      const { body } = await visitor.get('/')
      assert.ok(body.includes(words))
      assert.ok(body.includes(`<html lang="${language}"`))
      for (const href of ['/baerum', '/sandnes', '/batsfjord', '/midt-troms', '/fjordsykehuset'])
        assert.ok(body.includes(`href="${href}"`), href)
    }
  })

  test('signing out ends the session in the database, and the token opens nothing more', async () => {
    const visitor = await app.visitor('kari-mor')
    const token = visitor.cookies.get('samvei')!
    const earlier = await live()
    assert.equal((await visitor.post('/logg-ut', {})).statusCode, 303)
    assert.equal(await live(), earlier - 1)
    visitor.cookies.set('samvei', token)
    assert.match(String((await visitor.get('/min-side')).headers.location), /^\/logg-inn/)
  })

  test('a session that has been idle too long is over', async () => {
    const visitor = await app.visitor('kari-mor')
    assert.notEqual(
      String((await visitor.get('/min-side')).headers.location ?? ''),
      '/logg-inn?til=/min-side',
    )
    await new Promise((wake) => setTimeout(wake, 500)) // what was opened is noted after its answer
    await world.test.asOwner(null, (client) =>
      client.query(`update session set seen_at = now() - interval '61 minutes'`),
    )
    assert.match(String((await visitor.get('/min-side')).headers.location), /^\/logg-inn/)
  })

  test('a page that refreshes itself does not keep a session alive, a person who opens one does', async () => {
    const visitor = await app.visitor('kari-mor')
    const cookie = `samvei=${visitor.cookies.get('samvei')}`
    const hash = hashOfToken(visitor.cookies.get('samvei')!)
    const secondsIdle = () =>
      world.test.asOwner(null, async (client) => {
        const { rows } = await client.query(
          'select extract(epoch from now() - seen_at)::int as idle from session where token_hash = $1',
          [hash],
        )
        return rows[0].idle as number
      })
    await world.test.asOwner(null, (client) =>
      client.query(`update session set seen_at = now() - interval '10 minutes' where token_hash = $1`, [
        hash,
      ]),
    )
    await app.app.inject({ url: '/min-side', headers: { cookie, 'sec-fetch-dest': 'empty' } })
    await new Promise((wake) => setTimeout(wake, 200))
    assert.ok((await secondsIdle()) >= 600)
    await app.app.inject({ url: '/min-side', headers: { cookie, 'sec-fetch-dest': 'document' } })
    await new Promise((wake) => setTimeout(wake, 200))
    assert.ok((await secondsIdle()) < 60)
  })

  test('a provider’s frame ends its own session and no other', async () => {
    const [mine, other] = [randomToken(), randomToken()]
    for (const [token, sid] of [
      [mine, 'sid-1'],
      [other, 'sid-2'],
    ] as const) {
      await world.database.pool.query('select sign_in($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)', [
        'https://provider.example',
        sid,
        'citizen',
        `k:${sid}`,
        '',
        'id-porten',
        sid,
        null,
        null,
        hashOfToken(token),
        1,
      ])
    }
    const earlier = await live()
    const visitor = await app.visitor('nobody')
    await visitor.get('/logg-ut/ramme?iss=https%3A%2F%2Fprovider.example&sid=')
    await visitor.get('/logg-ut/ramme?iss=https%3A%2F%2Fprovider.example&sid=sid-1')
    assert.equal(await live(), earlier - 1)
  })

  test('one is never sent to another site afterwards', () => {
    for (const bad of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      '/a b',
      '',
      undefined,
      ['/x'],
      `/${'x'.repeat(500)}`,
    ]) {
      assert.equal(returnPath(bad, '/home'), '/home')
    }
    assert.equal(returnPath('/baerum/min-side?a=b'), '/baerum/min-side?a=b')
  })

  test('a form from another site is turned away', async () => {
    const answer = await app.app.inject({
      method: 'POST',
      url: '/baerum/utkast?til=/baerum/x',
      headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'a=b',
    })
    assert.equal(answer.statusCode, 403)
    const byOrigin = await app.app.inject({
      method: 'POST',
      url: '/logg-ut',
      headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
      payload: '',
    })
    assert.equal(byOrigin.statusCode, 403)
  })

  test('a form larger than a megabyte is answered in words', async () => {
    const visitor = await app.visitor('nobody')
    const answer = await visitor.post('/baerum/utkast?til=/baerum/x', { text: 'x'.repeat(1_200_000) })
    assert.equal(answer.statusCode, 413)
    assert.ok(answer.body.includes('for stort'))
  })

  test('pages carry the policy that lets only our own script and style run, and are not kept by caches', async () => {
    const { headers } = await (await app.visitor('nobody')).get('/')
    assert.match(
      String(headers['content-security-policy']),
      /default-src 'self';script-src 'self';style-src 'self'/,
    )
    assert.match(String(headers['content-security-policy']), /frame-ancestors 'none'/)
    assert.equal(headers['cache-control'], 'no-store')
    assert.equal(headers['x-content-type-options'], 'nosniff')
  })

  test('what nobody knows and what is forbidden look the same', async () => {
    const visitor = await app.visitor('kari-mor')
    const [unknown, foreign] = [await visitor.get('/finnes-ikke'), await visitor.get('/baerum/finnes-ikke')]
    assert.equal(unknown.statusCode, 404)
    assert.equal(foreign.statusCode, 404)
  })
})
