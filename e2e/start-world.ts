import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface World {
  url: string
  /** Ends the server without warning, as a power cut would. The data stays. */
  kill(): Promise<void>
  /** It has been killed at least once: browsers that asked meanwhile have found nobody. */
  hasBeenKilled(): boolean
  /** Starts it again on the same data and the same address. */
  startAgain(): Promise<void>
  stop(): Promise<void>
}

const root = fileURLToPath(new URL('..', import.meta.url))
const startWithin = 120_000

/**
 * The demonstration world as `npm start` gives it, loaded once and at rest: each that is walked in begins as a copy of it,
 * which takes a second where loading takes ten. @returns its folder
 */
export async function loadWorld(): Promise<string> {
  const folder = makeFolder()
  const port = await freePort()
  const server = await startServer(folder, port, `http://localhost:${port}`)
  await stopServer(server)
  return folder
}

/** A demonstration world of its own: own database, own port. `loaded`: the folder of the one it is a copy of, if any. */
export async function startWorld(loaded?: string): Promise<World> {
  const folder = makeFolder()
  // The data belongs to the account PostgreSQL runs as, and must go on doing so.
  if (loaded) execFileSync('cp', ['-a', `${loaded}/.`, folder])
  const port = await freePort()
  const url = `http://localhost:${port}`
  let server = await startServer(folder, port, url)
  let isKilled = false
  return {
    url,
    hasBeenKilled: () => isKilled,
    async kill() {
      isKilled = true
      server.kill('SIGKILL')
      await ended(server)
    },
    async startAgain() {
      server = await startServer(folder, port, url)
    },
    async stop() {
      await stopServer(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samvei-journey-'))
  // Started by root, PostgreSQL runs as another, who must be able to enter; else it would lie outside, and stay.
  chmodSync(folder, 0o755)
  return folder
}

async function stopServer(server: ChildProcess): Promise<void> {
  server.kill('SIGTERM')
  await ended(server)
}

async function startServer(folder: string, port: number, url: string): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['--import', './scripts/hooks.mjs', 'src/main.ts', 'demo'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      SAMVEI_DATA: folder,
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      SAMVEI_REQUESTS_PER_MINUTE: '100000',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (text) => {
      said = `${said}${text}`.slice(-4000)
    })
  }
  const deadline = Date.now() + startWithin
  while (Date.now() < deadline && server.exitCode === null) {
    const answer = await fetch(`${url}/healthz`).catch(() => null)
    if (answer?.ok) return server
    await new Promise((wake) => setTimeout(wake, 100))
  }
  server.kill('SIGKILL')
  throw new Error(`The demonstration world did not start:\n${said}`)
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
  return new Promise((done) => server.once('exit', () => done()))
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address ? done(address.port) : fail(new Error('no port')),
      )
    })
  })
}
