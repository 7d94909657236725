import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { numberOf, standInConnections } from '../../demo/outside.ts'
import { testWorld } from '../../demo/test-world.ts'
import { RegisterFault } from '../connections/maskinporten/index.ts'
import { enqueue } from '../platform/jobs/enqueue.ts'
import { runWorker } from '../platform/jobs/run-worker.ts'
import { makeTasks } from '../tasks.ts'

test('a register that fails is asked again by the queue, what it tells counts then, and the log names no number', async () => {
  const world = await testWorld()
  const outside = standInConnections({ production: false })
  outside.register.happen({ type: 'protection', number: numberOf('ada'), grade: 'strengtFortrolig' })
  let asked = 0
  const register = {
    ...outside.connections.register,
    async find(number: string) {
      asked += 1
      if (asked === 1) throw new RegisterFault('Folkeregisteret', 'answered 500')
      return outside.connections.register.find(number)
    },
  }
  const lines: string[] = []
  const log = pino(
    new Writable({
      write(line, _encoding, done) {
        lines.push(String(line))
        done()
      },
    }),
  )
  const { database, secrets } = world
  const clock = { now: () => world.asked('nobody').now, refresh: async () => {}, stop: () => {} }
  const tasks = makeTasks(
    { database, secrets, clock, log, publicUrl: 'http://localhost' },
    { ...outside.connections, register },
  )
  const personId = world.ids.person.ada
  const protection = () =>
    database.transaction('baerum', async (db) => {
      const row = await db
        .selectFrom('person')
        .select('addressProtection')
        .where('id', '=', personId)
        .executeTakeFirstOrThrow()
      return row.addressProtection
    })
  await database.transaction('baerum', (db) =>
    enqueue(db, 'ask_population_register', { authorityId: 'baerum', personId }),
  )
  const runner = await runWorker(world.test.queueUrl, tasks, log)
  try {
    for (let tries = 0; tries < 300 && (await protection()) === 'none'; tries += 1) await wait(100)
  } finally {
    await runner.stop()
  }
  assert.equal(await protection(), 'strictly_confidential')
  assert.ok(asked > 1)
  const failed = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'job failed')
  assert.deepEqual(
    failed.map(({ task, attempt, cause }) => [task, attempt, cause]),
    [['ask_population_register', 1, 'Folkeregisteret: answered 500']],
  )
  assert.ok(!lines.join('').includes(numberOf('ada')))
})
