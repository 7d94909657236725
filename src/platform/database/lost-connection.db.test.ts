import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { z } from 'zod'
import { testWorld } from '../../../demo/test-world.ts'
import { acts } from '../../messages/access.ts'
import { command } from '../command.ts'
import { DatabaseUnavailable } from './database.ts'
import { testDatabase } from './test-database.ts'

describe('a transaction that cannot be kept', () => {
  test('whose connection is lost on its way is thrown to the one who asked, and the next one works', async () => {
    const { database, asOwner } = await testDatabase()
    const lost = database.transaction(null, (db) => sql`select pg_sleep(10)`.execute(db))
    const thrown = assert.rejects(lost, DatabaseUnavailable)
    await asOwner(null, async () => {})
    await new Promise((done) => setTimeout(done, 300))
    await endOthers(database)
    await thrown
    const { rows } = await database.transaction(null, (db) =>
      sql<{ one: number }>`select 1 as one`.execute(db),
    )
    assert.deepEqual(rows, [{ one: 1 }])
  })

  test('also between two statements, and while a job is being asked for', async () => {
    const world = await testWorld()
    const odd = command({
      act: acts.openNotice,
      form: z.object({}),
      about: async () => ({}),
      async run({ db, jobs }) {
        jobs.add('seal_logs', {})
        await sql`select pg_sleep(10)`.execute(db)
        return {}
      },
    })
    const lost = odd.run(world.database, world.asked('kari-mor'), {}, () => '/')
    const thrown = assert.rejects(lost, DatabaseUnavailable)
    await new Promise((done) => setTimeout(done, 300))
    await endOthers(world.database)
    await thrown
    const idle = world.database.transaction('baerum', async (db) => {
      await sql`select 1`.execute(db)
      await endOthers(world.database)
      await new Promise((done) => setTimeout(done, 200))
      await sql`select 1`.execute(db)
    })
    await assert.rejects(idle, DatabaseUnavailable)
  })

  test('because a statement in it failed is never called done', async () => {
    const { database } = await testDatabase()
    await assert.rejects(
      database.transaction(null, async (db) => {
        await sql`select 1 / 0`.execute(db).catch(() => {})
        return 'done'
      }),
    )
  })
})

async function endOthers(database: Awaited<ReturnType<typeof testDatabase>>['database']) {
  await database.pool.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = current_user and pid <> pg_backend_pid()',
  )
}
