// node scripts/test.mjs [part …] [name]: runs the parts, all of them when none is named, narrowed to files or titles with the name.
import { StartFault } from '../../src/platform/postgres/index.ts'
import { type CheckName, checks, runCheck } from './checks.ts'
import { runJourneys } from './journeys.ts'
import { runNodeTests } from './node-tests.ts'
import { add, failuresInWords, inWords, nothing, oneFailed, type Tally } from './tally.ts'
import { closeTestDatabases, findTestDatabases, type TestDatabase } from './test-databases.ts'
import { type FileKind, findJourneys, findTestFiles, narrow, readName } from './test-files.ts'

const checkNames = Object.keys(checks) as CheckName[]
const testParts = ['rules', 'database', 'pages', 'journeys'] as const
const allParts: string[] = [...checkNames, ...testParts]

// A test must never find its way to a database somebody lives in.
delete process.env.DATABASE_URL
delete process.env.MIGRATION_DATABASE_URL

const words = process.argv.slice(2)
const named = words.filter((word) => allParts.includes(word))
const name = words.filter((word) => !allParts.includes(word)).join(' ') || undefined
const parts = named.length > 0 ? named : name ? [...testParts] : allParts

/** The files of each part that was asked for. */
const found = {
  rules: parts.includes('rules') ? findTestFiles('rules') : [],
  database: parts.includes('database') ? findTestFiles('database') : [],
  pages: parts.includes('pages') ? findTestFiles('pages') : [],
  journeys: parts.includes('journeys') ? findJourneys() : [],
}
const wanted = readName(name, Object.values(found).flat())
const filesOf = {
  rules: narrow(found.rules, wanted),
  database: narrow(found.database, wanted),
  pages: narrow(found.pages, wanted),
  journeys: narrow(found.journeys, wanted),
}

const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => stopping.abort(new Error(signal)))

/** How many files share a process. Those of the database each keep some connections to it open. */
const together: Record<FileKind, number> = { rules: 10, database: 5, pages: 3 }

let total = nothing
const summary: string[] = []

/** Runs one part; a fault in it is shown and counted, and the others still run. */
async function runPart(title: string, work: () => Promise<Tally>): Promise<void> {
  const started = Date.now()
  let tally: Tally
  try {
    tally = await work()
  } catch (error) {
    const words = error instanceof StartFault ? error.message : String((error as Error).stack ?? error)
    console.log(`✖ ${title}: ${words}`)
    tally = oneFailed(title, words)
  }
  total = add(total, tally)
  const verdict = tally.failed > 0 ? `✖ ${tally.failed} failed` : '✔'
  summary.push(`${verdict} ${title} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
}

async function runFiles(kind: FileKind, title: string, leaveOut: string[] = []): Promise<void> {
  const files = filesOf[kind].filter((file) => !leaveOut.some((folder) => file.startsWith(folder)))
  if (files.length === 0 || stopping.signal.aborted) return
  console.log(`\n${title}`)
  await runPart(title, () =>
    runNodeTests(files, {
      title: wanted?.in === 'title' ? wanted.name : undefined,
      together: together[kind],
      signal: stopping.signal,
    }),
  )
}

/** Starts the database for the parts that follow. A fault is counted once, and the parts that need it are left out. */
async function start(database: TestDatabase | undefined): Promise<boolean> {
  if (stopping.signal.aborted) return false
  let started = false
  await runPart(database?.name ?? 'database', async () => {
    if (!database)
      throw new StartFault('No PostgreSQL (15 or newer) was found, and TEST_DATABASE_URL is not set.')
    await database.start()
    started = true
    return nothing
  })
  return started
}

for (const check of checkNames.filter((one) => parts.includes(one)))
  await runPart(check, () => runCheck(check, stopping.signal))

// The tests of printing make a document far longer than any letter (a field of 100,000 signs, twice). Alone it takes a second;
// on a machine whose cores others use too it took ten. What people print, in pages and journeys, keeps to the service's own limit.
const printSeconds = process.env.SAMVEI_PRINT_SECONDS
process.env.SAMVEI_PRINT_SECONDS ??= '15'
await runFiles('rules', 'rules')
if (printSeconds === undefined) delete process.env.SAMVEI_PRINT_SECONDS

if (filesOf.database.length + filesOf.pages.length + filesOf.journeys.length > 0) {
  const { databases, absent } = findTestDatabases()
  const [first, second] = databases
  if (await start(first)) {
    await runFiles('database', `database, ${first?.name}`)
    await runFiles('pages', 'pages')
    if (filesOf.journeys.length > 0 && !stopping.signal.aborted) {
      console.log('\njourneys')
      await runPart('journeys', () => runJourneys(name, stopping.signal))
    }
  }
  if (filesOf.database.length > 0) {
    // The launcher's own tests have tried every PostgreSQL there is already.
    if (second && (await start(second))) {
      await runFiles('database', `database, ${second.name}`, ['src/platform/postgres/'])
    }
    summary.push(...absent)
  }
}
await runPart('stopping the databases', async () => {
  await closeTestDatabases()
  return nothing
})

if (stopping.signal.aborted) {
  console.log(`\nStopped before the end (${stopping.signal.reason.message}).`)
  total = add(total, oneFailed('the suite', 'It was stopped before the end.'))
}
console.log(`\n${summary.join('\n')}`)
if (total.passed + total.failed === 0) console.log('No test was run.')
if (total.failures.length > 0) console.log(`\n${failuresInWords(total)}`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
console.log(inWords(total))
