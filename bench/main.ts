import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
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
import { issuer, makeDataSet, readers } from './data-set.ts'
import { printTable, type Round, summarise } from './report.ts'
import type { LoadPlan, LoadResult, WorkName } from './work.ts'
import { works } from './work.ts'

// npm run bench [-- --short]: a cluster of its own with fsync on, the service and the floors in processes of their own, and
// load from yet another. See README.md.

const isShort = process.argv.includes('--short')
const people = isShort ? 200 : 2000
const warmUp = isShort ? 1 : 5
const seconds = isShort ? 3 : 10
const rounds = isShort ? 1 : 3
const connections = 16

const say = (line: string) => process.stderr.write(`${line}\n`)
const folder = mkdtempSync(join(tmpdir(), 'samvei-bench-'))
chmodSync(folder, 0o755) // the database's account must reach its own folder in it
const children: ChildProcess[] = []
const postgres = await startPostgres({ folder, kind: 'any', durable: true, report: say })
try {
  await migrate(postgres.ownerUrl, postgres.queueUrl)
  const secret = randomBytes(32).toString('base64')
  const secrets = makeSecrets(secret)
  say(`Making ${people} people …`)
  await makeDataSet(postgres.ownerUrl, secrets, people)
  const tokens = await signInAll()

  const service = await start('service.ts', { appUrl: postgres.appUrl, secret }, flagsInProduction())
  const superUrl = postgres.superUrl.replace('/postgres?', '/samvei?')
  const keys = readers(secrets).map((reader) => reader.identityKey)
  const floor = await start('floor-server.ts', { superUrl, appUrl: postgres.appUrl, keys })
  const urls: Record<WorkName, string> = {
    F0: `http://127.0.0.1:${floor}`,
    F1: `http://localhost:${floor}`,
    W1: `http://127.0.0.1:${service}`,
    'F1-W7': `http://localhost:${floor}`,
    W7: `http://127.0.0.1:${service}`,
  }
  const load = (work: WorkName, duration: number) =>
    runLoad({ work, url: urls[work], people, seconds: duration, connections, tokens })

  for (const work of works) await load(work, warmUp)
  const measured: Round[] = []
  for (let round = 1; round <= rounds; round++) {
    const results = {} as Round
    for (const work of works) {
      results[work] = await load(work, seconds)
      const { perSecond, wrong, answers } = results[work]
      say(`round ${round} ${work}: ${Math.round(perSecond)}/s`)
      if (wrong > 0) throw new Error(`${work}: ${wrong} of ${answers} answers were wrong`)
    }
    measured.push(results)
  }
  const summary = summarise(measured, {
    people,
    connections,
    seconds,
    rounds,
    cores: cpus().length,
    node: process.version,
    postgres: postgres.version,
  })
  printTable(summary)
  if (!isShort)
    writeFileSync(new URL('latest.json', import.meta.url), `${JSON.stringify(summary, null, 2)}\n`)

  async function signInAll(): Promise<string[]> {
    const database = openDatabase(postgres.appUrl, 2)
    const made: string[] = []
    for (const { subject } of readers(secrets)) {
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
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** What production gives Node for the service: what stands before `--import` in the container's command. */
function flagsInProduction(): string[] {
  const file = readFileSync(new URL('../Containerfile', import.meta.url), 'utf8')
  const command = JSON.parse(/^CMD (\[.*\])$/m.exec(file)?.[1] ?? '[]') as string[]
  return command.slice(1, command.indexOf('--import'))
}

function spawnPart(file: string, settings: unknown, flags: readonly string[] = []): ChildProcess {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const hooks = new URL('../scripts/hooks.mjs', import.meta.url).href
  return spawn(process.execPath, [...flags, '--import', hooks, path, JSON.stringify(settings)], {
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
