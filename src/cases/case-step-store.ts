import type { Db, ReadDb } from '../platform/database/database.ts'

/** A change of the case's state, with the reason where one is asked for. Never changed afterwards. */
export interface CaseStep {
  act: string
  reason: string
  practitionerId: string | null
  at: Date
}

export async function insertCaseStep(
  db: Db,
  authorityId: string,
  caseId: string,
  step: CaseStep,
): Promise<void> {
  await db
    .insertInto('caseStep')
    .values({ authorityId, caseId, ...step })
    .execute()
}

/** Newest first. */
export async function findCaseSteps(db: ReadDb, caseId: string): Promise<CaseStep[]> {
  return db
    .selectFrom('caseStep')
    .select(['act', 'reason', 'practitionerId', 'at'])
    .where('caseId', '=', caseId)
    .orderBy('id', 'desc')
    .execute()
}
