import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

/** How far somebody has read: everything below a transaction, and these events above it. */
export interface EventCursor {
  below: string
  above: readonly number[]
}

export interface NewEvents {
  /** Where to go on from. */
  cursor: EventCursor
  /** Whom something happened about. */
  personIds: string[]
  /** Something happened that is about no person. */
  hasOthers: boolean
}

/**
 * What happened in an authority since `cursor` (null: nothing yet, from now on), each event once. The cursor stays below the
 * oldest running transaction, so that one that commits late is never passed by; what is committed above it is told at once
 * all the same: a long piece of work must not keep a closed page open.
 */
export async function findNewEvents(
  database: Database,
  authorityId: string,
  cursor: EventCursor | null,
): Promise<NewEvents> {
  return database.transaction(authorityId, async (db) => {
    const { rows } = await sql<{
      horizon: string
      above: number[] | null
      persons: string[] | null
      others: boolean | null
    }>`
      with edge as (select pg_snapshot_xmin(pg_current_snapshot()) as horizon),
        fresh as (select e.id, e.xid, e.person_id from event e, edge where e.xid >= coalesce(${cursor?.below ?? null}::xid8, edge.horizon))
      select edge.horizon::text as horizon,
        (select array_agg(id::int8) from fresh where xid >= edge.horizon) as above,
        (select array_agg(distinct person_id::text) from fresh
          where id <> all(${cursor?.above ?? []}::int8[]) and person_id is not null) as persons,
        exists (select from fresh where id <> all(${cursor?.above ?? []}::int8[]) and person_id is null) as others
      from edge`.execute(db)
    const row = rows[0]!
    const next = { below: row.horizon, above: (row.above ?? []).map(Number) }
    if (!cursor) return { cursor: next, personIds: [], hasOthers: false }
    return { cursor: next, personIds: row.persons ?? [], hasOthers: row.others === true }
  })
}
