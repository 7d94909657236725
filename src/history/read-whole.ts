import { planAsSeen, type SeenPlan, seesHistory, type WholePlan } from '../plans/index.ts'
import type { QueryContext } from '../platform/query.ts'

/** The plan as it stands now, for whoever may read its history. */
export interface PlanRead {
  planId: string
  person: WholePlan['person']
  seen: SeenPlan
  relation: QueryContext<unknown, unknown>['grant']['relation']['name']
  /** Nothing is written in an ended plan, nor in one without consent. */
  canWrite: boolean
}

/** Null for whoever does not see all of it: old words may name what was closed, or where somebody at a protected address is. */
export function readWhole(
  context: Pick<QueryContext<unknown, { whole: WholePlan }>, 'subject' | 'grant' | 'language'>,
): PlanRead | null {
  const { subject, grant, language } = context
  const seen = planAsSeen(subject.whole, grant, language)
  if (!seen || !seesHistory(seen, grant.relation.name)) return null
  return {
    planId: seen.plan.id,
    person: seen.person,
    seen,
    relation: grant.relation.name,
    canWrite: seen.plan.state !== 'ended' && subject.whole.consents.some(({ kind }) => kind === 'plan'),
  }
}
