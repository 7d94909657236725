import assert from 'node:assert/strict'
import { before, beforeEach, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import type { Db } from '../platform/database/database.ts'
import { type SealNote, sealLogs } from './seal-logs.ts'
import { lineOf, verifyLogs } from './verify-logs.ts'

let world: TestWorld

const look = (db: Db, act = 'plans.read') =>
  db
    .insertInto('accessLog')
    .values({
      authorityId: 'baerum',
      relation: 'coordinator',
      ground: 'appointment',
      personId: world.ids.person.ada,
      act,
      what: ['goals', 'activities'],
    })
    .returning('id')
    .executeTakeFirstOrThrow()
const happen = (db: Db, type: string) =>
  db
    .insertInto('event')
    .values({
      authorityId: 'baerum',
      at: world.asked('nobody').now,
      type,
      relation: 'system',
      facts: JSON.stringify({ b: 1, a: ['x'] }),
    })
    .execute()
const inBaerum = <T>(work: (db: Db) => Promise<T>) => world.database.transaction('baerum', work)

async function looks(count: number): Promise<number[]> {
  const ids: number[] = []
  for (let i = 0; i < count; i++) ids.push((await inBaerum((db) => look(db))).id)
  return ids
}

async function seal(patience?: number): Promise<SealNote[]> {
  const notes: SealNote[] = []
  await sealLogs(world.database, { note: (note) => notes.push(note), patience })
  return notes
}

async function faults(staleSeconds?: number): Promise<Record<string, string>> {
  const reports = await verifyLogs(world.database, staleSeconds)
  return Object.fromEntries(
    reports.flatMap((each) => (each.fault ? [[`${each.authorityId} ${each.log}`, each.fault]] : [])),
  )
}

/** What only one who owns the tables can do, past the triggers. */
async function tamper(statement: string, values: unknown[] = []): Promise<void> {
  const table = /access_log|log_seal|event/.exec(statement)![0]
  await world.test.asOwner('baerum', async (client) => {
    await client.query(`alter table ${table} disable trigger append_only`)
    const { rowCount } = await client.query(statement, values)
    await client.query(`alter table ${table} enable trigger append_only`)
    assert.ok(rowCount)
  })
}

describe('sealing', () => {
  before(async () => {
    world = await testWorld()
  })

  test('puts both logs under seal, and says so; a second run has nothing to do', async () => {
    await looks(3)
    await inBaerum((db) => happen(db, 'goal_added'))
    const notes = await seal()
    assert.deepEqual(
      notes.filter((each) => each.authority === 'baerum').map(({ log, number }) => [log, number]),
      [
        ['event', 1],
        ['access_log', 1],
      ],
    )
    assert.match(notes[0]!.hash, /^[0-9a-f]{64}$/)
    assert.deepEqual(await seal(), [])
    assert.deepEqual(await faults(0), {})
  })

  test('goes on where the last seal ended, also when two seal at once', async () => {
    await looks(2)
    const [one, two] = await Promise.all([seal(), seal()])
    assert.deepEqual(
      [...one, ...two].map(({ log, number, rows }) => [log, number, rows]),
      [['access_log', 2, 2]],
    )
    await looks(1)
    const report = (await verifyLogs(world.database)).find(
      (each) => each.authorityId === 'baerum' && each.log === 'access_log',
    )!
    assert.deepEqual([report.sealed, report.seals, report.unsealed], [5, 2, 1])
    assert.equal(
      lineOf(report),
      `baerum access_log: whole: 5 rows sealed (2 seals, the last ${report.lastHash}), 1 not yet sealed`,
    )
  })

  test('waits for one who wrote first and has not ended, and then takes both rows', async () => {
    await seal()
    const written = Promise.withResolvers<void>()
    const release = Promise.withResolvers<void>()
    const slow = inBaerum(async (db) => {
      await look(db)
      written.resolve()
      await release.promise
    })
    await written.promise
    await looks(1)
    assert.deepEqual(await seal(100), [])
    release.resolve()
    await slow
    assert.deepEqual(
      (await seal()).map(({ rows }) => rows),
      [2],
    )
    assert.deepEqual(await faults(0), {})
  })

  test('takes more rows than one seal holds', async () => {
    await world.test.asOwner('baerum', (client) =>
      client.query(
        `insert into access_log (authority_id, relation, ground, person_id, act)
         select 'baerum', 'self', 'own', $1, 'plans.read' from generate_series(1, 5001)`,
        [world.ids.person.ada],
      ),
    )
    assert.deepEqual(
      (await seal()).map(({ rows }) => rows),
      [5000, 1],
    )
    assert.deepEqual(await faults(0), {})
  })
})

describe('the control of the logs', () => {
  let ids: number[]
  beforeEach(async () => {
    world = await testWorld()
    ids = await looks(5)
    await inBaerum((db) => happen(db, 'goal_added'))
    await inBaerum((db) => happen(db, 'goal_changed'))
    await seal()
    await looks(2)
    await seal()
  })

  test('says which row was altered, and nothing of the other log', async () => {
    await tamper(`update access_log set relation = 'self' where id = $1`, [ids[2]])
    assert.deepEqual(await faults(), { 'baerum access_log': `row ${ids[2]} was altered` })
    await tamper(`update event set facts = '{"a":["y"],"b":1}' where type = 'goal_changed'`)
    assert.match((await faults())['baerum event']!, /^row \d+ was altered$/)
  })

  test('sees that a reading was made into a page that stood open', async () => {
    await tamper(`update access_log set is_refresh = true where id = $1`, [ids[2]])
    assert.deepEqual(await faults(), { 'baerum access_log': `row ${ids[2]} was altered` })
  })

  test('says after which row one is missing', async () => {
    await tamper(`delete from access_log where id = $1`, [ids[3]])
    assert.deepEqual(await faults(), {
      'baerum access_log': `a row is missing, the first after id ${ids[2]}`,
    })
  })

  test('sees that the first or the last row under a seal is missing', async () => {
    await tamper(`delete from access_log where id = $1`, [ids[0]])
    assert.match((await faults())['baerum access_log']!, new RegExp(`missing.* at or after id ${ids[0]}$`))
    await tamper(`delete from access_log where id = $1`, [ids[4]])
    await tamper(`delete from event where type = 'goal_changed'`)
    assert.match((await faults())['baerum event']!, /^a row is missing, the first after id \d+$/)
  })

  test('sees a row put in afterwards', async () => {
    await tamper(`delete from access_log where id = $1`, [ids[3]])
    await tamper(
      `insert into access_log (authority_id, id, relation, ground, person_id, act) overriding system value
       values ('baerum', $1, 'self', 'own', $2, 'plans.read')`,
      [ids[3], world.ids.person.ada],
    )
    assert.deepEqual(await faults(), { 'baerum access_log': `row ${ids[3]} was altered` })
  })

  test('sees that a seal was removed: the first, or all of them', async () => {
    await tamper(`delete from log_seal where log = 'access_log' and number = 1`)
    assert.deepEqual(await faults(), { 'baerum access_log': 'seal 1 is missing' })
    await tamper(`delete from log_seal where log = 'access_log'`)
    const fault = (await faults(0))['baerum access_log']!
    assert.match(fault, /^7 rows after id 0 should have been sealed/)
  })

  test('sees that a seal was altered, or that a later one no longer stands on it', async () => {
    await tamper(`update log_seal set hash = sha256('x') where log = 'event' and number = 1`)
    await tamper(`update log_seal set row_hashes = '' where log = 'access_log' and number = 2`)
    assert.deepEqual(await faults(), { 'baerum event': 'seal 1 was altered' })
  })
})
