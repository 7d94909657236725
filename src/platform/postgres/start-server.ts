import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs'
import { join as joinPath } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { join, type Presence } from './presence.ts'
import { findRecordedPid, isInUse, removeStaleLocks } from './running-server.ts'
import { type ServerAccount, serverEnvironment } from './server-account.ts'
import { StartFault } from './start-fault.ts'

export type Cluster = {
  bin: string
  data: string
  socketFolder: string
  superUrl: string
  account: ServerAccount
  durable: boolean
}

const patience = 30_000

/** Joins the server that already runs on the cluster, or starts one. */
export async function joinOrStart(cluster: Cluster): Promise<{ presence: Presence; adopted: boolean }> {
  const deadline = Date.now() + patience
  let child: ChildProcess | undefined
  while (Date.now() < deadline) {
    const presence = await join(cluster.superUrl, cluster.data)
    if (presence) return { presence, adopted: child === undefined || child.exitCode !== null }
    if (child && hasEnded(child) && !isInUse(cluster.data, cluster.account))
      throw new StartFault(whyNot(cluster))
    if (!child && !isInUse(cluster.data, cluster.account)) {
      removeStaleLocks(cluster.data, cluster.socketFolder)
      child = launch(cluster)
    }
    await wait(10)
  }
  throw new StartFault(
    `The database in ${cluster.data} did not answer within ${patience / 1000} seconds. Its log is ${logOf(cluster)}.`,
  )
}

function launch({ bin, data, socketFolder, account, durable }: Cluster): ChildProcess {
  const log = `${data}.log`
  if (existsSync(log)) renameSync(log, `${log}.1`)
  const output = openSync(log, 'a', 0o600)
  const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
  const settings = [
    'listen_addresses=',
    'unix_socket_permissions=0700',
    'port=5432',
    ...(durable ? [] : careless),
  ]
  const child = spawn(
    joinPath(bin, 'postgres'),
    ['-D', data, '-k', socketFolder, ...settings.flatMap((setting) => ['-c', setting])],
    // Detached, so that Ctrl-C reaches only us: requests under way still need the database.
    { ...account, cwd: '/', env: serverEnvironment, detached: true, stdio: ['ignore', output, output] },
  )
  child.on('error', () => {})
  child.unref()
  closeSync(output)
  return child
}

/** Stops the server as soon as its transactions are ended, and waits until it is gone. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const pid = findRecordedPid(cluster.data)
  if (!pid || !isInUse(cluster.data, cluster.account)) return
  process.kill(pid, 'SIGINT')
  const deadline = Date.now() + patience
  while (isInUse(cluster.data, cluster.account)) {
    if (Date.now() > deadline) {
      throw new StartFault(`The database in ${cluster.data} (process ${pid}) did not stop.`)
    }
    await wait(10)
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null
}

function logOf(cluster: Cluster): string {
  return `${cluster.data}.log`
}

function whyNot(cluster: Cluster): string {
  const lines = readFileSync(logOf(cluster), 'utf8').trim().split('\n')
  const reason = lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1)
  return `The database in ${cluster.data} did not start: ${reason || 'its log is empty'}. The whole log is ${logOf(cluster)}.`
}
