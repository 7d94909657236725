import type { Grant } from '../access/acts.ts'
import { planAsSeen, type SeenPlan, seesHistory, takesPart, type WholePlan } from '../plans/index.ts'
import type { QueryContext } from '../platform/query.ts'

/** The plan as it stands now, for whoever may read its history. */
export interface PlanRead {
  planId: string
  person: WholePlan['person']
  seen: SeenPlan
  relation: QueryContext<unknown, unknown>['grant']['relation']['name']
  sections: Grant['sections']
  /** Takes part: reads what they wrote themselves, and nothing else of what the plan was. */
  isPart: boolean
  /** Nothing is written in an ended plan, nor in one without consent. */
  canWrite: boolean
}

type Reading = Pick<QueryContext<unknown, { whole: WholePlan }>, 'subject' | 'grant' | 'language'>

/** Null for whoever does not see all of it: old words may name what was closed, or where somebody at a protected address is. */
export function readWhole(context: Reading): PlanRead | null {
  const read = readAny(context)
  return read && seesHistory(read.seen, read.relation) ? read : null
}

/** The same, or for one who takes part: then only what they wrote themselves may be shown (`own-changes.ts`). */
export function readWholeOrOwn(context: Reading): PlanRead | null {
  const read = readAny(context)
  if (!read) return null
  return seesHistory(read.seen, read.relation) || (read.isPart && !read.seen.isShielded) ? read : null
}

function readAny({ subject, grant, language }: Reading): PlanRead | null {
  const seen = planAsSeen(subject.whole, grant, language)
  return (
    seen && {
      planId: seen.plan.id,
      person: seen.person,
      seen,
      relation: grant.relation.name,
      sections: grant.sections,
      isPart: takesPart(grant.relation.name),
      canWrite: seen.plan.state !== 'ended' && subject.whole.consents.some(({ kind }) => kind === 'plan'),
    }
  )
}
