import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../../demo/base/demo-actor.ts'
import { type TestApp, testApp } from '../../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../../demo/test-world.ts'
import { answerConsent } from '../../team/answer-consent.ts'
import { withdrawConsent } from '../../team/withdraw-consent.ts'

/** What is promised of a page whose ground is gone, and asked of one that is still open. */
const soon = 1_000

describe('an open page', () => {
  let world: TestWorld
  let app: TestApp
  let address: string
  let berit: string
  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team', 'plans'] })
    app = await testApp(world)
    address = await app.app.listen({ port: 0, host: '127.0.0.1' })
    berit = world.ids.person.berit
  })

  /** Opens a page's stream as a browser does, and hears what it is told. */
  async function listen(who: ActorKey | 'nobody', path: string) {
    const { cookies } = await app.visitor(who)
    const abort = new AbortController()
    const answer = await fetch(`${address}${path}${path.includes('?') ? '&' : '?'}strom`, {
      headers: {
        accept: 'text/event-stream',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      signal: abort.signal,
    })
    const heard: string[] = []
    let isEnded = false
    const reading = (async () => {
      if (!answer.body) return
      const decoder = new TextDecoder()
      for await (const part of answer.body)
        heard.push(...[...decoder.decode(part).matchAll(/^event: (\w+)$/gm)].map((match) => match[1]!))
      isEnded = true
    })().catch(() => {})
    return {
      status: answer.status,
      heard,
      ended: () => isEnded,
      async until(what: string) {
        for (const start = Date.now(); Date.now() - start < soon; ) {
          if (heard.includes(what)) return true
          await new Promise((done) => setTimeout(done, 10))
        }
        return false
      },
      async stop() {
        abort.abort()
        await reading
      },
    }
  }

  async function consentOf(name: string) {
    return world.database.transaction('baerum', async (db) => {
      const rows = await db
        .selectFrom('consent as c')
        .innerJoin('service as s', 's.id', 'c.serviceId')
        .select(['c.id', 's.name'])
        .where('c.personId', '=', berit)
        .execute()
      return rows.find((row) => row.name === name)!.id
    })
  }

  test('is told when something about its person changes, and of nobody else', async () => {
    const own = await listen('berit', `/baerum/koordinering/${berit}/team`)
    const others = await listen('kari-mor', `/baerum/koordinering/${world.ids.person.ada}/team`)
    assert.equal(own.status, 200)
    const fields = {
      personId: berit,
      consentId: await consentOf('NAV Bærum'),
      answer: 'given',
      sections: ['participants', 'goals'],
    }
    assert.ok('done' in (await answerConsent.run(world.database, world.asked('berit'), fields, () => '')))
    world.database.wake()
    assert.ok(await own.until('changed'))
    assert.deepEqual(others.heard, [])
    await own.stop()
    await others.stop()
  })

  test('is told although an older piece of work still runs, and once only', async () => {
    const own = await listen('berit', `/baerum/koordinering/${berit}/team`)
    await world.test.asOwner('baerum', async (client) => {
      await client.query('begin; select pg_current_xact_id()')
      const fields = {
        personId: berit,
        consentId: await consentOf('NAV Bærum'),
        answer: 'given',
        sections: ['participants'],
      }
      assert.ok('done' in (await answerConsent.run(world.database, world.asked('berit'), fields, () => '')))
      world.database.wake()
      assert.ok(await own.until('changed'))
      await client.query('commit')
    })
    world.database.wake()
    await new Promise((done) => setTimeout(done, 300))
    assert.deepEqual(own.heard, ['changed'])
    await own.stop()
  })

  test('closes within a second when the consent behind it is withdrawn', async () => {
    const nav = await listen('nav-baerum', `/baerum/koordinering/${berit}/team`)
    const own = await listen('berit', `/baerum/koordinering/${berit}/team`)
    const fields = { personId: berit, consentId: await consentOf('NAV Bærum') }
    assert.ok('done' in (await withdrawConsent.run(world.database, world.asked('berit'), fields, () => '')))
    world.database.wake()
    assert.ok(await nav.until('closed'))
    assert.ok(await own.until('changed'))
    assert.ok(!own.heard.includes('closed'))
    await nav.stop()
    await own.stop()
  })

  test('closes on every page with the person’s words on it, read or written, and says so of each', async () => {
    const { rows } = await world.test.asOwner('baerum', (db) =>
      db.query(`select id from plan where person_id = $1`, [world.ids.person.ada]),
    )
    assert.equal(rows.length, 1)
    const plan = `/baerum/plan/${rows[0].id}`
    const person = `/baerum/koordinering/${world.ids.person.ada}`
    const leads = await app.visitor('child-coordinator-baerum')
    const paths = [
      ...[
        `${plan}/historikk`,
        `${plan}/historikk/sammenlign?fra=1`,
        `${plan}/se-som`,
        `${plan}/dokumenter/nytt`,
      ],
      ...[`${plan}/mal/ny`, `${plan}/tiltak/ny`, `${person}/om-meg/for`, `${person}/andre-planer/for`],
      ...[`${person}/om-meg/skriv`, `${person}/kriseark/viktigst`, `${person}/kriseark/for`],
    ]
    const streamOf = (path: string) =>
      path.includes('?') ? path.replace('?', '?strom&amp;') : `${path}?strom`
    for (const path of paths) {
      const { body, statusCode } = await leads.get(path)
      assert.equal(statusCode, 200, path)
      assert.ok(body.includes(`data-live="${streamOf(path)}"`), path)
    }
    const open = []
    for (const path of paths) open.push(await listen('child-coordinator-baerum', path))
    assert.deepEqual(
      open.map(({ status }) => status),
      paths.map(() => 200),
    )
    const consent = await world.test.asOwner('baerum', (db) =>
      db.query(`select id from consent where person_id = $1 and kind = 'coordination'`, [
        world.ids.person.ada,
      ]),
    )
    const fields = { personId: world.ids.person.ada, consentId: consent.rows[0].id }
    assert.ok(
      'done' in (await withdrawConsent.run(world.database, world.asked('kari-mor'), fields, () => '')),
    )
    world.database.wake()
    for (const [at, each] of open.entries()) {
      assert.ok(await each.until('closed'), paths[at])
      await each.stop()
    }
  })

  test('is closed at once to one who may not see it, and to nobody there is no stream', async () => {
    const stranger = await listen('hanne', `/baerum/koordinering/${berit}/team`)
    assert.ok(await stranger.until('closed'))
    await stranger.stop()
    const nobody = await listen('nobody', `/baerum/koordinering/${berit}/team`)
    assert.equal(nobody.status, 204)
  })

  test('asking for the stream writes nothing in the log of who has looked', async () => {
    const count = () =>
      world.database.transaction('baerum', async (db) => {
        const rows = await db.selectFrom('accessLog').select('id').where('personId', '=', berit).execute()
        return rows.length
      })
    const before = await count()
    const own = await listen('berit', `/baerum/koordinering/${berit}/team`)
    assert.equal(await count(), before)
    await own.stop()
  })

  test('one that was left before it was answered is not kept, and takes no room', async () => {
    const { cookies } = await app.visitor('berit')
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const ask = (signal?: AbortSignal) =>
      fetch(`${address}/baerum/koordinering/${berit}/team?strom`, {
        headers: { accept: 'text/event-stream', cookie },
        signal,
      })
    // somebody who goes quickly from page to page: each time the stream is let go while access is being decided
    for (let n = 0; n < 60; n++) await ask(AbortSignal.timeout(1 + (n % 8))).catch(() => {})
    await new Promise((wake) => setTimeout(wake, 500))
    const abort = new AbortController()
    assert.equal((await ask(abort.signal)).status, 200)
    abort.abort()
  })

  test('one session has only so many', async () => {
    const opened = []
    const { cookies } = await app.visitor('berit')
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const abort = new AbortController()
    for (let n = 0; n < 13; n++) {
      const headers = { accept: 'text/event-stream', cookie }
      const path = `/baerum/koordinering/${berit}/team?strom`
      opened.push((await fetch(`${address}${path}`, { headers, signal: abort.signal })).status)
    }
    assert.deepEqual(opened, [...Array(12).fill(200), 204])
    abort.abort()
  })
})

describe('an open page at midnight', () => {
  test('is closed within a second when its consent ended with the day, and no job has been', async () => {
    const world = await testWorld({ with: ['cases', 'coordination', 'team'] })
    let now = world.asked('nobody').now
    const app = await testApp(world, () => now)
    const address = await app.app.listen({ port: 0, host: '127.0.0.1' })
    const ada = world.ids.person.ada
    const { cookies } = await app.visitor('physio-baerum')
    await world.test.asOwner('baerum', (db) =>
      db.query(`update consent set until_date = $2 where person_id = $1 and kind = 'sharing'`, [
        ada,
        world.day,
      ]),
    )
    const abort = new AbortController()
    const answer = await fetch(`${address}/baerum/koordinering/${ada}/team?strom`, {
      headers: {
        accept: 'text/event-stream',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      signal: abort.signal,
    })
    let heard = ''
    const reading = (async () => {
      const decoder = new TextDecoder()
      for await (const part of answer.body ?? []) heard += decoder.decode(part)
    })().catch(() => {})
    await new Promise((done) => setTimeout(done, soon))
    assert.doesNotMatch(heard, /closed/, 'its last day is a day it holds')
    now = new Date(now.getTime() + 86_400_000)
    for (const start = Date.now(); Date.now() - start < soon && !heard.includes('closed'); )
      await new Promise((done) => setTimeout(done, 10))
    assert.match(heard, /event: closed/)
    abort.abort()
    await reading
  })
})
