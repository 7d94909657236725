import { readdir, readFile } from 'node:fs/promises'
import { runMigrations } from 'graphile-worker'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'

const folder = new URL('../../../migrations/', import.meta.url)

/**
 * Brings the schema forward, as the owner. Safe to run at once from several places (an advisory lock), and on a
 * database that is up to date. `queueUrl` is the queue's own role; its schema is kept by the job library.
 * `until`: no further than this file, for tests of what comes after it. Throws with the failing file's name.
 */
export async function migrate(ownerUrl: string, queueUrl: string, until?: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 })
  pool.on('error', () => {})
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    const migrator = new Migrator({
      db,
      provider: {
        async getMigrations() {
          const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')))
          return Object.fromEntries(
            files.map((name, i) => [
              name.replace(/\.sql$/, ''),
              { up: async (in_: Kysely<unknown>) => void (await sql.raw(texts[i]!).execute(in_)) },
            ]),
          )
        },
      },
      migrationTableName: 'migration',
      migrationLockTableName: 'migration_lock',
    })
    await ensureQueue(pool, queueUrl)
    const { error, results = [] } = await (until ? migrator.migrateTo(until) : migrator.migrateToLatest())
    if (error) {
      const failed = results.find((result) => result.status === 'Error')?.migrationName ?? 'the first step'
      throw new Error(`Migration ${failed} failed: ${error instanceof Error ? error.message : String(error)}`)
    }
    return results.map((result) => result.migrationName)
  } finally {
    await db.destroy()
    if (!pool.ended) await pool.end()
  }
}

/** The queue's tables belong to the queue's role, so that the application cannot write them. */
async function ensureQueue(pool: pg.Pool, queueUrl: string): Promise<void> {
  const role = pg.escapeIdentifier(new pg.Client({ connectionString: queueUrl }).user ?? '')
  const { rows } = await pool.query('select current_database() as name')
  const database = pg.escapeIdentifier(rows[0].name)
  // The library says "create schema if not exists", which asks for this right even where the schema is there
  await pool.query(`grant create on database ${database} to ${role}`)
  await pool.query(`create schema if not exists graphile_worker authorization ${role}`)
  const queue = new pg.Pool({ connectionString: queueUrl, max: 2 })
  queue.on('error', () => {})
  queue.on('connect', (client) => client.on('error', () => {}))
  try {
    await runMigrations({ pgPool: queue })
  } finally {
    await queue.end()
    await pool.query(`revoke create on database ${database} from ${role}`)
  }
}
