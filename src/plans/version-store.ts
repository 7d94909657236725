import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'

export interface PlanVersion {
  number: number
  /** approval · meeting · by_hand */
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

/** Keeps a version under the next number, which it gives back. The plan is locked by the caller. */
export async function addPlanVersion(
  db: Db,
  version: {
    authorityId: string
    planId: string
    occasion: 'approval' | 'meeting' | 'by_hand'
    note: string
    content: object
    frozenAt: Date
    frozenBy: string | null
  },
): Promise<number> {
  const { number } = await db
    .insertInto('planVersion')
    .values((from) => ({
      ...version,
      content: JSON.stringify(version.content),
      number: from
        .selectFrom('planVersion')
        .select(sql<number>`coalesce(max(number), 0) + 1`.as('next'))
        .where('planId', '=', version.planId),
    }))
    .returning('number')
    .executeTakeFirstOrThrow()
  return number
}
