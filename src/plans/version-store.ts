import type { ReadDb } from '../platform/database/database.ts'

export interface PlanVersion {
  number: number
  /** approval · meeting */
  occasion: string
  frozenAt: Date
}

/** The versions kept of a plan, newest first, without what they hold. */
export async function findPlanVersions(db: ReadDb, planId: string): Promise<PlanVersion[]> {
  return db
    .selectFrom('planVersion')
    .select(['number', 'occasion', 'frozenAt'])
    .where('planId', '=', planId)
    .orderBy('number', 'desc')
    .execute()
}
