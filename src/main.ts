import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { pino } from 'pino'
import { findRoles } from './access/find-roles.ts'
import { createApp, type Extra } from './app.ts'
import { createSignIn, type Providers, providersFromEnvironment } from './connections/sign-in/index.ts'
import { lineOf, verifyLogs } from './oversight/index.ts'
import { startClock } from './platform/clock/clock.ts'
import { refuseMightyRole } from './platform/database/check-role.ts'
import { openDatabase } from './platform/database/database.ts'
import { migrate } from './platform/database/migrate.ts'
import { reachDatabase } from './platform/database/reach-database.ts'
import type { House } from './platform/http/house.ts'
import { runWorker } from './platform/jobs/run-worker.ts'
import { StartFault, startPostgres } from './platform/postgres/index.ts'
import { makeSecrets } from './platform/secrets/secrets.ts'
import { nameIn } from './registers/index.ts'
import { connectionsFromEnvironment, makeTasks } from './tasks.ts'
import { tellSlowSteps } from './tell-slow-steps.ts'
import { assets } from './ui/assets.ts'

const help = `samvei <command>
  demo        everything on this machine: database, demonstration world, pages and worker
  serve       the pages (production: DATABASE_URL, SAMVEI_SECRET, PUBLIC_URL and the sign-in settings)
  worker      the jobs (DATABASE_URL, QUEUE_DATABASE_URL, SAMVEI_SECRET)
  migrate     bring the schema forward (MIGRATION_DATABASE_URL, QUEUE_DATABASE_URL)
  verify-log  count the seals of both logs over again (DATABASE_URL); exit code 1 when a row was altered or is missing`

const commands: Record<string, () => Promise<void>> = {
  demo,
  serve,
  worker,
  migrate: migrateOnly,
  'verify-log': verifyLog,
}
// The demonstration's terminal is read by people; a line for each answer would hide what it says.
const log = pino({ level: process.env.LOG_LEVEL ?? (process.argv[2] === 'demo' ? 'warn' : 'info') })
const say = (line: string) => process.stdout.write(`${line}\n`)

const chosen = commands[process.argv[2] ?? '']
if (!chosen) {
  say(help)
  process.exitCode = process.argv[2] === '--help' ? 0 : 2
} else {
  chosen().catch((fault: unknown) => {
    const isOurs = fault instanceof StartFault || fault instanceof Error
    process.stderr.write(`Samvei did not start: ${isOurs ? fault.message : String(fault)}\n`)
    if (process.env.SAMVEI_STACK === 'yes') process.stderr.write(`${(fault as Error).stack}\n`)
    process.exit(1)
  })
}

/** One command, one machine, made-up people. Refused on a database that holds anything but a demonstration. */
async function demo(): Promise<void> {
  const { demoPeople, loadDemoWorld, standInConnections } = await import('../demo/index.ts')
  const port = Number(process.env.PORT ?? 3000)
  const publicUrl = process.env.PUBLIC_URL ?? `http://localhost:${port}`
  await refuseTakenPort(port)
  const folder = resolve(process.env.SAMVEI_DATA ?? '.data')
  const open = closeOnSignal()
  const own = process.env.DATABASE_URL
    ? null
    : await startPostgres({ folder, kind: 'any', durable: true, report: say })
  if (own) open.push(() => own.stop())
  const appUrl = process.env.DATABASE_URL ?? own!.appUrl
  const ownerUrl = own?.ownerUrl ?? needed('MIGRATION_DATABASE_URL')
  const queueUrl = own?.queueUrl ?? needed('QUEUE_DATABASE_URL')
  const step = tellSlowSteps(say)
  try {
    await reachDatabase('DATABASE_URL', appUrl)
    await step('Bringing the tables forward', () => reachAndMigrate(ownerUrl, queueUrl))
    const secrets = makeSecrets(process.env.SAMVEI_SECRET ?? keptSecret(folder))
    await step('Loading the demonstration world', () =>
      loadDemoWorld({ ownerUrl, secrets, publicUrl, report: say }),
    )
    await step('Opening the pages', async () => {
      const house = await openHouse({ appUrl, secrets, publicUrl, isDemo: true }, open)
      const outside = standInConnections({ production: false, folder, environment: process.env })
      house.findRegisteredName = nameIn(outside.connections.register)
      const app = await createAppWithStandIns(house, demoPeople, outside)
      const tasks = makeTasks(house, outside.connections)
      await tasks.read_population_register({}) // what happens from now on is news
      const runner = await runWorker(queueUrl, tasks, log)
      open.push(
        () => runner.stop(),
        () => app.close(),
      )
      await listen(app, port)
    })
    say(`Samvei is ready: ${publicUrl}   (become anybody: ${publicUrl}/demo)`)
  } catch (fault) {
    await closeAll(open)
    throw fault
  }
}

async function serve(): Promise<void> {
  const port = Number(process.env.PORT ?? 3000)
  const publicUrl = needed('PUBLIC_URL')
  await refuseTakenPort(port)
  const open = closeOnSignal()
  const house = await openHouse(
    {
      appUrl: needed('DATABASE_URL'),
      secrets: makeSecrets(needed('SAMVEI_SECRET')),
      publicUrl,
      isDemo: false,
    },
    open,
  )
  house.signIn = createSignIn({
    publicUrl: () => publicUrl,
    providers: providersFromEnvironment(process.env),
  })
  house.findRegisteredName = nameIn(connectionsFromEnvironment(process.env).register)
  const app = await createApp(house)
  open.push(() => app.close())
  await listen(app, port)
  say(`Samvei is ready: ${publicUrl}`)
}

async function worker(): Promise<void> {
  const open = closeOnSignal()
  const house = await openHouse(
    {
      appUrl: needed('DATABASE_URL'),
      secrets: makeSecrets(needed('SAMVEI_SECRET')),
      publicUrl: needed('PUBLIC_URL'),
      isDemo: false,
    },
    open,
  )
  const runner = await runWorker(
    needed('QUEUE_DATABASE_URL'),
    makeTasks(house, connectionsFromEnvironment(process.env)),
    log,
  )
  open.push(() => runner.stop())
  say('Samvei works through its queue.')
}

async function migrateOnly(): Promise<void> {
  const ownerUrl = needed('MIGRATION_DATABASE_URL')
  const steps = await reachAndMigrate(ownerUrl, needed('QUEUE_DATABASE_URL'))
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query(`insert into world (kind) select 'real' where not exists (select from world)`)
  await owner.end()
  say(steps.length ? `Migrated: ${steps.join(', ')}` : 'The schema is up to date.')
}

/** One line for each log of each authority. */
async function verifyLog(): Promise<void> {
  await reachDatabase('DATABASE_URL', needed('DATABASE_URL'))
  const database = openDatabase(needed('DATABASE_URL'), 1)
  try {
    await refuseMightyRole(database.pool)
    const reports = await verifyLogs(database)
    for (const report of reports) say(lineOf(report))
    if (reports.some(({ fault }) => fault)) process.exitCode = 1
  } finally {
    await database.close()
  }
}

async function openHouse(
  parts: Pick<House, 'secrets' | 'publicUrl' | 'isDemo'> & { appUrl: string },
  open: Closing[],
): Promise<House> {
  await reachDatabase('DATABASE_URL', parts.appUrl)
  const database = openDatabase(parts.appUrl, Number(process.env.DB_POOL ?? 8))
  open.push(() => database.close())
  await refuseMightyRole(database.pool)
  const kind = await kindOfWorld(database.pool)
  if (kind === 'demo' && !parts.isDemo)
    throw new StartFault('This database holds a demonstration world; production does not serve it.')
  const clock = await startClock(database.pool)
  open.push(async () => clock.stop())
  const house: Omit<House, 'signIn'> = {
    ...parts,
    database,
    clock,
    assets: await assets(),
    requestsPerMinute: Number(process.env.SAMVEI_REQUESTS_PER_MINUTE ?? 600),
    log,
    findRoles: (asked, db) => findRoles(database, asked, db),
  }
  return house as House // signIn is set by the caller, once it is known who vouches for people
}

async function createAppWithStandIns(
  house: House,
  people: typeof import('../demo/index.ts').demoPeople,
  outside: ReturnType<typeof import('../demo/index.ts').standInConnections>,
): Promise<FastifyInstance> {
  const { demoRoutes } = await import('../demo/index.ts')
  const { mountStandIns } = await import('./connections/stand-in-provider/index.ts')
  const standIns: Extra = async (app) => {
    const providers: Providers = await mountStandIns(app, {
      publicUrl: () => house.publicUrl,
      people: async () => people(),
      production: false,
      stylesheets: [house.assets.cssHref],
    })
    house.signIn = createSignIn({ publicUrl: () => house.publicUrl, providers })
  }
  return createApp(house, [standIns, (app, within) => demoRoutes(app, within, outside)])
}

async function reachAndMigrate(ownerUrl: string, queueUrl: string): Promise<string[]> {
  await reachDatabase('MIGRATION_DATABASE_URL', ownerUrl)
  await reachDatabase('QUEUE_DATABASE_URL', queueUrl)
  return migrate(ownerUrl, queueUrl)
}

async function kindOfWorld(pool: pg.Pool): Promise<string | undefined> {
  const noSuchTable = '42P01'
  try {
    const { rows } = await pool.query('select kind from world')
    return rows[0]?.kind
  } catch (fault) {
    if ((fault as { code?: string }).code !== noSuchTable) throw fault
    throw new StartFault('The database in DATABASE_URL has no tables yet. Run `migrate` first.')
  }
}

async function refuseTakenPort(port: number): Promise<void> {
  const { createServer } = await import('node:net')
  await new Promise<void>((done, fail) => {
    const probe = createServer()
    probe.once('error', () =>
      fail(
        new StartFault(`Port ${port} is taken. Stop what uses it, or choose another: PORT=3001 npm start`),
      ),
    )
    probe.listen(port, () => probe.close(() => done()))
  })
}

async function listen(app: FastifyInstance, port: number): Promise<void> {
  await app.listen({ port, host: process.env.HOST ?? '0.0.0.0' })
}

type Closing = () => Promise<unknown>

/** What is opened is put in the list; a signal closes it, the last opened first, also in the middle of a start. */
function closeOnSignal(): Closing[] {
  const open: Closing[] = []
  let stopping = false
  const onSignal = () => {
    if (stopping) return
    stopping = true
    closeAll(open).then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return open
}

async function closeAll(open: Closing[]): Promise<void> {
  for (const close of open.splice(0).reverse()) await close()
}

/** The demonstration's secret, made once and kept beside its data. */
function keptSecret(folder: string): string {
  const path = join(folder, 'secret')
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    const secret = randomBytes(32).toString('base64')
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, `${secret}\n`, { mode: 0o600 })
    return secret
  }
}

function needed(name: string): string {
  const value = process.env[name]
  if (!value) throw new StartFault(`${name} is not set. See docs/operations.md.`)
  return value
}
