import { findCaseOfPerson } from '../cases/index.ts'
import type { ReadDb } from '../platform/database/database.ts'

/** The person, and the unit whose case it is: those of that unit stand in a relation to the person through the case. */
export async function aboutPerson(
  db: ReadDb,
  personId: string,
): Promise<{ personId: string; unitId: string | null }> {
  const found = await findCaseOfPerson(db, personId)
  return { personId, unitId: found?.unitId ?? null }
}
