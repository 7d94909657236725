import pg from 'pg'
import { dayInOslo } from '../src/platform/clock/clock.ts'
import { StartFault } from '../src/platform/postgres/index.ts'
import type { Secrets } from '../src/platform/secrets/secrets.ts'
import { keepIdentities } from './base/keep-identities.ts'
import { loadAuthorities, loadBase } from './base/load-base.ts'
import { demoWorld } from './demo-world.ts'
import { loaders } from './loaders.ts'
import { insideOneTransaction } from './one-transaction.ts'

interface LoadOptions {
  /** The schema's owner: the application itself can neither mark the world nor add authorities. */
  ownerUrl: string
  secrets: Secrets
  /** Where the stand-in sign-ins live. */
  publicUrl: string
  report(line: string): void
  /** What the slices put in; all of it when left out. */
  parts?: typeof loaders
}

const onlyOne = 7_261_115

/**
 * Fills an empty database with the demonstration, once. Everything is one transaction: a start that is cut off leaves
 * nothing, and the next one begins anew. Throws a `StartFault` on a database that holds anything else.
 */
export async function loadDemoWorld(options: LoadOptions): Promise<void> {
  // pipeline as the service has it: queries send statements without waiting for each other
  const owner = new pg.Client({ connectionString: options.ownerUrl, pipeline: true } as pg.ClientConfig)
  await owner.connect()
  try {
    await owner.query('begin')
    await owner.query('select pg_advisory_xact_lock($1)', [onlyOne])
    const isLoaded = await refuseOthersData(owner)
    if (!isLoaded) await load(owner, options)
    await keepIdentities(owner, options.secrets, options.publicUrl)
    await owner.query('commit')
  } catch (fault) {
    await owner.query('rollback').catch(() => {})
    throw fault
  } finally {
    await owner.end()
  }
}

/** True when the demonstration is here already, false when the database is empty. */
async function refuseOthersData(owner: pg.Client): Promise<boolean> {
  const { rows } = await owner.query(
    `select (select kind from world) as kind, exists (select from authority) as "hasAuthorities"`,
  )
  const { kind, hasAuthorities } = rows[0] as { kind: string | null; hasAuthorities: boolean }
  if (kind === 'real' || (kind === null && hasAuthorities)) {
    throw new StartFault(
      'This database is in real use, or holds data from elsewhere. The demonstration needs a database of its own; nothing was changed.',
    )
  }
  return hasAuthorities
}

async function load(owner: pg.Client, { secrets, report, parts = loaders }: LoadOptions): Promise<void> {
  const started = performance.now()
  await owner.query(`insert into world (kind) values ('demo') on conflict do nothing`)
  const { rows } = await owner.query(`select now() + clock_offset as now from world`)
  const day = dayInOslo(rows[0].now)
  await loadAuthorities(owner)
  const database = insideOneTransaction(owner)
  await loadBase(database, secrets, day)
  const world = demoWorld(database, secrets, day)
  for (const each of parts) await each.load(world)
  report(`The demonstration world is loaded (${((performance.now() - started) / 1000).toFixed(1)} s).`)
}
