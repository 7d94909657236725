import { z } from 'zod'
import type { Grant } from '../access/acts.ts'
import { findGrantOf } from '../access/find-one-who-may.ts'
import type { RelationName } from '../access/relations.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutWholePlan, readWholePlan, viaPlan } from './about-plan.ts'
import { acts } from './access.ts'
import { type ShownPlan, seesAll, shownPlan } from './find-plan-page.ts'
import { aroundOf, findIdentityOf, findLookers, type Looker } from './looker-store.ts'
import { planAsSeen, sectionsSeen } from './plan-as-seen.ts'
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

/**
 * The plan's page as one of them sees it now: their own relations by their rows, nothing of the reader's, and the same cut
 * (`shownPlan`). For one who sees all of the plan (`seesAll`); the log says that it was the reader who looked.
 */
export const seePlanAs = query({
  act: acts.seeAs,
  input: z.object({ planId: id, whoId: id }),
  via: viaPlan,
  about: aboutWholePlan,
  async read({ input, subject: { whole, personId }, grant, ...asked }): Promise<PlanSeenAs | null> {
    const { db, today, language, authorityId } = asked
    const own = planAsSeen(whole, grant, language)
    if (!own || !seesAll(own)) return null
    const looker = (await findLookers(db, personId, today)).find((each) => each.id === input.whoId)
    if (!looker || isReader(grant, looker)) return null
    const theirs = await findGrantOf(db, { act: acts.read, personId, one: aroundOf(looker), today })
    const theirId = await findIdentityOf(db, authorityId, personId, looker)
    const asTheyFindIt = theirs && (await readWholePlan(db, input.planId, asked, theirId))
    return {
      ...ofPlan(whole, grant),
      looker,
      shown: asTheyFindIt && shownPlan(asTheyFindIt.whole, theirs, asked),
    }
  },
  sees: ({ person, shown }) => [{ personId: person.id, what: shown ? sectionsSeen(shown.seen) : ['plan'] }],
})
