import type { Grant } from '../access/acts.ts'
import type { SeenPlan } from './plan-as-seen.ts'
import { type WhoReads, whoReads } from './reader.ts'
import { type May, whatOneMay } from './what-one-may.ts'
import type { Around } from './who-has-the-ball.ts'
import type { WholePlan } from './whole-plan.ts'

/** What the page of one goal and the page of one activity both need of the plan around it. */
export interface PlanPart extends WhoReads {
  person: WholePlan['person']
  planId: string
  around: Around
  /** All of the plan is open to the reader. */
  isWhole: boolean
  may: May
  /** What is opened of the plan. */
  sections: Grant['sections']
}

export function planPart(whole: WholePlan, seen: SeenPlan, grant: Grant): PlanPart {
  return {
    person: seen.person,
    planId: seen.plan.id,
    around: seen,
    isWhole: seen.isWhole,
    may: whatOneMay(whole, grant),
    sections: grant.sections,
    ...whoReads(grant),
  }
}
