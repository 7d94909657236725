import { z } from 'zod'
import type { RelationName } from '../access/relations.ts'
import { type AgeGroup, ageGroupOn } from '../law/age.ts'
import { findPersons } from '../people/index.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { findWishes, type Wish } from './wish-store.ts'

export interface ShownWishes {
  personId: string
  givenName: string
  age: AgeGroup
  wishes: Wish[]
  relation: RelationName
  planId: string | null
}

/** What a child has written to the one who coordinates. Only they read it; that they did is not told at home. */
export const getWishes = query({
  act: acts.readWishes,
  input: z.object({ personId: id }),
  about: async ({ personId }) => ({ personId }),
  async read({ db, input: { personId }, grant, today }): Promise<ShownWishes | null> {
    const [person] = await findPersons(db, [personId])
    if (!person) return null
    return {
      personId,
      givenName: person.givenName,
      age: ageGroupOn(person, today),
      wishes: await findWishes(db, personId),
      relation: grant.relation.name,
      planId: (await findPlanOfPerson(db, personId))?.id ?? null,
    }
  },
  sees: ({ personId }) => [{ personId, what: ['child_wish'] }],
})
