import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { findPostgresBinaries, type PostgresKind, StartFault, startPostgres } from './index.ts'

const found = findPostgresBinaries()
const kinds = new Set(found.map((one) => one.kind))
const folders: string[] = []

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder with a space and a Norwegian letter in its name, open to the server's account. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samvei prøve-'))
  chmodSync(folder, 0o755)
  folders.push(folder)
  return folder
}

function start(folder: string, kind: PostgresKind) {
  return startPostgres({ folder, kind, durable: true, report() {} })
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** A program that starts the database, writes its address and waits to be killed. */
async function otherProgram(
  folder: string,
  kind: PostgresKind,
): Promise<{ child: ChildProcess; url: string }> {
  const script = `const { startPostgres } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)})
    const it = await startPostgres({ folder: process.argv[1], kind: process.argv[2], durable: true, report() {} })
    console.log(it.ownerUrl)
    process.on('SIGTERM', () => it.stop().then(() => process.exit(0)))
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder, kind], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((done, fail) => {
    child.stdout?.once('data', (data) => done(String(data).trim()))
    child.once('exit', () => fail(new Error('the other program ended')))
  })
  return { child, url }
}

async function ended(child: ChildProcess): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) await wait(10)
}

function pidOf(folder: string, major: number): number {
  return Number.parseInt(readFileSync(join(folder, `pg${major}`, 'postmaster.pid'), 'utf8'), 10)
}

for (const kind of ['system', 'embedded'] as const) {
  describe(`starting the ${kind} PostgreSQL`, {
    skip: !kinds.has(kind) && `no ${kind} PostgreSQL here`,
  }, () => {
    // One cluster serves all tests but those that need a new one: making it is what takes time.
    const folder = newFolder()

    test('gives roles that can do no more than they must', async () => {
      const postgres = await start(folder, kind)
      try {
        const roles = await ask(
          postgres.superUrl,
          `select rolname as name from pg_roles where rolname like 'samvei%'
           and not (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole) order by 1`,
        )
        assert.deepEqual(roles, [{ name: 'samvei_app' }, { name: 'samvei_owner' }, { name: 'samvei_queue' }])
        await ask(postgres.ownerUrl, 'create table note (text text)')
        await assert.rejects(ask(postgres.appUrl, 'create table mine (text text)'), /permission denied/)
        await assert.rejects(
          ask(postgres.appUrl, 'create temporary table mine (text text)'),
          /permission denied/,
        )
        await assert.rejects(ask(postgres.appUrl, 'select * from note'), /permission denied/)
      } finally {
        await postgres.stop()
      }
    })

    test('sorts the Norwegian way', async () => {
      const postgres = await start(folder, kind)
      try {
        const rows = await ask(
          postgres.ownerUrl,
          `select string_agg(name, ' ' order by name) as names from unnest('{Ås,Øy,aa,Ærø,Bø,zoo,a}'::text[]) as name`,
        )
        assert.equal(rows[0]?.names, 'a Bø zoo Ærø Øy aa Ås')
      } finally {
        await postgres.stop()
      }
    })

    test('keeps the data from one start to the next', async () => {
      const first = await start(folder, kind)
      await ask(first.ownerUrl, `create table kept as select 'kept' as text`)
      await first.stop()
      await assert.rejects(ask(first.ownerUrl, 'select 1'))
      const second = await start(folder, kind)
      assert.equal(second.adopted, false)
      assert.deepEqual(await ask(second.ownerUrl, 'select text from kept'), [{ text: 'kept' }])
      await second.stop()
    })

    test('takes over the server of a program that was killed, and stops it at the end', async () => {
      const other = await otherProgram(folder, kind)
      other.child.kill('SIGKILL')
      await ended(other.child)
      const postgres = await start(folder, kind)
      assert.equal(postgres.adopted, true)
      await postgres.stop()
      await assert.rejects(ask(other.url, 'select 1'))
    })

    test('leaves the server running while another program uses it', async () => {
      const other = await otherProgram(folder, kind)
      const postgres = await start(folder, kind)
      await postgres.stop()
      assert.equal((await ask(other.url, 'select 1 as one')).length, 1)
      other.child.kill('SIGTERM')
      await ended(other.child)
      await assert.rejects(ask(other.url, 'select 1'))
    })

    test('leaves the server alone that another program started after its own was killed', async () => {
      const first = await start(folder, kind)
      process.kill(pidOf(folder, majorOf(kind)), 'SIGKILL')
      const other = await otherProgram(folder, kind)
      await first.stop()
      const answered = await ask(other.url, 'select 1 as one').catch(() => [])
      other.child.kill('SIGTERM')
      await ended(other.child)
      assert.equal(answered.length, 1)
      await assert.rejects(ask(other.url, 'select 1'))
    })

    test('recovers what was committed when both the program and the server were killed', async () => {
      const other = await otherProgram(folder, kind)
      await ask(other.url, `create table rescued as select 'kept' as text`)
      other.child.kill('SIGKILL')
      process.kill(pidOf(folder, majorOf(kind)), 'SIGKILL')
      await ended(other.child)
      const postgres = await start(folder, kind)
      assert.equal(postgres.adopted, false)
      assert.deepEqual(await ask(postgres.ownerUrl, 'select text from rescued'), [{ text: 'kept' }])
      await postgres.stop()
    })

    test('starts although a lock names a process that belongs to somebody else', async () => {
      const first = await start(folder, kind)
      const lock = join(folder, `pg${first.version}`, 'postmaster.pid')
      const text = readFileSync(lock, 'utf8')
      await first.stop()
      writeFileSync(lock, text.replace(/^\d+/, String(process.pid)), { mode: 0o600 })
      const second = await start(folder, kind)
      assert.equal(second.adopted, false)
      await second.stop()
    })

    test('finds a short place for its socket when the folder is deep', async () => {
      const deep = join(newFolder(), 'dyp'.repeat(20), 'dypere'.repeat(10))
      const postgres = await start(deep, kind)
      assert.match(decodeURIComponent(postgres.appUrl), /host=\/tmp\/samvei-/)
      assert.equal((await ask(postgres.appUrl, 'select 1')).length, 1)
      await postgres.stop()
      rmSync(new URL(postgres.appUrl.replace('@/', '@x/')).searchParams.get('host') ?? '', {
        recursive: true,
      })
    })

    test('says in a sentence why a broken cluster does not start', async () => {
      const broken = newFolder()
      await (await start(broken, kind)).stop()
      const control = join(broken, `pg${majorOf(kind)}`, 'global', 'pg_control')
      renameSync(control, `${control}.away`)
      await assert.rejects(start(broken, kind), (error) => {
        assert.ok(error instanceof StartFault)
        assert.match(error.message, /did not start: .*(could not find|pg_control)/)
        return true
      })
    })

    test('begins anew after a setting-up that was broken off', async () => {
      const begun = newFolder()
      mkdirSync(join(begun, `pg${majorOf(kind)}.new.999999`))
      const postgres = await start(begun, kind)
      assert.equal(postgres.adopted, false)
      await postgres.stop()
    })
  })
}

function majorOf(kind: PostgresKind): number {
  return found.find((one) => one.kind === kind)?.major ?? 0
}

test('a kind that is not there is named in one sentence', {
  skip: kinds.has('system') && kinds.has('embedded'),
}, async () => {
  const absent = kinds.has('system') ? 'embedded' : 'system'
  await assert.rejects(start(newFolder(), absent), /No (system|embedded) PostgreSQL was found/)
})
