import { z } from 'zod'
import type { Act, Grant } from '../access/acts.ts'
import { findGrantOf } from '../access/find-one-who-may.ts'
import type { RelationName } from '../access/relations.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import type { Language } from '../platform/i18n/language.ts'
import { query } from '../platform/query.ts'
import { purposeWords } from '../team/index.ts'
import { aboutWholePlan, type PlanSubject, readWholePlan, viaPlan } from './about-plan.ts'
import { acts } from './access.ts'
import { type ShownPlan, seesAll, shownPlan } from './find-plan-page.ts'
import { aroundOf, findIdentityOf, findLookers, findPurposes, type Looker } from './looker-store.ts'
import { planAsSeen, sectionsTold } from './plan-as-seen.ts'
import { hasPlanConsent } from './what-one-may.ts'
import type { WholePlan } from './whole-plan.ts'

interface OfPlan {
  person: WholePlan['person']
  planId: string
  relation: RelationName
  hasPlanConsent: boolean
}

export interface Lookers extends OfPlan {
  lookers: (Looker & { howMuch: 'all' | 'some' | 'nothing' })[]
}

export interface PlanSeenAs extends OfPlan {
  looker: Looker
  /** What they are let in for, in words. */
  purposes: string[]
  /** What they are shown on the plan's page now; null: nothing. */
  shown: ShownPlan | null
}

const ofPlan = (whole: WholePlan, grant: Grant): OfPlan => ({
  person: whole.person,
  planId: whole.plan.id,
  relation: grant.relation.name,
  hasPlanConsent: hasPlanConsent(whole),
})

const order = ['all', 'some', 'nothing']

/** Oneself is shown by the plan's own page. */
const isReader = ({ by }: Grant, { id: one }: Looker) =>
  by.some(({ practitionerId, relatedPersonId }) => practitionerId === one || relatedPersonId === one)

/** Those who take part, and how much of the plan each sees now. For one who sees all of it (`seesAll`). */
export const findLookersOfPlan = query({
  act: acts.seeAs,
  input: z.object({ planId: id }),
  via: viaPlan,
  about: aboutWholePlan,
  logAs: 'list',
  async read({ subject: { whole, personId }, grant, db, today, language }): Promise<Lookers | null> {
    const own = planAsSeen(whole, grant, language)
    if (!own || !seesAll(own)) return null
    const lookers: Lookers['lookers'] = []
    for (const looker of await findLookers(db, personId, today)) {
      if (isReader(grant, looker)) continue
      const theirs = await findGrantOf(db, { act: acts.read, personId, one: aroundOf(looker), today })
      const seen = theirs && planAsSeen(whole, theirs, language)
      lookers.push({ ...looker, howMuch: seen ? (seesAll(seen) ? 'all' : 'some') : 'nothing' })
    }
    const rank = ({ leads, howMuch }: Lookers['lookers'][number]) => (leads ? -1 : order.indexOf(howMuch))
    return { ...ofPlan(whole, grant), lookers: lookers.sort((a, b) => rank(a) - rank(b)) }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['participants'] }],
})

/** The one whom the plan is to be seen as, and what an act is to them now. Null: no such one, or not for this reader (`seesAll`). */
export async function findLooked(context: {
  input: { whoId: string }
  subject: PlanSubject
  grant: Grant
  db: ReadDb
  today: string
  language: Language
}): Promise<{ looker: Looker; grantOf(act: Act): Promise<Grant | null> } | null> {
  const { input, subject, grant, db, today, language } = context
  const { whole, personId } = subject
  const own = planAsSeen(whole, grant, language)
  if (!own || !seesAll(own)) return null
  const looker = (await findLookers(db, personId, today)).find((each) => each.id === input.whoId)
  if (!looker || isReader(grant, looker)) return null
  return { looker, grantOf: (act) => findGrantOf(db, { act, personId, one: aroundOf(looker), today }) }
}

/**
 * The plan's page as one of them sees it now: their own relations by their rows, nothing of the reader's, and the same cut
 * (`shownPlan`). For one who sees all of the plan (`seesAll`); the log says that it was the reader who looked.
 */
export const seePlanAs = query({
  act: acts.seeAs,
  input: z.object({ planId: id, whoId: id }),
  via: viaPlan,
  about: aboutWholePlan,
  async read(context): Promise<PlanSeenAs | null> {
    const { input, subject, grant, ...asked } = context
    const { db, authorityId } = asked
    const looked = await findLooked(context)
    if (!looked) return null
    const { looker } = looked
    const theirs = await looked.grantOf(acts.read)
    const theirId = await findIdentityOf(db, authorityId, subject.personId, looker)
    const asTheyFindIt = theirs && (await readWholePlan(db, input.planId, asked, theirId))
    return {
      ...ofPlan(subject.whole, grant),
      looker,
      purposes: (await findPurposes(db, subject.personId, looker, asked.today))
        .map((each) => purposeWords(each, asked.language))
        .filter(Boolean),
      shown: asTheyFindIt && shownPlan(asTheyFindIt.whole, theirs, asked),
    }
  },
  sees: ({ person, shown }) => [{ personId: person.id, what: shown ? sectionsTold(shown.seen) : ['plan'] }],
})
