import { findCaseOfPerson, getCase } from '../cases/index.ts'
import { findInquiry } from '../inquiries/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findCaseExists } from './paper-store.ts'

/** A case and whom it is about. Null when there is none. */
export async function findCaseSubject(db: ReadDb, caseId: string) {
  if (!(await findCaseExists(db, caseId))) return null
  const { personId, unitId } = await getCase(db, caseId)
  return { caseId, personId, unitId }
}

/** The unit whose case it is; null where there is no case (yet): then every unit of the authority sees it. */
export async function findUnitOf(db: ReadDb, personId: string): Promise<string | null> {
  return (await findCaseOfPerson(db, personId))?.unitId ?? null
}

/** The same for a letter: to one who has no row here, the unit the inquiry came to. */
export async function findUnitOfLetter(
  db: ReadDb,
  { personId, inquiryId }: { personId: string | null; inquiryId: string | null },
): Promise<string | null> {
  if (personId) return findUnitOf(db, personId)
  return (inquiryId && (await findInquiry(db, inquiryId))?.unitId) || null
}
