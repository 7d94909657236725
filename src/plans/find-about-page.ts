import { z } from 'zod'
import { isOpen } from '../access/acts.ts'
import { findSentTo } from '../inquiries/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutWholePlan, viaPlan } from './about-plan.ts'
import { acts } from './access.ts'
import { findReaders, placesOfTexts } from './find-readers.ts'
import { findUndo, receiptInput } from './find-undo.ts'
import { planAsSeen } from './plan-as-seen.ts'
import { findPlanWords } from './plan-word-store.ts'
import { textKeys } from './things.ts'
import { hasPlanConsent, isShutTo, whatOneMay } from './what-one-may.ts'

/** The plan's texts, for those who may read and write them. */
export const findAboutPage = query({
  act: acts.read,
  input: z.object({ planId: id, ...receiptInput }),
  via: viaPlan,
  about: aboutWholePlan,
  async read(context) {
    const { subject, grant, db, actor, today, language } = context
    const { whole, personId } = subject
    const seen = planAsSeen(whole, grant, language)
    if (!seen?.texts) return null
    if (isShutTo(whole, grant.relation, 'writeWhatMatters')) return null
    return {
      person: seen.person,
      planId: seen.plan.id,
      texts: seen.texts,
      /** Those not left out for the reader. */
      keys: textKeys.filter((key) => isOpen(grant, 'about_person', `text:${key}`)),
      readers: await findReaders(db, {
        ...{ personId, today, language, grant, isPlanOpen: hasPlanConsent(whole) },
        places: placesOfTexts,
      }),
      may: whatOneMay(whole, grant),
      relation: grant.relation.name,
      undo: await findUndo(context, seen, { thing: 'text' }),
      ownWords: (await findOwnWords(db, actor, personId)).filter(({ key }) => !seen.texts?.[key]?.text),
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['about_person'] }],
})

/** What was told in an inquiry, and where in the plan it belongs. */
const toldIn = { what_matters: 'whatMatters', needs: 'need' } as const

export interface OwnWordsTold {
  key: keyof typeof toldIn
  text: string
  sentAt: Date
}

/**
 * What the reader wrote in an inquiry about what matters and what is needed, as oneself or as parent: said once, it need not
 * be said again. The newest words on each. Only to the one who wrote it: what others have sent is read where it stands.
 */
async function findOwnWords(db: ReadDb, actor: Asked['actor'], personId: string): Promise<OwnWordsTold[]> {
  if (actor.kind !== 'citizen') return []
  const sent = (await findSentTo(db, actor)).filter(
    (each) =>
      each.personId === personId &&
      ['self', 'parent'].includes(each.senderKind) &&
      each.state !== 'withdrawn',
  )
  return (Object.keys(toldIn) as OwnWordsTold['key'][]).flatMap((key) => {
    const found = sent.find((each) => each[toldIn[key]].trim() !== '')
    return found ? [{ key, text: found[toldIn[key]], sentAt: found.receivedAt }] : []
  })
}

/** The person's word on the plan, for those who may give it or write it down. */
export const findWordPage = query({
  act: acts.giveWord,
  input: z.object({ planId: id }),
  via: viaPlan,
  about: aboutWholePlan,
  async read({ subject: { whole, personId }, grant, db, today, language }) {
    const seen = planAsSeen(whole, grant, language)
    if (!seen || isShutTo(whole, grant.relation, 'giveWord')) return null
    const given = await findPlanWords(db, seen.plan.id)
    const { readers } = await findReaders(db, {
      ...{ personId, today, language, grant, isPlanOpen: hasPlanConsent(whole) },
      places: { readers: { section: 'about_person' } },
    })
    return {
      person: seen.person,
      planId: seen.plan.id,
      words: given.map((each) => (seen.isShielded ? { ...each, reason: '' } : each)),
      readers,
      relation: grant.relation.name,
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['plan'] }],
})
