import type { ReadDb } from '../platform/database/database.ts'
import { findPlan } from './plan-store.ts'

/** Whose plan it is; null when there is none. */
export async function findPersonOfPlan(db: ReadDb, planId: string): Promise<string | null> {
  return (await findPlan(db, planId))?.personId ?? null
}
