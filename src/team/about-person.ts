import { findCaseOfPerson } from '../cases/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { lockConsent } from './consent-store.ts'

/** The person, and the unit whose case it is: those of that unit stand in a relation to the person through the case. */
export async function aboutPerson(
  db: ReadDb,
  personId: string,
): Promise<{ personId: string; unitId: string | null }> {
  const found = await findCaseOfPerson(db, personId)
  return { personId, unitId: found?.unitId ?? null }
}

/** The same of a consent of the person's, held until the transaction ends; null when it is not theirs. */
export async function aboutConsent(
  db: ReadDb,
  { personId, consentId }: { personId: string; consentId: string },
): Promise<{ personId: string; unitId: string | null; version: number } | null> {
  const consent = await lockConsent(db, consentId)
  if (consent?.personId !== personId) return null
  return { ...(await aboutPerson(db, personId)), version: consent.version }
}
