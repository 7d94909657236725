import { z } from 'zod'
import { isOpen } from '../access/acts.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutWholePlan, viaPlan } from './about-plan.ts'
import { acts } from './access.ts'
import { type ShownPlan, shownPlan } from './find-plan-page.ts'
import { findNews, newsAPage } from './news-store.ts'
import { planAsSeen, sectionsTold } from './plan-as-seen.ts'

export interface ShownNews extends ShownPlan {
  /** From which event the older ones are; null: there are none. */
  older: number | null
  isFirstPage: boolean
}

const sections = ['goals', 'activities', 'about_person', 'documents'] as const

/** What others have done in the plan since the reader looked last, and before that, as far as the plan is open to them. */
export const findNewsPage = query({
  act: acts.read,
  input: z.object({ planId: id, eldre: z.coerce.number().int().positive().optional().catch(undefined) }),
  via: viaPlan,
  about: aboutWholePlan,
  async read({
    input,
    subject: { whole, personId },
    grant,
    db,
    actor,
    today,
    language,
  }): Promise<ShownNews | null> {
    const shown = shownPlan(whole, grant, { today, language })
    if (!shown) return null
    const open = sections.filter((section) => isOpen(grant, section))
    const readerId = actor.kind === 'nobody' ? null : actor.identityId
    const { news, older } = await findNews(db, {
      ...{ personId, readerId, sections: open, before: input.eldre ?? null },
    })
    const seen = planAsSeen({ ...whole, news }, grant, language, newsAPage)
    return seen && { ...shown, seen, older, isFirstPage: input.eldre === undefined }
  },
  still: ({ subject: { whole }, grant, language }) => planAsSeen(whole, grant, language) !== null,
  sees: ({ seen }) => [{ personId: seen.person.id, what: sectionsTold(seen) }],
})
