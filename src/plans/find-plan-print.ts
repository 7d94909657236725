import { z } from 'zod'
import { choices, id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutWholePlan, viaPlan } from './about-plan.ts'
import { acts } from './access.ts'
import { planForPaper, printParts } from './plan-for-paper.ts'

/** The plan for paper: the parts chosen, of those the reader may see. Logged as printed. */
export const findPlanPrint = query({
  act: acts.print,
  input: z.object({ planId: id, del: choices(printParts) }),
  via: viaPlan,
  about: aboutWholePlan,
  read: ({ input, subject: { whole }, actor, ...asked }) =>
    planForPaper(whole, asked, {
      parts: input.del.length ? input.del : printParts,
      readBy: actor.kind === 'nobody' ? '' : actor.name,
    }),
  sees: ({ personId, sections }) => [{ personId, what: sections }],
})
