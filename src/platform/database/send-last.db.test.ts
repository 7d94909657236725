import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../../demo/test-world.ts'
import { type Db, sendBuiltLast, sendLast } from './database.ts'

const claim = `insert into submission (authority_id, id, actor_key, act) values ($1, $2, $3, $4)`
const happened = `insert into event (authority_id, at, type, relation, facts) select $1, $2, $3, 'system', $4::jsonb`

describe('what is sent with the commit', () => {
  let world: TestWorld

  before(async () => {
    world = await testWorld()
  })

  const inBaerum = <T>(work: (db: Db) => Promise<T>) => world.database.transaction('baerum', work)
  const sendBoth = (db: Db, id: string, type: string) => {
    sendLast(db, 'trial-claim', claim, ['baerum', id, 'somebody', 'trial'])
    sendLast(db, 'trial-event', happened, ['baerum', new Date(), type, '{"of":"trial"}'])
  }
  const found = (id: string, type: string) =>
    inBaerum(async (db) => ({
      claims: await db.selectFrom('submission').select(['actorKey', 'act']).where('id', '=', id).execute(),
      events: await db.selectFrom('event').select(['facts']).where('type', '=', type).execute(),
    }))
  const both = { claims: [{ actorKey: 'somebody', act: 'trial' }], events: [{ facts: { of: 'trial' } }] }

  test('is kept, each with its own values, whichever of them there are and however often', async () => {
    for (const type of ['trial_one', 'trial_two']) {
      const id = randomUUID()
      await inBaerum(async (db) => sendBoth(db, id, type))
      assert.deepEqual(await found(id, type), both)
    }
    const id = randomUUID()
    await inBaerum(async (db) => sendLast(db, 'trial-claim', claim, ['baerum', id, 'somebody', 'trial']))
    assert.deepEqual(await found(id, 'trial_alone'), { ...both, events: [] })
  })

  test('comes after what is built, and may lean on it', async () => {
    const id = randomUUID()
    await inBaerum(async (db) => {
      sendLast(db, 'trial-move', `update submission set act = $3 where authority_id = $1 and id = $2`, [
        ...['baerum', id, 'moved'],
      ])
      const row = { authorityId: 'baerum', id, actorKey: 'somebody', act: 'trial' }
      sendBuiltLast(db, db.insertInto('submission').values(row))
    })
    assert.deepEqual((await found(id, 'trial_none')).claims, [{ actorKey: 'somebody', act: 'moved' }])
  })

  test('is all gone when one of it cannot be', async () => {
    const id = randomUUID()
    const kept = inBaerum(async (db) => {
      sendBoth(db, id, 'trial_three')
      sendLast(db, 'trial-broken', `insert into access_log (authority_id) values ($1)`, ['baerum'])
    })
    await assert.rejects(kept, /null value/)
    assert.deepEqual(await found(id, 'trial_three'), { claims: [], events: [] })
  })

  test('is not sent by the next transaction of the connection, when the work was given up', async () => {
    const id = randomUUID()
    const given = inBaerum(async (db) => {
      sendBoth(db, id, 'trial_four')
      throw new Error('given up')
    })
    await assert.rejects(given, /given up/)
    const others = Array.from({ length: 12 }, () => found(id, 'trial_four'))
    for (const each of await Promise.all(others)) assert.deepEqual(each, { claims: [], events: [] })
  })
})
