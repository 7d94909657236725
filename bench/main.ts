import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { startSession } from '../src/access/session.ts'
import { openDatabase } from '../src/platform/database/database.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { startPostgres } from '../src/platform/postgres/index.ts'
import { makeSecrets } from '../src/platform/secrets/secrets.ts'
import { accountsOf, makeDataSet, settle } from './data-set.ts'
import { issuer, readers, staffFor } from './people.ts'
import { printTable, type Round, summarise } from './report.ts'
import type { LoadPlan, LoadResult, WorkName } from './work.ts'
import { works } from './work.ts'

// npm run bench [-- --short] [-- --people 2000] [-- --only W1,F1] [-- --profile folder]: a cluster of its own with fsync on, the service and the
// floors in processes of their own, and load from yet another. See README.md.

const isShort = process.argv.includes('--short')
const people = Number(after('--people') ?? (isShort ? 200 : 20_000))
const only = after('--only')?.split(',')
const warmUp = isShort ? 1 : 5
const seconds = isShort ? 3 : 7
const rounds = Number(after('--rounds') ?? (isShort ? 1 : 3))
const connections = 16
const isWhole = !isShort && !only && people === 20_000
const measured: readonly WorkName[] = works.filter((work) => !only || only.includes(work))

const say = (line: string) => process.stderr.write(`${line}\n`)
const folder = mkdtempSync(join(tmpdir(), 'samvei-bench-'))
chmodSync(folder, 0o755) // the database's account must reach its own folder in it
const children: ChildProcess[] = []
let parts = 0
const postgres = await startPostgres({ folder, kind: 'any', durable: true, report: say })
try {
  await migrate(postgres.ownerUrl, postgres.queueUrl)
  const secret = randomBytes(32).toString('base64')
  const secrets = makeSecrets(secret)
  say(`Making ${people} people …`)
  const superUrl = postgres.superUrl.replace('/postgres?', '/samvei?')
  const began = Date.now()
  await makeDataSet(superUrl, secrets, people)
  const staff = staffFor(people)
  const everybody = readers(secrets, staff)
  const tokens = await signInAll()
  await settle(superUrl)
  say(`made in ${Math.round((Date.now() - began) / 1000)} s`)

  const profile = after('--profile')
  const service = await start('service.ts', { appUrl: postgres.appUrl, secret }, [
    ...flagsInProduction(),
    ...(profile ? ['--cpu-prof', '--cpu-prof-dir', profile] : []),
  ])
  const keys = everybody.map((reader) => reader.identityKey)
  const floor = await start('floor-server.ts', {
    superUrl,
    appUrl: postgres.appUrl,
    keys,
    accounts: await accountsOf(superUrl, keys),
  })
  const load = (work: WorkName, duration: number) =>
    runLoad({
      work,
      url: `http://127.0.0.1:${work.startsWith('F') ? floor : service}`,
      staff,
      seconds: duration,
      connections,
      tokens,
    })

  for (const work of measured) await load(work, warmUp)
  const done: Round[] = []
  for (let round = 1; round <= rounds; round++) {
    const results: Round = {}
    for (const work of measured) {
      const result = await load(work, seconds)
      results[work] = result
      say(`round ${round} ${work}: ${Math.round(result.perSecond)}/s`)
      if (result.wrong > 0)
        throw new Error(`${work}: ${result.wrong} of ${result.answers} answers were wrong`)
    }
    done.push(results)
  }
  const summary = summarise(done, {
    people,
    connections,
    seconds,
    rounds,
    cores: cpus().length,
    node: process.version,
    postgres: postgres.version,
  })
  const isHeld = printTable(summary)
  if (isWhole) writeFileSync(new URL('latest.json', import.meta.url), `${JSON.stringify(summary, null, 2)}\n`)
  if (!isHeld && !isShort) process.exitCode = 1

  async function signInAll(): Promise<string[]> {
    const database = openDatabase(postgres.appUrl, 2)
    const made: string[] = []
    for (const { subject } of everybody) {
      const who = {
        kind: 'work',
        issuer,
        subject,
        nationalId: null,
        name: subject,
        acr: null,
        sid: null,
      } as const
      made.push(await startSession(database, secrets, who))
    }
    await database.close()
    return made
  }
} finally {
  for (const child of children) child.kill('SIGTERM')
  await Promise.all(children.map((child) => child.exitCode ?? once(child, 'exit'))) // a profile is written at the end
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

function after(flag: string): string | undefined {
  const at = process.argv.indexOf(flag)
  return at < 0 ? undefined : process.argv[at + 1]
}

/** What production gives Node for the service: what stands before `--import` in the container's command. */
function flagsInProduction(): string[] {
  const file = readFileSync(new URL('../Containerfile', import.meta.url), 'utf8')
  const command = JSON.parse(/^CMD (\[.*\])$/m.exec(file)?.[1] ?? '[]') as string[]
  return command.slice(1, command.indexOf('--import'))
}

/** Each part has its settings in a file: some are longer than a command may be. */
function spawnPart(file: string, settings: unknown, flags: readonly string[] = []): ChildProcess {
  const settingsFile = join(folder, `settings-${parts++}.json`)
  writeFileSync(settingsFile, JSON.stringify(settings), { mode: 0o600 })
  const path = fileURLToPath(new URL(file, import.meta.url))
  const hooks = new URL('../scripts/hooks.mjs', import.meta.url).href
  return spawn(process.execPath, [...flags, '--import', hooks, path, settingsFile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Starts a server and waits for its port. */
async function start(file: string, settings: unknown, flags: readonly string[] = []): Promise<number> {
  const child = spawnPart(file, settings, flags)
  children.push(child)
  for await (const line of createInterface({ input: child.stdout! })) return JSON.parse(line).port as number
  throw new Error(`${file} did not start`)
}

async function runLoad(plan: LoadPlan): Promise<LoadResult> {
  const child = spawnPart('load.ts', plan)
  let last = ''
  for await (const line of createInterface({ input: child.stdout! })) last = line
  return JSON.parse(last) as LoadResult
}
