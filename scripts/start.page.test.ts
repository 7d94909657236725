// What a newcomer gets from `npm start`: npm itself is left out, since it only calls this starter.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const starter = fileURLToPath(new URL('start.mjs', import.meta.url))
const places: string[] = []
const running = new Set<ChildProcess>()
after(async () => {
  await Promise.all([...running].map((child) => stop(child, 'SIGTERM')))
  for (const place of places) rmSync(place, { recursive: true, force: true })
})

interface Started {
  child: ChildProcess
  said(): string
  /** Its exit code; or the address, once it answers. */
  outcome: Promise<number | string>
}

function start(folder: string, port: number, env: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, [starter], {
    env: { ...process.env, PORT: String(port), SAMVEI_DATA: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let text = ''
  const outcome = new Promise<number | string>((done) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (words: Buffer) => {
        text += words
        const [, url] = /Samvei is ready: (http:\S+)/.exec(text) ?? []
        if (url) done(url)
      })
    }
    child.once('close', (code) => {
      running.delete(child)
      done(code ?? 1)
    })
  })
  return { child, outcome, said: () => text }
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const ended = new Promise<number | null>((done) => child.once('close', done))
  child.kill(signal)
  return ended
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, () => done()))
  const { port } = probe.address() as { port: number }
  await new Promise((done) => probe.close(done))
  return port
}

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samvei start '))
  // Started by root, PostgreSQL runs as another, who must be able to enter.
  chmodSync(folder, 0o755)
  places.push(folder)
  return folder
}

/** The process that serves: the starter's child. A kill of it leaves PostgreSQL running, as a crash does. */
function serverOf({ child }: Started): number {
  const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8')
  return Number(children.trim().split(' ')[0])
}

test('a start answers, a second one on the same port says so, and a killed one keeps what it had', async () => {
  const folder = place()
  const port = await freePort()
  const first = start(folder, port)
  const url = `http://localhost:${port}`
  assert.equal(await first.outcome, url, first.said())
  const health = await fetch(`${url}/healthz`)
  assert.deepEqual([health.status, await health.json()], [200, { status: 'ready' }])
  assert.equal(first.said().match(/^Samvei is ready: /gm)?.length, 1)

  const second = start(place(), port)
  assert.equal(await second.outcome, 1)
  assert.match(
    second.said(),
    new RegExp(`^Samvei did not start: Port ${port} is taken\\. .*PORT=3001 npm start$`, 'm'),
  )
  assert.doesNotMatch(second.said(), /\n\s+at /)

  const secret = readFileSync(join(folder, 'secret'), 'utf8')
  process.kill(serverOf(first), 'SIGKILL')
  await new Promise((done) => first.child.once('close', done))
  const third = start(folder, port)
  assert.equal(await third.outcome, url, third.said())
  assert.match(third.said(), /Using the database that already runs/)
  assert.doesNotMatch(third.said(), /world is loaded/)
  assert.equal(readFileSync(join(folder, 'secret'), 'utf8'), secret)
  assert.equal(await stop(third.child, 'SIGTERM'), 0)
  assert.deepEqual(
    readdirSync(folder, { recursive: true }).filter((path) => String(path).endsWith('postmaster.pid')),
    [],
    'PostgreSQL was left running',
  )
})

test('a database that cannot be reached is one sentence', async () => {
  const nowhere = `postgres://samvei:hemmelig@127.0.0.1:${await freePort()}/samvei`
  const it = start(place(), await freePort(), {
    DATABASE_URL: nowhere,
    MIGRATION_DATABASE_URL: nowhere,
    QUEUE_DATABASE_URL: nowhere,
  })
  assert.equal(await it.outcome, 1)
  assert.equal(
    it.said().trim(),
    'Samvei did not start: The database in DATABASE_URL cannot be reached (ECONNREFUSED). Is it running, and is the address right?',
  )
})
