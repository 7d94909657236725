import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ServerAccount } from './server-account.ts'

/** The process number a server left in its data folder, alive or not. */
export function findRecordedPid(data: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10) || undefined
  } catch {
    return undefined
  }
}

/**
 * Whether any PostgreSQL process works in the data folder. A process number alone proves nothing: it may belong to a
 * zombie or have been given to somebody else; and when a server is killed its children may outlive it for a moment.
 */
export function isInUse(data: string, account: ServerAccount): boolean {
  const folder = realpathSync(data)
  if (process.platform !== 'linux') return isNamedPostgres(findRecordedPid(data))
  const hidden: string[] = []
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')) continue
      if (readlinkSync(`/proc/${pid}/cwd`) === folder) return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EACCES') hidden.push(`/proc/${pid}/cwd`)
    }
  }
  // In a container even root may not look at another user's process; the server's own account may.
  return hidden.some((link) => {
    const { stdout } = spawnSync('readlink', [link], { ...account, cwd: '/', encoding: 'utf8' })
    return stdout?.trim() === folder
  })
}

function isNamedPostgres(pid: number | undefined): boolean {
  if (!pid) return false
  const { stdout } = spawnSync('ps', ['-o', 'stat=,command=', '-p', String(pid)], { encoding: 'utf8' })
  return /postgres/.test(stdout ?? '') && !stdout.startsWith('Z')
}

/** After kill -9 or a power cut both locks stay behind and would stop the next start. Only call when not in use. */
export function removeStaleLocks(data: string, socketFolder: string): void {
  rmSync(join(data, 'postmaster.pid'), { force: true })
  rmSync(join(socketFolder, '.s.PGSQL.5432'), { force: true })
  rmSync(join(socketFolder, '.s.PGSQL.5432.lock'), { force: true })
}
