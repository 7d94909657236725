import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPersonByKey } from '../src/people/index.ts'
import { type TestDatabase, testDatabase } from '../src/platform/database/test-database.ts'
import { StartFault } from '../src/platform/postgres/index.ts'
import { demoActor, identityIdOf } from './base/demo-actor.ts'
import { loadDemoWorld } from './load-demo-world.ts'

const publicUrl = 'http://localhost:3000'

function loading(test: TestDatabase, options: Partial<Parameters<typeof loadDemoWorld>[0]> = {}) {
  return loadDemoWorld({
    ownerUrl: test.ownerUrl,
    secrets: test.secrets,
    publicUrl,
    report: () => {},
    parts: [],
    ...options,
  })
}

const countAuthorities = async (test: TestDatabase) =>
  Number((await test.database.pool.query('select count(*) from authority')).rows[0].count)

test('an empty database is filled once; a second start adds nothing', async () => {
  const test = await testDatabase()
  await loading(test)
  assert.equal(await countAuthorities(test), 5)
  const count = () =>
    test.database.transaction('baerum', async (db) =>
      Number((await db.selectFrom('person').select(db.fn.countAll().as('n')).executeTakeFirst())?.n),
    )
  const first = await count()
  assert.ok(first > 5)
  await loading(test)
  assert.equal(await count(), first)
})

test('a database in real use is refused with a sentence, and nothing is changed', async () => {
  const test = await testDatabase({ demo: false })
  await assert.rejects(
    loading(test),
    (fault) => fault instanceof StartFault && /real use/.test(fault.message),
  )
  assert.equal(await countAuthorities(test), 0)
})

test('a database that holds an authority but was never marked is refused', async () => {
  const test = await testDatabase()
  await test.asOwner(null, async (owner) => {
    await owner.query('delete from world')
    await owner.query(
      `insert into authority (id, name, kind, settings) values ('ekte', 'Ekte kommune', 'municipality', '{}')`,
    )
  })
  await assert.rejects(loading(test), StartFault)
  const { rows } = await test.database.pool.query('select kind from world')
  assert.deepEqual(rows, [])
})

test('a start that is cut off leaves nothing, and the next one loads it all', async () => {
  const test = await testDatabase()
  const cutOff = {
    name: 'cut off',
    load: async () => {
      throw new Error('the power went')
    },
  }
  await assert.rejects(loading(test, { parts: [cutOff] }), /the power went/)
  assert.equal(await countAuthorities(test), 0)
  await loading(test)
  assert.equal(await countAuthorities(test), 5)
})

test('what a part does in a transaction it takes back is not kept, the rest is', async () => {
  const test = await testDatabase()
  await loading(test, {
    parts: [
      {
        name: 'half',
        load: async (world) => {
          const person = {
            authorityId: 'baerum',
            givenName: 'Prøve',
            familyName: 'Stein',
            birthDate: '2000-01-01',
          }
          await world.database.transaction('baerum', (db) => db.insertInto('person').values(person).execute())
          await world.database
            .transaction('baerum', async (db) => {
              await db.insertInto('person').values(person).execute()
              throw new Error('taken back')
            })
            .catch(() => {})
        },
      },
    ],
  })
  const kept = await test.database.transaction('baerum', (db) =>
    db.selectFrom('person').select('id').where('familyName', '=', 'Stein').execute(),
  )
  assert.equal(kept.length, 1)
})

test('somebody who signs in is the same identity as in the loaded world, also at another address', async () => {
  const test = await testDatabase()
  await loading(test)
  const elsewhere = 'http://localhost:3100'
  await loading(test, { publicUrl: elsewhere })
  const { identityKey } = demoActor('emil', test.secrets)
  const { rows } = await test.database.pool.query(
    'select sign_in($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11) as id',
    [
      `${elsewhere}/stand-in/id-porten`,
      'emil',
      'citizen',
      identityKey,
      '',
      'id-porten',
      null,
      null,
      null,
      Buffer.from('x'),
      1,
    ],
  )
  assert.equal(rows[0].id, identityIdOf('emil'))
  const person = await test.database.transaction('baerum', (db) => findPersonByKey(db, identityKey))
  assert.equal(person?.givenName, 'Emil')
})

test('everything the slices add is loaded in the one transaction, and leaves persons with something to see', async () => {
  const test = await testDatabase()
  await loading(test, { parts: undefined })
  for (const authority of ['sandnes', 'baerum', 'batsfjord', 'midt-troms', 'fjordsykehuset']) {
    const cases = await test.database.transaction(authority, (db) =>
      db.selectFrom('caseFile').select('id').execute(),
    )
    assert.ok(cases.length > 0, authority)
    // Nobody has looked yet but the ward that was given a sheet: the log holds what people did, not the loader
    const looks = await test.database.transaction(authority, (db) =>
      db.selectFrom('accessLog').select('act').distinct().where('act', '!=', 'excerpts.openByLink').execute(),
    )
    assert.deepEqual(looks, [], authority)
  }
})
