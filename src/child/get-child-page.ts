import { z } from 'zod'
import { contactOf, isKeptFromParents } from '../people/index.ts'
import { aboutWholePlan, findPlanOfPerson, planAsSeen, type SeenPlan, sectionsSeen } from '../plans/index.ts'
import { query } from '../platform/query.ts'
import { findTeam } from '../team/index.ts'
import { acts } from './access.ts'
import { aboutOwnPerson } from './own-person.ts'
import { findWhoCoordinates, type ShownCoordinator, shownTo } from './who-reads-wishes.ts'

export interface ChildPage {
  personId: string
  givenName: string
  isByCode: boolean
  planId: string | null
  /** Null: there is no plan that lives. */
  seen: SeenPlan | null
  coordinators: ShownCoordinator[]
  unit: { name: string; phone: string }
  /** Those who answer for the child read it too: until 16, and where nothing is kept from them all. */
  isReadAtHome: boolean
  /** Services and private persons who may read some of it; null where they are not named. */
  readers: string[] | null
}

/** The child's own page: by code or by eID the same, as the plan is seen by a child. */
export const getChildPage = query({
  act: acts.seeOwnPage,
  input: z.object({}),
  about: aboutOwnPerson,
  async read({ db, subject, grant, today, ...asked }): Promise<ChildPage> {
    const { personId, person } = subject
    const { authority, language } = asked
    const plan = await findPlanOfPerson(db, personId)
    const living = plan && plan.state !== 'ended' ? plan : null
    const about = living && (await aboutWholePlan({ planId: living.id }, db, { ...asked, today }))
    const seen = about && planAsSeen(about.whole, grant, language)
    const coordinators = await findWhoCoordinates(db, personId, today)
    const isNamed = seen && !seen.isShielded
    return {
      personId,
      givenName: person.givenName,
      isByCode: grant.relation.ground === 'code',
      planId: living?.id ?? null,
      seen,
      coordinators: shownTo(coordinators, { person, relation: grant.relation, authority }),
      unit: contactOf(authority),
      isReadAtHome: subject.age < 16 && !(await isKeptFromParents(db, personId, today)),
      readers: isNamed
        ? (await findTeam(db, personId, today)).filter((each) => each.sections.length).map(({ name }) => name)
        : null,
    }
  },
  sees: ({ personId, seen }) => [{ personId, what: seen ? sectionsSeen(seen) : ['coordination'] }],
})
