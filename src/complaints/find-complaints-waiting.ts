import type { ReadDb } from '../platform/database/database.ts'
import { findComplaintsOfUnits } from './complaint-store.ts'
import { byClock, isOpenHere, rowOf } from './get-complaints.ts'

export interface ComplaintsWaiting {
  count: number
  /** The day of the shortest clock. */
  nextDue: string | null
}

/** How many complaints wait for somebody in these units, without names. */
export async function findComplaintsWaiting(
  db: ReadDb,
  unitIds: readonly string[],
  today: string,
): Promise<ComplaintsWaiting> {
  const rows = (await findComplaintsOfUnits(db, unitIds))
    .filter(({ state }) => isOpenHere(state) && state !== 'defective')
    .map((each) => rowOf(each, today))
    .sort(byClock)
  return { count: rows.length, nextDue: rows[0]?.clock?.dueOn ?? null }
}
