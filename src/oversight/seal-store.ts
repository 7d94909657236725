import { type Database, type Db, hotRead, type ReadDb } from '../platform/database/database.ts'

/** The two logs that are only ever added to. */
export const logs = ['event', 'access_log'] as const
export type Log = (typeof logs)[number]

export interface Seal {
  number: number
  firstId: number
  lastId: number
  rows: number
  hash: Buffer
  rowHashes: Buffer
}

export interface LogRow {
  id: number
  /** The whole row, always written the same way. */
  text: string
}

const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`

// event.xid is the server's own housekeeping and no part of what happened
const canonical: Record<Log, string> = {
  event: `jsonb_build_array(authority_id, id, ${moment('at')}, ${moment('recorded_at')}, type, person_id, actor_id, relation,
    practitioner_id, facts)::text`,
  // What is told of a refresh alone leaves the seals over the rows from before it as they are
  access_log: `(jsonb_build_array(authority_id, id, ${moment('at')}, actor_id, practitioner_id, related_person_id, service_id,
    unit_id, relation, ground, person_id, act, what) || case when is_refresh then '["refresh"]' else '[]' end::jsonb)::text`,
}
const recorded: Record<Log, string> = { event: 'recorded_at', access_log: 'at' }

/** The rows of the transaction's authority with ids above `after` up to and with `upTo`, in order. */
export async function findLogRows(
  db: ReadDb,
  log: Log,
  range: { after: number; upTo: number; most?: number },
): Promise<LogRow[]> {
  return hotRead<LogRow>(
    db,
    `log-rows-${log}`,
    `select id, ${canonical[log]} as text from ${log} where id > $1 and id <= $2 order by id limit $3`,
    [range.after, range.upTo, range.most ?? null],
  )
}

/** 0 when there are none. */
export async function findLastId(db: ReadDb, log: Log): Promise<number> {
  const [row] = await hotRead<{ last: number }>(
    db,
    `log-last-${log}`,
    `select coalesce(max(id), 0) as last from ${log}`,
    [],
  )
  return row!.last
}

/** How many rows lie above an id, and how many of them have lain there for longer than so many seconds. */
export async function countAfter(
  db: ReadDb,
  log: Log,
  after: number,
  staleSeconds: number,
): Promise<{ rows: number; stale: number }> {
  const [row] = await hotRead<{ rows: number; stale: number }>(
    db,
    `log-after-${log}`,
    `select count(*) as rows,
       count(*) filter (where ${recorded[log]} < clock_timestamp() - make_interval(secs => $2)) as stale
     from ${log} where id > $1`,
    [after, staleSeconds],
  )
  return row!
}

const sealColumns = ['number', 'firstId', 'lastId', 'rows', 'hash', 'rowHashes'] as const

export async function findLastSeal(db: ReadDb, log: Log): Promise<Seal | null> {
  const row = await db
    .selectFrom('logSeal')
    .select(sealColumns)
    .where('log', '=', log)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

export async function findNextSeal(db: ReadDb, log: Log, after: number): Promise<Seal | null> {
  const row = await db
    .selectFrom('logSeal')
    .select(sealColumns)
    .where('log', '=', log)
    .where('number', '>', after)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** False when somebody else set a seal with this number first. */
export async function addSeal(db: Db, authorityId: string, log: Log, seal: Seal): Promise<boolean> {
  const added = await db
    .insertInto('logSeal')
    .values({ authorityId, log, ...seal })
    .onConflict((conflict) => conflict.doNothing())
    .returning('number')
    .executeTakeFirst()
  return added !== undefined
}

export async function findAuthorityIds(database: Database): Promise<string[]> {
  const { rows } = await database.pool.query<{ id: string }>('select id from authority order by id')
  return rows.map((row) => row.id)
}

/**
 * The transactions that have written to a log and are not over. Each holds this lock from before its row got an id until
 * it has ended.
 */
export async function findWriters(database: Database, log: Log): Promise<string[]> {
  const { rows } = await database.pool.query<{ transaction: string }>(
    `select virtualtransaction as transaction from pg_locks
     where locktype = 'relation' and relation = $1::regclass and mode = 'RowExclusiveLock' and granted
       and database = (select oid from pg_database where datname = current_database())`,
    [log],
  )
  return rows.map((row) => row.transaction)
}
