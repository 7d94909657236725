import { z } from 'zod'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutWholePlan, viaPlan } from './about-plan.ts'
import { acts } from './access.ts'
import { findReaders } from './find-readers.ts'
import { planAsSeen } from './plan-as-seen.ts'
import { isShutTo, whatOneMay } from './what-one-may.ts'

/** The plan's texts, for those who may read and write them. */
export const findAboutPage = query({
  act: acts.read,
  input: z.object({ planId: id }),
  via: viaPlan,
  about: aboutWholePlan,
  async read({ subject: { whole, personId }, grant, db, today, language }) {
    const seen = planAsSeen(whole, grant, language)
    if (!seen?.texts) return null
    if (isShutTo(whole, grant.relation, 'writeWhatMatters')) return null
    return {
      person: seen.person,
      planId: seen.plan.id,
      texts: seen.texts,
      readers: await findReaders(db, { personId, section: 'about_person', today, grant }),
      may: whatOneMay(whole, grant),
      relation: grant.relation.name,
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['about_person'] }],
})

/** The person's word on the plan, for those who may give it or write it down. */
export const findWordPage = query({
  act: acts.giveWord,
  input: z.object({ planId: id }),
  via: viaPlan,
  about: aboutWholePlan,
  async read({ subject: { whole }, grant, language }) {
    const seen = planAsSeen(whole, grant, language)
    if (!seen || isShutTo(whole, grant.relation, 'giveWord')) return null
    const { word, wordReason } = seen.plan
    return { person: seen.person, planId: seen.plan.id, word, wordReason, relation: grant.relation.name }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['plan'] }],
})
