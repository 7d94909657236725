import { z } from 'zod'
import { can, type Grant } from '../access/acts.ts'
import type { Asked } from '../platform/asked.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutWholePlan, viaPlan } from './about-plan.ts'
import { acts } from './access.ts'
import { planAsSeen, type SeenPlan, sectionsTold } from './plan-as-seen.ts'
import { type WhoReads, whoReads } from './reader.ts'
import type { MissingContent } from './rules/content.ts'
import { whatIsMissing } from './what-is-missing.ts'
import { type May, whatOneMay } from './what-one-may.ts'
import type { WholePlan } from './whole-plan.ts'

export interface ShownPlan extends WhoReads {
  seen: SeenPlan
  /** What § 9 asks for and the plan lacks; for those who see all of a plan that can be written in. */
  missing: MissingContent[] | null
  may: May
  /** May see the plan as each of the others does. */
  maySeeAs: boolean
  sections: Grant['sections']
}

/** What one who holds this grant is shown; null when nothing. */
export function shownPlan(
  whole: WholePlan,
  grant: Grant,
  { today, language }: Pick<Asked, 'today' | 'language'>,
): ShownPlan | null {
  const seen = planAsSeen(whole, grant, language)
  if (!seen) return null
  const may = whatOneMay(whole, grant)
  return {
    seen,
    missing: seen.isWhole && may.writeText ? whatIsMissing(whole, today) : null,
    may,
    maySeeAs: seesAll(seen) && can(acts.seeAs, grant.by) !== null,
    ...whoReads(grant),
    sections: grant.sections,
  }
}

/** Nothing of the plan is kept from them: only then can they be shown what another sees. */
export const seesAll = ({ isWhole, isShielded }: Pick<SeenPlan, 'isWhole' | 'isShielded'>): boolean =>
  isWhole && !isShielded

/** The plan, section by section as the reader may see it. */
export const findPlanPage = query({
  act: acts.read,
  input: z.object({ planId: id }),
  via: viaPlan,
  about: aboutWholePlan,
  read: async ({ subject: { whole }, grant, today, language }) =>
    shownPlan(whole, grant, { today, language }),
  still: ({ subject: { whole }, grant, language }) => planAsSeen(whole, grant, language) !== null,
  sees: ({ seen }) => [{ personId: seen.person.id, what: sectionsTold(seen) }],
})
