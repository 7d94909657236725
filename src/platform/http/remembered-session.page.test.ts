import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp, type Visitor } from '../../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../../demo/test-world.ts'
import { endSession, findSession, rememberedSession, setSessionLanguage } from '../../access/session.ts'
import { startPlan } from '../../plans/index.ts'
import { arrangeBefore, done, pressed } from '../../plans/test/arrange.ts'
import { hashOfToken } from '../secrets/secrets.ts'

const page = '/baerum/min-side'

/** The session is changed behind this process's back, as another process would. */
describe('a session this process remembers opens nothing by itself', () => {
  let world: TestWorld
  let app: TestApp
  let mother: Visitor
  let token: string

  const asOwner = async (sql: string, values: unknown[] = []) =>
    (await world.test.asOwner(null, (client) => client.query(sql, values))).rows
  const rowsLogged = async () => Number((await asOwner('select count(*) as n from access_log'))[0].n)
  const isToSignIn = async (path = page) => {
    const logged = await rowsLogged()
    const answer = await mother.get(path)
    assert.equal(answer.statusCode, 303)
    assert.match(String(answer.headers.location), /^\/logg-inn/)
    assert.equal(await rowsLogged(), logged, 'nothing was read')
  }

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
  })

  /** A visit is noted after its answer has left: not before that may the time of the last one be moved. */
  const allIsNoted = async () => {
    const { pool } = world.database
    do await new Promise((wake) => setTimeout(wake, 20))
    while (pool.idleCount < pool.totalCount)
  }

  const arrive = async () => {
    mother = await app.visitor('kari-mor')
    token = mother.cookies.get('samvei')!
    for (let visit = 0; visit < 2; visit++) assert.equal((await mother.get(page)).statusCode, 200)
    assert.ok(rememberedSession(token), 'the second page was asked for by memory')
    await allIsNoted()
  }

  test('when it is ended elsewhere, the next page asks one to sign in, and nothing is read', async () => {
    await arrive()
    await endSession(world.database, token)
    assert.ok(rememberedSession(token))
    await isToSignIn()
    assert.equal(rememberedSession(token), null)
  })

  test('when it has been idle too long, the page does not wake it', async () => {
    await arrive()
    await asOwner(`update session set seen_at = now() - interval '61 minutes' where token_hash = $1`, [
      hashOfToken(token),
    ])
    await isToSignIn()
    await new Promise((wake) => setTimeout(wake, 200))
    assert.equal(await findSession(world.database, token), null)
  })

  test('an address that is none wakes nothing either', async () => {
    await arrive()
    await asOwner(`update session set seen_at = now() - interval '61 minutes' where token_hash = $1`, [
      hashOfToken(token),
    ])
    await isToSignIn('/baerum/plan/no-such-id')
    await new Promise((wake) => setTimeout(wake, 200))
    assert.equal(await findSession(world.database, token), null)
  })

  test('when its language is changed elsewhere, the page is in it', async () => {
    await arrive()
    await setSessionLanguage(world.database, token, 'en')
    assert.match((await mother.get(page)).body, /<html lang="en"/)
  })

  test('when it is another’s since, the page is theirs', async () => {
    await arrive()
    const jonas = await app.visitor('jonas')
    await asOwner(
      `update session set identity_id = other.identity_id, name = other.name
       from session other where session.token_hash = $1 and other.token_hash = $2`,
      [hashOfToken(token), hashOfToken(jonas.cookies.get('samvei')!)],
    )
    const { body } = await mother.get(page)
    assert.match(body, /Jonas/)
    assert.doesNotMatch(body, /Kari/)
  })

  describe('nor does it do anything by itself', () => {
    let at: string
    let berit: Visitor

    const press = (words: string) =>
      berit.post(at, { act: 'addGoal', submissionId: randomUUID(), words, lifeArea: 'daytime' })
    const isWritten = async (words: string) =>
      world.test.asOwner('baerum', async (client) => {
        const { rows } = await client.query('select id from goal where words = $1', [words])
        return rows.length > 0
      })

    before(async () => {
      const coordinator = 'coordinator-baerum'
      const authority = 'baerum'
      await arrangeBefore(world, { authority, person: 'berit', unit: 'ke-baerum-voksen', coordinator })
      const personId = world.ids.person.berit
      const { planId } = await done(pressed(world, startPlan, coordinator, { personId }))
      at = `/baerum/plan/${planId}/mal/ny`
    })

    const arriveToWrite = async () => {
      berit = await app.visitor('berit')
      token = berit.cookies.get('samvei')!
      for (let visit = 0; visit < 2; visit++) assert.equal((await berit.get(at)).statusCode, 200)
      assert.ok(rememberedSession(token))
      await allIsNoted()
    }

    test('while it holds, the act is done', async () => {
      await arriveToWrite()
      assert.equal((await press('Gå på kino')).statusCode, 303)
      assert.ok(await isWritten('Gå på kino'))
    })

    test('what was not accepted comes back with what was typed', async () => {
      await arriveToWrite()
      const answer = await berit.post(at, { act: 'addGoal', words: 'Uten område', lifeArea: 'nowhere' })
      assert.equal(answer.statusCode, 422)
      assert.match(answer.body, /Uten område/)
    })

    for (const [how, words, lifeArea] of [
      ['an act', 'Sykle til jobb', 'daytime'],
      ['an act that would not be accepted', 'Sykle hjem', 'nowhere'],
    ] as const)
      test(`when it is ended elsewhere, ${how} asks one to sign in, and nothing is done`, async () => {
        await arriveToWrite()
        await endSession(world.database, token)
        assert.ok(rememberedSession(token))
        const answer = await berit.post(at, { act: 'addGoal', submissionId: randomUUID(), words, lifeArea })
        assert.doesNotMatch(answer.body, /Berit/)
        if (lifeArea === 'daytime') assert.match(String(answer.headers.location), /^\/logg-inn/)
        assert.equal(await isWritten(words), false)
        assert.equal(rememberedSession(token), null)
      })

    test('when it is another’s since, it is not done in the name of the first', async () => {
      await arriveToWrite()
      const jonas = await app.visitor('jonas')
      await asOwner(
        `update session set identity_id = other.identity_id, name = other.name
         from session other where session.token_hash = $1 and other.token_hash = $2`,
        [hashOfToken(token), hashOfToken(jonas.cookies.get('samvei')!)],
      )
      assert.equal((await press('Lære å svømme')).statusCode, 404)
      assert.equal(await isWritten('Lære å svømme'), false)
    })
  })
})
