import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import pg from 'pg'
import { type TestApp, testApp } from '../../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../../demo/test-world.ts'

const linkTo = (href: string) => new RegExp(`<a [^>]*href="${href}"`)

describe('a page that says what went wrong', () => {
  let world: TestWorld
  let app: TestApp
  before(async () => {
    world = await testWorld()
    app = await testApp(world)
  })

  test('has the menu of the authority, the languages and the way in, for one who is not signed in', async () => {
    const { statusCode, body } = await (await app.visitor('nobody')).get('/baerum/finnes-ikke')
    assert.equal(statusCode, 404)
    for (const place of ['/baerum', '/baerum/rettighetssjekk', '/baerum/henvendelse', '/baerum/personvern'])
      assert.match(body, linkTo(place))
    assert.match(body, /\/sprak\/nn\?til=%2Fbaerum%2Ffinnes-ikke/)
    assert.match(body, /\/logg-inn\?til=%2Fbaerum%2Ffinnes-ikke/)
  })

  test('leads a citizen to their own page and a coordinator to the workday, under their own name', async () => {
    const kari = (await (await app.visitor('kari-mor')).get('/baerum/finnes-ikke')).body
    assert.ok(kari.includes('Til Min side') && kari.includes('Kari') && kari.includes('Logg ut'))
    const ingrid = (await (await app.visitor('child-coordinator-baerum')).get('/baerum/finnes-ikke')).body
    assert.ok(ingrid.includes('Til Arbeidsdagen'))
    assert.match(ingrid, linkTo('/baerum/arbeid'))
  })

  test('outside every authority leads to the front, in any language', async () => {
    const { body } = await (await app.visitor('nobody')).get('/finnes/ikke')
    assert.match(body, linkTo('/'))
    assert.match(body, /\/sprak\/en\?til=%2Ffinnes%2Fikke/)
  })

  test('a form from elsewhere is answered with a menu, and a change of language does not send it again', async () => {
    const { body, statusCode } = await app.app.inject({
      method: 'POST',
      url: '/baerum/folg',
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    assert.equal(statusCode, 403)
    assert.match(body, linkTo('/baerum/henvendelse'))
    assert.match(body, /\/sprak\/nn\?til=%2Fbaerum"/)
  })
})

describe('a form that lacks something', () => {
  test('says of what, on top and at the field', async () => {
    const world = await testWorld()
    const visitor = await (await testApp(world)).visitor('nobody')
    const { statusCode, body } = await visitor.post('/baerum/folg', { act: 'follow' })
    assert.equal(statusCode, 422)
    assert.equal(body.match(/Skriv referansen\./g)?.length, 2)
    assert.equal(body.match(/Skriv koden\./g)?.length, 2)
    assert.ok(!body.includes('Du må fylle ut dette feltet'))
  })
})

describe('a database that is away', () => {
  test('is answered with 503 and a page that says what is kept; the next request after it is back works', async () => {
    const world = await testWorld()
    const kari = await (await testApp(world)).visitor('kari-mor')
    assert.equal((await kari.get('/baerum/min-side')).statusCode, 200)
    const { rows } = await world.database.pool.query('select current_database() as name')
    const name = rows[0].name as string
    const superuser = new pg.Client({ connectionString: process.env.SAMVEI_TEST_SUPER_URL })
    await superuser.connect()
    try {
      await superuser.query(`alter database ${name} with allow_connections false`)
      await superuser.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
        name,
      ])
      for (const answer of [
        await kari.get('/baerum/min-side'),
        await kari.post('/baerum/henvendelse/hvem', { act: 'save', senderKind: 'parent' }),
      ]) {
        assert.equal(answer.statusCode, 503)
        assert.match(answer.body, /Vi er straks tilbake[\s\S]*Det du har lagret, er trygt/)
      }
    } finally {
      await superuser.query(`alter database ${name} with allow_connections true`)
      await superuser.end()
    }
    assert.equal((await kari.get('/baerum/min-side')).statusCode, 200)
  })
})
