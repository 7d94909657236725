// Runs the steps of Containerfile in temporary folders, where no container engine is at hand, and then uses what came
// out as in production: migrate, serve as an unprivileged user on a disk it cannot write, and ask whether it is well.
// Run it by scripts/try-container.mjs: under the Node the image has. Proves the steps and the list of files; not the base image.
import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join, matchesGlob, normalize } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from '../ensure.mjs'

const place = mkdtempSync(join(tmpdir(), 'samvei-container-'))
chmodSync(place, 0o755)
const ignored = readFileSync(join(root, '.containerignore'), 'utf8').split('\n').filter(Boolean)
const nodeFolder = dirname(process.execPath)
const stages = new Map()
let stage
let command

try {
  for (const [word, rest] of steps()) await take(word, rest)
  await tryService()
  console.log('The container works: migrate, serve, health and stopping.')
} finally {
  rmSync(place, { recursive: true, force: true })
}

function* steps() {
  const text = readFileSync(join(root, 'Containerfile'), 'utf8').replaceAll(/\\\n/g, ' ')
  for (const line of text.split('\n').filter((one) => one.trim() && !one.startsWith('#'))) {
    const [, word, rest] = /^(\w+)\s+(.*)$/.exec(line)
    console.log(`${word} ${rest}`)
    yield [word, rest]
  }
}

async function take(word, rest) {
  if (word === 'FROM') {
    const name = / AS (\w+)$/.exec(rest)?.[1] ?? 'last'
    stage = { root: join(place, name), folder: '/', env: {} }
    stages.set(name, stage)
  } else if (word === 'ENV') {
    const [name, value] = rest.split('=')
    stage.env[name] = value
  } else if (word === 'WORKDIR') {
    stage.folder = rest
    mkdirSync(inside(stage, rest), { recursive: true })
  } else if (word === 'COPY') copy(rest)
  else if (word === 'RUN') run(['/bin/sh', '-c', rest])
  else if (word === 'CMD') command = JSON.parse(rest)
  else if (!['USER', 'EXPOSE', 'HEALTHCHECK'].includes(word))
    throw new Error(`${word} is not understood here`)
}

function inside({ root, folder }, path) {
  return join(root, path.startsWith('/') ? path : join(folder, path))
}

function copy(rest) {
  const words = rest.split(/\s+/)
  const from = /^--from=(\w+)$/.exec(words[0])?.[1]
  const [target, ...sources] = words.slice(from ? 1 : 0).reverse()
  for (const source of sources) {
    const found = from
      ? [inside(stages.get(from), source)]
      : globSync(source, { cwd: root }).map((one) => join(root, one))
    if (found.length === 0 && !source.includes('*')) throw new Error(`COPY: ${source} is not there`)
    for (const path of found) {
      const to = target.endsWith('/') ? join(target, basename(path)) : target
      cpSync(path, inside(stage, to), {
        recursive: true,
        filter: (one) => from !== undefined || !isIgnored(one.slice(root.length + 1)),
      })
    }
  }
}

function isIgnored(path) {
  return ignored.some((pattern) => matchesGlob(normalize(path), pattern))
}

function environment(more) {
  return {
    PATH: `${nodeFolder}:/usr/local/bin:/usr/bin:/bin`,
    HOME: process.env.HOME,
    npm_config_prefer_offline: 'true',
    ...stage.env,
    ...more,
  }
}

function run([program, ...args], more) {
  execFileSync(program, args, { cwd: inside(stage, '.'), env: environment(more), stdio: 'inherit' })
}

async function tryService() {
  const { startPostgres } = await import('../../src/platform/postgres/index.ts')
  const data = join(place, 'database')
  mkdirSync(data)
  const postgres = await startPostgres({ folder: data, kind: 'any', durable: false, report() {} })
  const port = await freePort()
  const settings = {
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    DATABASE_URL: postgres.appUrl,
    MIGRATION_DATABASE_URL: postgres.ownerUrl,
    QUEUE_DATABASE_URL: postgres.queueUrl,
    SAMVEI_SECRET: randomBytes(32).toString('base64'),
  }
  try {
    run([...command.slice(0, -1), 'migrate'], settings)
    await serveAndAsk(settings, data)
  } finally {
    await postgres.stop()
  }
}

/** Serves as the owner of the database's socket (root may enter it, others may not), who owns none of the files. */
async function serveAndAsk(settings, data) {
  const folder = inside(stage, '.')
  const child = spawn(command[0], command.slice(1), {
    cwd: folder,
    env: environment(settings),
    stdio: 'inherit',
    ...unprivileged(data),
  })
  const ended = new Promise((done) => child.on('exit', (code, signal) => done(signal ?? code)))
  const answer = await Promise.race([ask(settings), ended.then((how) => ({ ended: how }))])
  if (answer.status !== 200) throw new Error(`serve did not become well: ${JSON.stringify(answer)}`)
  child.kill('SIGTERM')
  const how = await ended
  if (how !== 0) throw new Error(`serve ended with ${how} when told to stop`)
}

function unprivileged(data) {
  if (process.getuid?.() !== 0) return {}
  const line =
    readFileSync('/etc/passwd', 'utf8').match(/^postgres:.*$/m) ??
    readFileSync('/etc/passwd', 'utf8').match(/^nobody:.*$/m)
  const [, , uid, gid] = line[0].split(':').map(Number)
  for (const name of readdirSync(data).filter((one) => one.endsWith('.socket')))
    chownSync(join(data, name), uid, gid)
  return { uid, gid }
}

async function ask({ PORT }) {
  for (let tries = 0; tries < 150; tries++) {
    try {
      const answer = await fetch(`http://localhost:${PORT}/healthz`)
      return { status: answer.status, body: await answer.text() }
    } catch {
      await wait(100)
    }
  }
  return { status: 0, body: 'no answer in 15 seconds' }
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })
}
