import { findPractitioners } from '../authorities/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Case } from './case.ts'

/** Who is told of something new in a case: the one who handles it, or the leaders of its unit where nobody does. */
export async function findWhoHandles(
  db: ReadDb,
  { handlerId, unitId }: Pick<Case, 'handlerId' | 'unitId'>,
  today: string,
): Promise<string[]> {
  return handlerId ? [handlerId] : findLeadersOf(db, unitId, today)
}

export async function findLeadersOf(db: ReadDb, unitId: string, today: string): Promise<string[]> {
  return (await findPractitioners(db, today))
    .filter(({ roles, unitIds }) => roles.includes('unit_leader') && unitIds.includes(unitId))
    .map(({ id }) => id)
}
