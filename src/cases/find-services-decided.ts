import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { type CaseService, isOfCapacity } from './case.ts'
import { findCaseServices } from './case-service-store.ts'
import { findDecisionsOfPerson } from './decision-store.ts'

/** What the newest decided case of a person says of the services in their life: also those that are needed. Null: none is decided. */
export async function findServicesDecided(
  db: ReadDb,
  personId: string,
): Promise<{ decidedOn: string; services: CaseService[] } | null> {
  const decision = (await findDecisionsOfPerson(db, personId)).find((each) => !isOfCapacity(each))
  return (
    (decision && {
      decidedOn: dayInOslo(decision.issuedAt),
      services: await findCaseServices(db, decision.caseId),
    }) ??
    null
  )
}
