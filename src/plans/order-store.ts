import { sql } from 'kysely'
import type { Db } from '../platform/database/database.ts'

export interface MoveInOrder {
  planId: string
  id: string
  /** The one it is moved past. */
  past: string
  direction: 'up' | 'down'
}

/**
 * Sets a goal or an activity just before (up) or just after (down) another of the plan's. False: it stood there, on the right side of
 * it. The plan is locked by the caller.
 */
export async function moveInOrder(db: Db, of: 'goal' | 'activity', move: MoveInOrder): Promise<boolean> {
  const { planId, id, past, direction } = move
  const table = sql.table(of)
  const { rows } = await sql<{ id: string }>`select id from ${table} where plan_id = ${planId}::uuid
    order by position, created_at, id`.execute(db)
  const order = rows.map((row) => row.id)
  const isPast = order.indexOf(id) < order.indexOf(past) === (direction === 'up')
  if (isPast) return false
  const others = order.filter((each) => each !== id)
  others.splice(others.indexOf(past) + (direction === 'down' ? 1 : 0), 0, id)
  await sql`update ${table} a set position = o.nth
    from unnest(${others}::uuid[]) with ordinality as o (id, nth)
    where a.plan_id = ${planId}::uuid and a.id = o.id and a.position <> o.nth`.execute(db)
  return true
}
