import type { ReadDb } from '../platform/database/database.ts'
import { findComplaintsOfUnits } from './complaint-store.ts'
import { findHeld } from './find-held.ts'
import { isOpenHere, rowOf } from './get-complaints.ts'

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
    .flatMap((each) => rowOf(each, today).clock?.dueOn ?? [])
  const held = (await findHeld(db, unitIds, today)).map(({ clock }) => clock.dueOn)
  const due = [...rows, ...held].sort()
  return { count: due.length, nextDue: due[0] ?? null }
}
