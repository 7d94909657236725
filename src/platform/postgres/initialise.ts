import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { hasCluster } from './places.ts'
import { type ServerAccount, serverEnvironment } from './server-account.ts'
import { StartFault } from './start-fault.ts'

/**
 * Makes an empty cluster in `data`, sorted the Norwegian way. It is made beside and then renamed, so that a start that
 * was broken off is never taken for a cluster.
 */
export function initialise(bin: string, data: string, account: ServerAccount, durable: boolean): void {
  removeBrokenOff(data)
  const fresh = `${data}.new.${process.pid}`
  mkdirSync(fresh, { mode: 0o700 })
  if (account.uid !== undefined && account.gid !== undefined) chownSync(fresh, account.uid, account.gid)
  chmodSync(fresh, 0o700)
  const made = spawnSync(
    join(bin, 'initdb'),
    [
      ...['-D', fresh, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-instructions'],
      ...['--locale=C', '--locale-provider=icu', '--icu-locale=nb-NO'],
      ...(durable ? [] : ['--no-sync']),
    ],
    { ...account, cwd: '/', env: serverEnvironment, encoding: 'utf8' },
  )
  if (made.status !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    const reason =
      made.error?.message ??
      made.stderr
        .trim()
        .split('\n')
        .findLast((line) => /error|fatal/i.test(line))
    throw new StartFault(
      `The database could not be set up in ${dirname(data)}: ${reason ?? 'initdb failed'}.`,
    )
  }
  try {
    renameSync(fresh, data)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    // Another start was quicker: its cluster is as good.
    if (!hasCluster(data)) throw error
  }
}

function removeBrokenOff(data: string): void {
  const start = `${basename(data)}.new.`
  for (const name of readdirSync(dirname(data)).filter((one) => one.startsWith(start))) {
    if (!isAlive(Number(name.slice(start.length))))
      rmSync(join(dirname(data), name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
