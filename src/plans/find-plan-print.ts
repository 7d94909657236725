import { z } from 'zod'
import { choices, id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { findAnswersInRound, findConsents, findDeciders } from '../team/index.ts'
import { aboutWholePlan, viaPlan } from './about-plan.ts'
import { acts } from './access.ts'
import { planAsSeen, sectionsSeen } from './plan-as-seen.ts'
import { planOnPaper } from './plan-on-paper.ts'
import { findPlanVersions } from './version-store.ts'

export const printParts = ['what_matters', 'about', 'goals', 'team', 'responsibility', 'consents'] as const
export type PrintPart = (typeof printParts)[number]

/** The plan for paper: the parts chosen, of those the reader may see. Logged as printed. */
export const findPlanPrint = query({
  act: acts.print,
  input: z.object({ planId: id, del: choices(printParts) }),
  via: viaPlan,
  about: aboutWholePlan,
  async read({ input, subject: { whole }, grant, db, today, actor, authority, language }) {
    const seen = planAsSeen(whole, grant, language)
    if (!seen) return null
    const isOpen = seen.isWhole && !seen.isShielded
    const [versions, consents, { deciders }] = await Promise.all([
      findPlanVersions(db, seen.plan.id),
      isOpen ? findConsents(db, seen.person.id) : [],
      seen.team && isOpen ? findDeciders(db, seen.person.id, 'plan', today) : { deciders: [] },
    ])
    const answers = await findAnswersInRound(db, consents)
    const parts: readonly PrintPart[] = input.del.length ? input.del : printParts
    const print = planOnPaper(seen, {
      parts,
      language,
      today,
      authority,
      readBy: actor.kind === 'nobody' ? '' : actor.name,
      version: versions[0]?.number,
      consents,
      answers,
      deciders: deciders.filter(({ id }) => id !== null).map(({ name }) => name),
    })
    return { personId: seen.person.id, sections: sectionsSeen(seen), print }
  },
  sees: ({ personId, sections }) => [{ personId, what: sections }],
})
