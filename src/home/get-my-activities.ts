import { z } from 'zod'
import type { SignedInActor } from '../access/actor.ts'
import { can } from '../access/acts.ts'
import { findRelations } from '../access/find-relations.ts'
import type { Relation } from '../access/relations.ts'
import { calledInSentence, findPersonByKey, findRelationsOfKey, getPerson } from '../people/index.ts'
import { findOwnActivities, findPlanOfPerson, type OwnActivity, plansActs } from '../plans/index.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'

export interface ActivitiesOfOne {
  personId: string
  name: string
  isMe: boolean
  planId: string
  activities: OwnActivity[]
  by: Relation
}

/** The own side's activities, of oneself and of those one stands beside: each plan as far as it is open to the reader today. */
export const getMyActivities = query({
  act: acts.seeMyPage,
  input: z.object({}),
  about: async () => ({ personId: null }),
  async read({ db, actor, today, language, ...asked }): Promise<ActivitiesOfOne[]> {
    const reader = actor as SignedInActor // the act is open to citizens only
    const me = await findPersonByKey(db, reader.identityKey)
    const others = await findRelationsOfKey(db, reader.identityKey, today)
    const found: ActivitiesOfOne[] = []
    for (const personId of new Set([...(me ? [me.id] : []), ...others.map((each) => each.personId)])) {
      const grant = can(plansActs.read, await findRelations(db, reader, { personId }, today))
      const plan = grant && (await findPlanOfPerson(db, personId))
      if (!grant || !plan) continue
      const activities = await findOwnActivities(db, { ...asked, actor, today, language }, plan.id, grant)
      if (activities.length === 0) continue
      const person = await getPerson(db, personId)
      found.push({
        personId,
        name: calledInSentence(person, grant.relation.name === 'parent', language),
        isMe: personId === me?.id,
        planId: plan.id,
        activities,
        by: grant.relation,
      })
    }
    return found
  },
  sees: (people) => people.map(({ personId, by }) => ({ personId, what: ['name', 'activities'], by })),
})
