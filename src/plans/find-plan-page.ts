import { z } from 'zod'
import type { Grant } from '../access/acts.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutWholePlan, viaPlan } from './about-plan.ts'
import { acts } from './access.ts'
import { planAsSeen, type SeenPlan, sectionsSeen } from './plan-as-seen.ts'
import { type WhoReads, whoReads } from './reader.ts'
import type { MissingContent } from './rules/content.ts'
import { whatIsMissing } from './what-is-missing.ts'
import { type May, whatOneMay } from './what-one-may.ts'

export interface ShownPlan extends WhoReads {
  seen: SeenPlan
  /** What § 9 asks for and the plan lacks; for those who see all of a plan that can be written in. */
  missing: MissingContent[] | null
  may: May
  sections: Grant['sections']
}

/** The plan, section by section as the reader may see it. */
export const findPlanPage = query({
  act: acts.read,
  input: z.object({ planId: id }),
  via: viaPlan,
  about: aboutWholePlan,
  read: async ({ subject: { whole }, grant, today, language }): Promise<ShownPlan | null> => {
    const seen = planAsSeen(whole, grant, language)
    if (!seen) return null
    const may = whatOneMay(whole, grant)
    return {
      seen,
      missing: seen.isWhole && may.writeText ? whatIsMissing(whole, today) : null,
      may,
      ...whoReads(grant),
      sections: grant.sections,
    }
  },
  sees: ({ seen }) => [{ personId: seen.person.id, what: sectionsSeen(seen) }],
})
