import type { Socket } from 'node:net'
import {
  CamelCasePlugin,
  type Compilable,
  type CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import pg from 'pg'
import type { DB } from './tables.ts'

/** A transaction inside one authority, for commands: may read and write what row-level security lets through. */
export type Db = Kysely<DB>

/** The same, for queries: can only select. */
export type ReadDb = Pick<Db, 'selectFrom' | 'selectNoFrom' | 'fn'>

export interface Database {
  /**
   * Runs `work` in one transaction whose rows are those of `authorityId` (null: global tables and functions only).
   * Commits when it resolves, rolls back when it throws. Throws `DatabaseUnavailable` when no connection can be had.
   * Statements sent with `sendLast` and `sendBuiltLast` leave together with the commit; if one of them fails, nothing is kept.
   */
  transaction<T>(authorityId: string | null, work: (db: Db) => Promise<T>): Promise<T>
  pool: pg.Pool
  /**
   * Tells every process that something happened, without saying what. Outside the acting transaction (a NOTIFY inside
   * it would make commits wait for each other) and batched; a reader that misses one finds the events at its next look.
   */
  wake(): void
  close(): Promise<void>
}

export class DatabaseUnavailable extends Error {}

/**
 * Whether a fault says that the database is away, wherever it was met: also from the pool itself, as a session is looked
 * up. FATAL is what PostgreSQL calls a connection it refuses or ends.
 */
export function saysItIsAway(fault: unknown): boolean {
  if (fault instanceof DatabaseUnavailable) return true
  const { severity, syscall, code, message } = fault as Partial<pg.DatabaseError & NodeJS.ErrnoException>
  return (
    severity === 'FATAL' ||
    syscall === 'connect' ||
    code === 'ECONNRESET' ||
    code === 'EPIPE' ||
    /^(Connection terminated|timeout exceeded when trying to connect)/.test(message ?? '')
  )
}

/** Ends the transaction without keeping anything, and gives `value` back to the caller of `transaction`. */
export class RollBack extends Error {
  readonly value: unknown
  constructor(value: unknown) {
    super('rolled back on purpose')
    this.value = value
  }
}

const authorityIdShape = /^[a-z0-9-]{2,40}$/
const dateOid = 1082
const bigintOid = 20
pg.types.setTypeParser(dateOid, (text) => text)
pg.types.setTypeParser(bigintOid, Number)

/** Named statements are planned once per connection. A pooler that cannot keep them needs DB_PREPARED=off. */
const prepared = process.env.DB_PREPARED !== 'off'
const mostNamesPerConnection = 400
const wakeAfter = 20

const clients = new WeakMap<object, pg.ClientBase>()
const lastOf = new WeakMap<pg.ClientBase, Promise<unknown>[]>()
const waitingOf = new WeakMap<pg.ClientBase, LastStatement[]>()

/** Opens a pool as the application's role. `size`: the most connections at once. */
export function openDatabase(url: string, size = 8): Database {
  // pipeline: statements sent without waiting for each other leave in one flush (a fifth more pages per second)
  const pool = new pg.Pool({ connectionString: url, max: size, pipeline: true } as pg.PoolConfig)
  pool.on('error', () => {}) // an idle connection that dies is replaced at the next request
  // one that dies in use rejects what was asked of it; without a listener it would take the process along
  pool.on('connect', (client) => client.on('error', () => {}))
  let waking = false
  return {
    pool,
    wake() {
      if (waking) return
      waking = true
      setTimeout(() => {
        waking = false
        pool.query("select pg_notify('samvei_event', '')").catch(() => {})
      }, wakeAfter)
    },
    close: () => pool.end(),
    async transaction(authorityId, work) {
      if (authorityId !== null && !authorityIdShape.test(authorityId)) throw new Error('not an authority id')
      let client: pg.PoolClient
      try {
        client = await pool.connect()
      } catch (cause) {
        throw new DatabaseUnavailable('The database cannot be reached.', { cause })
      }
      const db = kyselyOver(client)
      let broken = false
      try {
        sendTogether(client)
        const started = client.query(
          `begin; select set_config('app.authority', '${authorityId ?? ''}', true)`,
        ) as unknown as Promise<unknown>
        started.catch(() => {}) // awaited below; a failing begin fails the first statement too
        const result = await work(db)
        await started
        const last = sendAllLast(client)
        const [{ command }] = await Promise.all([client.query('commit'), ...last])
        // PostgreSQL answers a commit after a failed statement with ROLLBACK: what is not kept is not done
        if (command !== 'COMMIT') throw new Error('the transaction was not kept')
        return result
      } catch (fault) {
        dropLast(client)
        await client.query('rollback').catch(() => {
          broken = true
        })
        if (fault instanceof RollBack) return fault.value as never
        if (broken && !(fault instanceof DatabaseUnavailable))
          throw new DatabaseUnavailable('The connection was lost.', { cause: fault })
        throw fault
      } finally {
        client.release(broken)
      }
    },
  }
}

const kyselys = new WeakMap<pg.ClientBase, Db>()

/** The same way of asking, over a connection whose transaction somebody else owns. */
export function kyselyOver(client: pg.ClientBase): Db {
  const known = kyselys.get(client)
  if (known) return known
  const connection = connectionOver(client)
  const made = new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createDriver: () => ({
        init: async () => {},
        acquireConnection: async () => connection,
        releaseConnection: async () => {},
        beginTransaction: refuseNesting,
        commitTransaction: refuseNesting,
        rollbackTransaction: refuseNesting,
        destroy: async () => {},
      }),
    },
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  kyselys.set(client, made)
  clients.set(made, client)
  return made
}

async function refuseNesting(): Promise<never> {
  throw new Error('the wrapper owns the transaction')
}

const namesOf = new WeakMap<pg.ClientBase, Map<string, string>>()

/** Under which name this connection has planned the statement; undefined when it is not to be kept. */
function nameOn(client: pg.ClientBase, sql: string): string | undefined {
  if (!prepared) return undefined
  const names = namesOf.get(client) ?? new Map<string, string>()
  namesOf.set(client, names)
  const known = names.get(sql)
  if (known) return known
  if (names.size >= mostNamesPerConnection) return undefined
  const name = `q${names.size}`
  names.set(sql, name)
  return name
}

function connectionOver(client: pg.ClientBase): DatabaseConnection {
  return {
    async executeQuery<R>(query: CompiledQuery) {
      const result = await client.query({
        text: query.sql,
        values: [...query.parameters],
        name: nameOn(client, query.sql),
      })
      return { rows: (result.rows ?? []) as R[], numAffectedRows: BigInt(result.rowCount ?? 0) }
    },
    // biome-ignore lint/correctness/useYield: the interface asks for a generator; nothing here streams
    async *streamQuery() {
      throw new Error('not used')
    },
  }
}

/**
 * A hand-written statement for the few reads that must be fast: planned once per connection under `name`.
 * Rows come back as the SQL names them.
 */
export async function hotRead<R>(db: ReadDb, name: string, text: string, values: unknown[]): Promise<R[]> {
  const result = await clientOf(db).query({ text, values, name: prepared ? name : undefined })
  return result.rows as R[]
}

interface LastStatement {
  name: string
  text: string
  values: unknown[]
}

/**
 * A hand-written statement whose answer nothing waits for: it leaves with the commit, after all that is built, and the
 * transaction's result is given only when both are done. Those of one transaction are sent as one statement, which is
 * quicker: none of them may lean on what another wrote, have a `with` of its own, or write the same row.
 */
export function sendLast(db: Db, name: string, text: string, values: unknown[]): void {
  const client = clientOf(db)
  waitingOf.set(client, [...(waitingOf.get(client) ?? []), { name, text, values }])
}

/** The same for a statement that is built: sent by itself, in order. */
export function sendBuiltLast(db: Db, statement: Compilable): void {
  const client = clientOf(db)
  const { sql: text, parameters } = statement.compile()
  sendWithCommit(client, { text, values: [...parameters], name: nameOn(client, text) })
}

/** Sends what waits for the commit, before it: for whoever owns the transaction. Settled when all that was sent last is. */
export function sendAllLast(client: pg.ClientBase): Promise<unknown>[] {
  const waiting = waitingOf.get(client)
  if (waiting) sendAsOne(client, waiting)
  const last = lastOf.get(client) ?? []
  dropLast(client)
  return last
}

/** Nothing of it is sent any more. */
export function dropLast(client: pg.ClientBase): void {
  waitingOf.delete(client)
  lastOf.delete(client)
}

function sendAsOne(client: pg.ClientBase, waiting: readonly LastStatement[]): void {
  const names = waiting.map(({ name }) => name).join(' ')
  const text = togetherOf(names, waiting)
  const values = waiting.flatMap((each) => each.values)
  sendWithCommit(client, { text, values, name: nameOn(client, text) })
}

const togethers = new Map<string, string>()

function togetherOf(names: string, statements: readonly LastStatement[]): string {
  const known = togethers.get(names)
  if (known) return known
  let before = 0
  const numbered = statements.map(({ text, values }) => {
    const from = before
    before += values.length
    return text.replace(/\$(\d+)/g, (_, nth) => `$${from + Number(nth)}`)
  })
  const first = numbered.slice(0, -1).map((text, nth) => `done_${nth} as (${text})`)
  const together = [first.length ? `with ${first.join(',\n')}` : '', numbered.at(-1)].join('\n').trim()
  togethers.set(names, together)
  return together
}

function sendWithCommit(client: pg.ClientBase, statement: pg.QueryConfig): void {
  sendTogether(client)
  const sent = client.query(statement)
  sent.catch(() => {}) // thrown by the transaction, which awaits it with the commit
  lastOf.set(client, [...(lastOf.get(client) ?? []), sent])
}

/** What is asked for before the program next waits for something leaves in one packet instead of one each. */
function sendTogether(client: pg.ClientBase): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  stream.cork()
  process.nextTick(() => stream.uncork())
}

function clientOf(db: ReadDb): pg.ClientBase {
  const client = clients.get(db as object)
  if (!client) throw new Error('not a transaction of ours')
  return client
}
