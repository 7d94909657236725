// What start and test have in common: the packages of the lockfile are there, and Node 24 is found among them.
// Runs on Node 20, without any package.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  existsSync,
  constants as fsConstants,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { constants, homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stampFile = join(modules, '.samvei-stamp')
const oldestNode = 20
const wantedNode = 24

/** Ends the program with a sentence for people. */
export function giveUp(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** Installs the packages when those that are there are not those of the lockfile, made for this machine. */
export async function ensureInstalled() {
  if (major(process.versions.node) < oldestNode) {
    giveUp(`Node ${oldestNode} or newer is needed; this is ${process.version}. See https://nodejs.org.`)
  }
  if (isInstalled()) return
  const unlock = await lock()
  try {
    if (!isInstalled()) await install()
  } finally {
    unlock()
  }
}

/** The Node that runs Samvei: the one in node_modules, else our own when it is new enough. */
export function findNode() {
  const name = { linux: `node-linux-${process.arch}`, win32: `node-win-${process.arch}` }[process.platform]
  const own = name && join(modules, name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (own && existsSync(own)) return own
  if (major(process.versions.node) >= wantedNode) return process.execPath
  return giveUp(
    `Node ${wantedNode} is needed, and none was found for ${process.platform} ${process.arch} in node_modules. Install Node ${wantedNode}; this is ${process.version}.`,
  )
}

/** Runs a program of ours under Node 24 until it ends, hands on signals, and ends as it ended. */
export function run(args, env) {
  const child = spawn(findNode(), ['--import', './scripts/hooks.mjs', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  // Ctrl-C in a terminal reaches the child by itself; sending it again would be a second Ctrl-C.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // npm killed outright hands on nothing; without it our child would sit on its port for ever.
  const parent = process.ppid
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref()
  }
  child.on('error', (error) => giveUp(`Node ${wantedNode} could not be started: ${error.message}.`))
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code))
}

function major(version) {
  return Number.parseInt(version, 10)
}

function stamp() {
  const lockfile = readFileSync(join(root, 'package-lock.json'))
  return createHash('sha256').update(lockfile).update(`${process.platform}-${process.arch}`).digest('hex')
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()
}

async function install() {
  const npm = findNpm()
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  console.error('Installing packages (the first time only; about 15 seconds) …')
  const clock = setInterval(() => console.error(`… ${seconds()} s`), 5000)
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--loglevel=error',
    '--no-progress',
    '--no-update-notifier',
    // What npm has kept is what the lockfile names; asking the registry about each again takes a minute when it is slow.
    '--prefer-offline',
    ...cache(),
  ]
  const child = spawn(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  const code = await new Promise((done) => child.on('close', done))
  clearInterval(clock)
  if (code !== 0) {
    console.error(output.trim())
    giveUp(
      'The packages could not be installed (npm ci failed; its words are above). Is the package registry reachable?',
    )
  }
  writeFileSync(stampFile, stamp())
  console.error(`Packages installed in ${seconds()} s.`)
}

/** A user without a home, as services often are, has no place for npm's cache. */
function cache() {
  const usual = process.env.npm_config_cache ?? join(homedir(), '.npm')
  try {
    mkdirSync(usual, { recursive: true })
    accessSync(usual, fsConstants.W_OK)
    return []
  } catch {
    return ['--cache', join(root, '.cache', 'npm')]
  }
}

/** npm as the program that started us, else the one beside our Node, else the one on the PATH. */
function findNpm() {
  const beside = dirname(realpathSync(process.execPath))
  const candidates = [
    process.env.npm_execpath,
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'npm')),
  ]
  const found = candidates
    .filter((path) => path && existsSync(path))
    .map((path) => realpathSync(path))
    .find((path) => path.endsWith('npm-cli.js'))
  return found ?? giveUp('npm was not found. It comes with Node; see https://nodejs.org.')
}

/** Two commands on a fresh clone must not install over each other. */
async function lock() {
  const folder = join(root, '.cache', 'installing')
  mkdirSync(dirname(folder), { recursive: true })
  const owner = join(folder, 'pid')
  for (let told = false; ; await wait(200)) {
    try {
      mkdirSync(folder)
      writeFileSync(owner, String(process.pid))
      return () => rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') giveUp(`The packages cannot be installed in ${root}: ${error.message}.`)
    }
    if (isAbandoned(folder, owner)) rmSync(folder, { recursive: true, force: true })
    else if (!told) console.error('Waiting for another command that installs the packages …')
    told = true
  }
}

function isAbandoned(folder, owner) {
  try {
    process.kill(Number(readFileSync(owner, 'utf8')), 0)
    return false
  } catch (error) {
    if (error.code === 'EPERM') return false
    if (error.code === 'ESRCH') return true
    // No number in it yet: just made, or its maker died at that very moment.
    return existsSync(folder) && Date.now() - statSync(folder).mtimeMs > 5000
  }
}
