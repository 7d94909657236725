import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  findPostgresBinaries,
  type PostgresKind,
  prepareRoles,
  startPostgres,
} from '../../src/platform/postgres/index.ts'

/** A PostgreSQL for the tests, not started before it is needed. */
export type TestDatabase = { name: string; start(): Promise<void> }

/** The majors the suite is meant to run on: Debian's and the one from npm. */
const wanted: { major: number; kind: PostgresKind }[] = [
  { major: 15, kind: 'system' },
  { major: 18, kind: 'embedded' },
]

const closing: (() => Promise<void> | void)[] = []

/** Stops what was started and removes its data. */
export async function closeTestDatabases(): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close()
}

/** The databases there are, in order, and a line for each that is wanted and not there. */
export function findTestDatabases(): { databases: TestDatabase[]; absent: string[] } {
  const given = process.env.TEST_DATABASE_URL
  if (given)
    return {
      databases: [{ name: 'the PostgreSQL of TEST_DATABASE_URL', start: () => useGiven(given) }],
      absent: [],
    }
  const found = findPostgresBinaries()
  const one = (kind: PostgresKind) => found.find((binaries) => binaries.kind === kind)
  const chosen = [one('system'), one('embedded')].filter((binaries) => binaries !== undefined)
  return {
    databases: chosen.map(({ kind, major }) => ({
      name: `PostgreSQL ${major} (${kind})`,
      start: () => startOwn(kind),
    })),
    absent: wanted
      .filter(({ kind }) => !one(kind))
      .map(({ major }) => `skipped: PostgreSQL ${major} (not found)`),
  }
}

async function startOwn(kind: PostgresKind): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'samvei-test-'))
  // The server's account must be able to go in when we are root.
  chmodSync(folder, 0o711)
  closing.push(() => rmSync(folder, { recursive: true, force: true }))
  const postgres = await startPostgres({ folder, kind, durable: false, report() {} })
  closing.push(() => postgres.stop())
  tellTests(postgres)
}

/** A server of somebody's own, given by the address of a superuser. The two roles get a new password there. */
async function useGiven(superUrl: string): Promise<void> {
  const password = randomBytes(18).toString('hex')
  await prepareRoles(superUrl, password)
  const as = (role: string) => {
    // An address of a socket has no host, which URL does not allow for.
    const url = new URL(superUrl.replace('@/', '@socket.invalid/'))
    url.username = role
    url.password = password
    url.pathname = '/samvei'
    return url.href.replace('@socket.invalid/', '@/')
  }
  tellTests({
    superUrl,
    ownerUrl: as('samvei_owner'),
    appUrl: as('samvei_app'),
    queueUrl: as('samvei_queue'),
  })
}

/** Tests run in processes of their own and learn the addresses from their surroundings. */
function tellTests(addresses: {
  ownerUrl: string
  appUrl: string
  superUrl: string
  queueUrl: string
}): void {
  process.env.SAMVEI_TEST_OWNER_URL = addresses.ownerUrl
  process.env.SAMVEI_TEST_APP_URL = addresses.appUrl
  process.env.SAMVEI_TEST_SUPER_URL = addresses.superUrl
  process.env.SAMVEI_TEST_QUEUE_URL = addresses.queueUrl
}
