import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { PostgresBinaries } from './find-binaries.ts'
import { type ServerAccount, serverEnvironment } from './server-account.ts'
import { StartFault } from './start-fault.ts'

/**
 * The folder to run the programs from. The system's are used as they are. Those from npm lack the links between their
 * libraries (install scripts are off) and may lie where the server's account cannot go; then they are copied to `spare`.
 */
export function makeUsable(binaries: PostgresBinaries, account: ServerAccount, spare: string): string {
  if (runs(binaries.bin, account)) return binaries.bin
  if (binaries.kind === 'embedded') {
    const native = dirname(binaries.bin)
    try {
      makeLinks(native)
      if (runs(binaries.bin, account)) return binaries.bin
    } catch {
      // The folder is not ours to write in: a copy is.
    }
    const copy = join(spare, `postgres-${binaries.major}`)
    if (!runs(join(copy, 'bin'), account)) copyOut(native, copy)
    if (runs(join(copy, 'bin'), account)) return join(copy, 'bin')
  }
  throw new StartFault(
    `PostgreSQL ${binaries.major} in ${binaries.bin} does not run here: ${whyNot(binaries.bin, account)}. Install PostgreSQL 15 or newer, or set DATABASE_URL.`,
  )
}

function attempt(bin: string, account: ServerAccount) {
  return spawnSync(join(bin, 'postgres'), ['--version'], {
    ...account,
    cwd: '/',
    env: serverEnvironment,
    encoding: 'utf8',
  })
}

function runs(bin: string, account: ServerAccount): boolean {
  return attempt(bin, account).status === 0
}

function whyNot(bin: string, account: ServerAccount): string {
  const { error, stderr } = attempt(bin, account)
  return error?.message ?? stderr?.trim().split('\n').at(-1) ?? 'unknown reason'
}

/** What the package's own install script does. */
function makeLinks(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const path = join(dirname(native), target)
    // Two starts may come here at once; either one's link will do.
    if (!existsSync(path)) tolerateExisting(() => symlinkSync(basename(source), path))
  }
}

function tolerateExisting(make: () => void): void {
  try {
    make()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function copyOut(native: string, copy: string): void {
  // The links are named from the package's folder, so the copy keeps a folder called native above its bin.
  const fresh = `${copy}.new.${process.pid}`
  mkdirSync(fresh, { recursive: true })
  cpSync(native, join(fresh, 'native'), { recursive: true, verbatimSymlinks: true })
  makeLinks(join(fresh, 'native'))
  openToAll(fresh)
  rmSync(copy, { recursive: true, force: true })
  renameSync(join(fresh, 'native'), copy)
  rmSync(fresh, { recursive: true, force: true })
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, folder.endsWith('/bin') ? 0o755 : 0o644)
  }
}
