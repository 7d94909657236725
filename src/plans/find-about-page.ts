import { z } from 'zod'
import { findInquiriesSentBy } from '../inquiries/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
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
  async read({ subject: { whole, personId }, grant, db, actor, today, language }) {
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
      ownWords: seen.texts.what_matters?.text ? null : await findOwnWords(db, actor, personId),
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['about_person'] }],
})

/**
 * What the reader wrote in an inquiry about what matters, as oneself or as parent: said once, it need not be said again.
 * Only to the one who wrote it: what others have sent is read where it stands.
 */
async function findOwnWords(
  db: ReadDb,
  actor: Asked['actor'],
  personId: string,
): Promise<{ text: string; sentAt: Date } | null> {
  if (actor.kind !== 'citizen') return null
  const found = (await findInquiriesSentBy(db, actor)).find(
    (each) =>
      each.personId === personId &&
      ['self', 'parent'].includes(each.senderKind) &&
      each.state !== 'withdrawn' &&
      each.whatMatters !== '',
  )
  return found ? { text: found.whatMatters, sentAt: found.receivedAt } : null
}

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
