import { randomBytes, randomUUID } from 'node:crypto'
import { after } from 'node:test'
import pg from 'pg'
import { makeSecrets, type Secrets } from '../secrets/secrets.ts'
import { type Database, openDatabase } from './database.ts'
import { migrate } from './migrate.ts'

// For tests: each file gets a database of its own, cloned from a migrated template. Runs as the same least role as the
// service. The cluster is started by the test runner, or named by TEST_DATABASE_URL; never DATABASE_URL.

const template = 'samvei_template'
const templateLock = 7_261_114

const closing: (() => Promise<void>)[] = []
// Registered here, on the file's root: within a hook it would run as soon as that hook is done.
after(async () => {
  for (const close of closing.splice(0)) await close()
})

export interface TestDatabase {
  database: Database
  appUrl: string
  ownerUrl: string
  queueUrl: string
  secrets: Secrets
  /** Runs as the owner, inside an authority, to arrange what no command arranges. */
  asOwner<T>(authorityId: string | null, work: (client: pg.Client) => Promise<T>): Promise<T>
}

/**
 * A migrated, empty database, dropped when the test file ends. `demo`: marked as a demonstration world. `until`: migrated no further
 * than this file.
 */
export async function testDatabase({
  demo = true,
  until,
}: {
  demo?: boolean
  until?: string
} = {}): Promise<TestDatabase> {
  const superUrl = needed('SAMVEI_TEST_SUPER_URL')
  const superuser = new pg.Client({ connectionString: superUrl })
  await superuser.connect()
  const name = `samvei_test_${randomUUID().replaceAll('-', '').slice(0, 16)}`
  try {
    await superuser.query('select pg_advisory_lock($1)', [templateLock])
    if (!until) await makeTemplate(superuser)
    // Copying its files is the quicker way where nothing is written to the disk at once.
    const from = until ? '' : ` template ${template} strategy file_copy`
    await superuser.query(`create database ${name}${from} owner samvei_owner`)
    await superuser.query(`revoke all on database ${name} from public`)
    await superuser.query(`grant connect on database ${name} to samvei_app, samvei_queue`)
  } finally {
    await superuser.query('select pg_advisory_unlock($1)', [templateLock])
  }
  const appUrl = inDatabase(needed('SAMVEI_TEST_APP_URL'), name)
  const ownerUrl = inDatabase(needed('SAMVEI_TEST_OWNER_URL'), name)
  const queueUrl = inDatabase(needed('SAMVEI_TEST_QUEUE_URL'), name)
  if (until) await migrate(ownerUrl, queueUrl, until)
  const database = openDatabase(appUrl, 4)
  async function asOwner<T>(authorityId: string | null, work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: ownerUrl })
    await client.connect()
    try {
      await client.query(`select set_config('app.authority', $1, false)`, [authorityId ?? ''])
      return await work(client)
    } finally {
      await client.end()
    }
  }
  await asOwner(null, (client) =>
    client.query(`insert into world (kind) values ($1)`, [demo ? 'demo' : 'real']),
  )
  closing.push(async () => {
    await database.close()
    await superuser.query(`drop database if exists ${name} with (force)`)
    await superuser.end()
  })
  return {
    database,
    appUrl,
    ownerUrl,
    queueUrl,
    asOwner,
    secrets: makeSecrets(randomBytes(32).toString('base64')),
  }
}

async function makeTemplate(superuser: pg.Client): Promise<void> {
  const { rowCount } = await superuser.query('select from pg_database where datname = $1', [template])
  if (rowCount) return
  await superuser.query(`create database ${template}_new owner samvei_owner`)
  await superuser.query(`revoke all on database ${template}_new from public`)
  await superuser.query(`grant connect on database ${template}_new to samvei_app, samvei_queue`)
  await migrate(
    inDatabase(needed('SAMVEI_TEST_OWNER_URL'), `${template}_new`),
    inDatabase(needed('SAMVEI_TEST_QUEUE_URL'), `${template}_new`),
  )
  await superuser.query(`alter database ${template}_new rename to ${template}`)
}

function inDatabase(url: string, name: string): string {
  return url.replace(/(@[^/]*\/)[^?]*/, `$1${name}`)
}

function needed(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run database tests through scripts/test.mjs database`)
  return value
}
