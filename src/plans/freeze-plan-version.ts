import { dayInOslo } from '../platform/clock/clock.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { withStandingWords } from './goal-word-store.ts'
import { lockPlan } from './plan-store.ts'
import { addPlanVersion } from './version-store.ts'
import { findWholePlan } from './whole-plan.ts'

export interface Freezing {
  occasion: 'approval' | 'meeting' | 'by_hand'
  /** Why, in their own words, when it is by hand. */
  note?: string
  now: Date
  /** The identity that did it. */
  by: string | null
}

/**
 * Keeps the plan as it is now, never to be changed: at each approval, before each meeting, and when somebody asks for it. Returns its
 * number, or null when there is no such plan.
 */
export async function freezePlanVersion(
  db: Db,
  authorityId: string,
  planId: string,
  { occasion, note = '', now, by }: Freezing,
): Promise<number | null> {
  await lockPlan(db, planId) // two at once get a number each
  const whole = await findWholePlan(db, { authorityId, planId, today: dayInOslo(now), now, readerId: null })
  if (!whole) return null
  const { news: _news, lastVisit: _visit, ...rest } = whole
  const content = { ...rest, goals: await withStandingWords(db as ReadDb, planId, whole.goals) }
  return addPlanVersion(db, { authorityId, planId, occasion, note, content, frozenAt: now, frozenBy: by })
}
