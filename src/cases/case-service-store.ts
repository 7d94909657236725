import type { Db, ReadDb } from '../platform/database/database.ts'
import type { CaseService } from './case.ts'

/** The services in the person's life as the assessment sees them, health first. */
export async function findCaseServices(db: ReadDb, caseId: string): Promise<CaseService[]> {
  const rows = await db
    .selectFrom('caseService')
    .select(['id', 'name', 'kind', 'status', 'provider'])
    .where('caseId', '=', caseId)
    .orderBy('kind')
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows as CaseService[]
}

export async function insertCaseService(
  db: Db,
  authorityId: string,
  caseId: string,
  service: Omit<CaseService, 'id'>,
): Promise<string> {
  const { id } = await db
    .insertInto('caseService')
    .values({ authorityId, caseId, ...service })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** False when the case has no such service. */
export async function updateCaseService(
  db: Db,
  caseId: string,
  serviceId: string,
  service: Omit<CaseService, 'id'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('caseService')
    .set(service)
    .where('caseId', '=', caseId)
    .where('id', '=', serviceId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** False when the case has no such service. */
export async function deleteCaseService(db: Db, caseId: string, serviceId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('caseService')
    .where('caseId', '=', caseId)
    .where('id', '=', serviceId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
