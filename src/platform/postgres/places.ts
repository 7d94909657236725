import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { canEnter, type ServerAccount } from './server-account.ts'
import { StartFault } from './start-fault.ts'

/** The kernel's limit for the path of a socket, less its end. */
const longestSocketFolder = 107 - Buffer.byteLength('/.s.PGSQL.5432')

/** Where the clusters lie: the wanted folder, or, when the server's account cannot get there, one under /var/lib. */
export function chooseBase(wanted: string, account: ServerAccount): string {
  const folder = resolve(wanted)
  makeFolder(folder)
  if (canEnter(folder, account)) return folder
  // Only root comes here: somebody's closed home folder (0700) lies above the wanted one.
  const other = join('/var/lib', `samvei-${shortHash(folder)}`)
  makeFolder(other)
  return other
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
  } catch (error) {
    throw new StartFault(`The folder ${folder} for the database cannot be made: ${(error as Error).message}.`)
  }
}

/** Majors that have a cluster in the folder, newest first. */
export function findClusters(base: string): number[] {
  return readdirSync(base)
    .map((name) => Number(/^pg(\d+)$/.exec(name)?.[1]))
    .filter((major) => major > 0 && hasCluster(join(base, `pg${major}`)))
    .sort((a, b) => b - a)
}

export function hasCluster(data: string): boolean {
  try {
    return readFileSync(join(data, 'PG_VERSION'), 'utf8').trim() !== ''
  } catch (error) {
    // A folder of another user is closed to us: it is there, and opening it will say whose it is.
    return (error as NodeJS.ErrnoException).code === 'EACCES'
  }
}

/** A cluster belongs to whoever made it: started as root or not, its server runs as that user. */
export function accountOf(data: string, account: ServerAccount): ServerAccount {
  const { uid, gid } = statSync(data)
  const me = process.getuid?.()
  if (me === 0) return uid === 0 ? account : { uid, gid }
  if (uid !== me) {
    throw new StartFault(
      `The database in ${data} was made by another user (number ${uid}). Start as that user, or remove the folder to begin anew.`,
    )
  }
  return account
}

/** A folder only the server's account and root can enter: being let in is the password. */
export function makeSocketFolder(data: string, account: ServerAccount): string {
  const beside = `${data}.socket`
  const folder =
    Buffer.byteLength(beside) <= longestSocketFolder ? beside : `/tmp/samvei-${shortHash(data)}.socket`
  const owner = account.uid ?? process.getuid?.()
  try {
    mkdirSync(folder, { mode: 0o700 })
    if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid)
    chmodSync(folder, 0o700)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  // Under /tmp anybody could have made it first.
  const found = lstatSync(folder)
  if (!found.isDirectory() || found.uid !== owner || (found.mode & 0o077) !== 0) {
    throw new StartFault(
      `The folder ${folder} belongs to somebody else or is open to others. Remove it and start again.`,
    )
  }
  return folder
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
