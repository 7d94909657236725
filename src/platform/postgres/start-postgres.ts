import { join } from 'node:path'
import { type Addresses, socketAddresses } from './addresses.ts'
import { findPostgresBinaries, type PostgresBinaries, type PostgresKind } from './find-binaries.ts'
import { initialise } from './initialise.ts'
import { accountOf, chooseBase, findClusters, hasCluster, makeSocketFolder } from './places.ts'
import { prepareRoles } from './roles.ts'
import { findServerAccount } from './server-account.ts'
import { StartFault } from './start-fault.ts'
import { joinOrStart, stopServer } from './start-server.ts'
import { makeUsable } from './usable-binaries.ts'

export type PostgresWish = {
  /** Where the data lies; made if absent. Each major version has its own folder in it. */
  folder: string
  kind: 'any' | PostgresKind
  /** False turns off writing through to the disk: for tests only. */
  durable: boolean
  /** Gets what a person may like to know, a line at a time. */
  report(line: string): void
}

export type Postgres = Addresses & {
  version: number
  kind: PostgresKind
  /** True when the server was running already, left by a program that was killed or shared with one that runs. */
  adopted: boolean
  /** Leaves the server, and stops it if nobody else uses it. */
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL on a private socket (no network) for a demonstration, development or tests, with the roles and the
 * database Samvei expects. Throws StartFault when it cannot.
 */
export async function startPostgres(wish: PostgresWish): Promise<Postgres> {
  const account = findServerAccount()
  const base = chooseBase(wish.folder, account)
  const binaries = chooseBinaries(wish, findClusters(base))
  const bin = makeUsable(binaries, account, base)
  const data = join(base, `pg${binaries.major}`)
  if (!hasCluster(data)) {
    wish.report(`Setting up a database (PostgreSQL ${binaries.major}) in ${data} …`)
    initialise(bin, data, account, wish.durable)
  }
  const owner = accountOf(data, account)
  const socketFolder = makeSocketFolder(data, owner)
  const addresses = socketAddresses(socketFolder)
  const cluster = {
    bin,
    data,
    socketFolder,
    superUrl: addresses.superUrl,
    account: owner,
    durable: wish.durable,
  }
  const { presence, adopted } = await joinOrStart(cluster)
  if (adopted) wish.report(`Using the database that already runs in ${data}.`)
  await prepareRoles(addresses.superUrl)
  let stopped: Promise<void> | undefined
  return {
    ...addresses,
    version: binaries.major,
    kind: binaries.kind,
    adopted,
    stop() {
      stopped ??= presence.leave().then((who) => (who === 'last' ? stopServer(cluster) : undefined))
      return stopped
    },
  }
}

/** Data that is there decides: a machine that gains another PostgreSQL must not seem to have lost its data. */
function chooseBinaries(wish: PostgresWish, clusters: number[]): PostgresBinaries {
  const there = findPostgresBinaries().filter((one) => wish.kind === 'any' || one.kind === wish.kind)
  const fitting = there.find((one) => clusters.includes(one.major))
  const chosen = fitting ?? there[0]
  if (!chosen) {
    const what = wish.kind === 'any' ? 'No PostgreSQL' : `No ${wish.kind} PostgreSQL`
    throw new StartFault(
      `${what} was found (version 15 or newer is needed). Install one, or set DATABASE_URL.`,
    )
  }
  if (!fitting && clusters.length > 0) {
    wish.report(
      `Data made by PostgreSQL ${clusters.join(', ')} is left alone: that version is not among those that can be used now.`,
    )
  }
  return chosen
}
