import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { StartFault } from './start-fault.ts'

/** Whom the server runs as. Empty when it runs as ourselves; PostgreSQL refuses to run as root. */
export type ServerAccount = { uid?: number; gid?: number }

export function findServerAccount(): ServerAccount {
  if (process.platform === 'win32') {
    throw new StartFault(
      'PostgreSQL is not started for you on Windows. Set DATABASE_URL to a server of your own.',
    )
  }
  if (process.getuid?.() !== 0) {
    requireNamedUser()
    return {}
  }
  const account = findAccount('postgres') ?? findAccount('nobody')
  if (!account) {
    throw new StartFault(
      'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as. Start as an ordinary user, or set DATABASE_URL.',
    )
  }
  return account
}

/** initdb looks its user up; in a container that runs as a bare number there is none. */
function requireNamedUser(): void {
  try {
    userInfo()
  } catch {
    throw new StartFault(
      `User number ${process.getuid?.()} has no name on this machine (no line in /etc/passwd), and PostgreSQL cannot be set up without one. Set DATABASE_URL, or run as a named user.`,
    )
  }
}

function findAccount(name: string): ServerAccount | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

/** Whether the account can go into the folder: asked of the system itself, so every parent and access list counts. */
export function canEnter(folder: string, account: ServerAccount): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0
}

/** The environment of PostgreSQL's programs: nothing of ours, so no PGHOST, PGDATA or locale leaks in. */
export const serverEnvironment = { PATH: '/usr/bin:/bin', LANG: 'C', LC_ALL: 'C' }
