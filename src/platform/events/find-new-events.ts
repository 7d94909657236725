import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

export interface NewEvents {
  /** Where to go on from. */
  cursor: string
  /** Whom something happened about. */
  personIds: string[]
  /** Something happened that is about no person. */
  hasOthers: boolean
  /** Something is committed that an older, running transaction still hides from the order: look again soon. */
  hasMore: boolean
}

/**
 * What happened in an authority since `cursor` (null: nothing yet, from now on), below the oldest running transaction, so
 * that one that commits late is never passed by.
 */
export async function findNewEvents(
  database: Database,
  authorityId: string,
  cursor: string | null,
): Promise<NewEvents> {
  return database.transaction(authorityId, async (db) => {
    const { rows } = await sql<{
      horizon: string
      persons: string[] | null
      others: boolean | null
      more: boolean
    }>`
      with edge as (select pg_snapshot_xmin(pg_current_snapshot()) as horizon)
      select edge.horizon::text as horizon,
        (select array_agg(distinct e.person_id::text) from event e
          where e.xid >= coalesce(${cursor}::xid8, edge.horizon) and e.xid < edge.horizon and e.person_id is not null) as persons,
        exists (select from event e
          where e.xid >= coalesce(${cursor}::xid8, edge.horizon) and e.xid < edge.horizon and e.person_id is null) as others,
        exists (select from event e where e.xid >= edge.horizon) as more
      from edge`.execute(db)
    const row = rows[0]!
    return {
      cursor: row.horizon,
      personIds: row.persons ?? [],
      hasOthers: row.others === true,
      hasMore: row.more,
    }
  })
}
