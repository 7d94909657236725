import { z } from 'zod'
import type { Grant } from '../access/acts.ts'
import {
  aboutWholePlan,
  planAsSeen,
  type SeenPlan,
  sectionsSeen,
  viaPlan,
  type WhoReads,
  whoReads,
} from '../plans/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'

export interface EasyRead extends WhoReads {
  seen: SeenPlan
  sections: Grant['sections']
}

/** The plan in few and short sentences, for whoever may read it: cut as the plan itself is, no more and no less. */
export const findEasyRead = query({
  act: acts.readEasily,
  input: z.object({ planId: id }),
  via: viaPlan,
  about: aboutWholePlan,
  read: async ({ subject: { whole }, grant, language }): Promise<EasyRead | null> => {
    const seen = planAsSeen(whole, grant, language)
    return (
      seen && {
        seen,
        ...whoReads(grant),
        sections: grant.sections,
      }
    )
  },
  sees: ({ seen }) => [{ personId: seen.person.id, what: sectionsSeen(seen) }],
})
