import { dayInOslo } from '../platform/clock/clock.ts'
import type { Db } from '../platform/database/database.ts'
import { lockPlan } from './plan-store.ts'
import { addPlanVersion } from './version-store.ts'
import { findWholePlan } from './whole-plan.ts'

/**
 * Keeps the plan as it is now, never to be changed: at each approval, and before each meeting. Returns its number, or null
 * when there is no such plan. `by`: the identity that did it.
 */
export async function freezePlanVersion(
  db: Db,
  authorityId: string,
  planId: string,
  { occasion, now, by }: { occasion: 'approval' | 'meeting'; now: Date; by: string | null },
): Promise<number | null> {
  await lockPlan(db, planId) // two at once get a number each
  const whole = await findWholePlan(db, { authorityId, planId, today: dayInOslo(now), now, readerId: null })
  if (!whole) return null
  const { news: _news, lastVisit: _visit, ...content } = whole
  return addPlanVersion(db, { authorityId, planId, occasion, content, frozenAt: now, frozenBy: by })
}
