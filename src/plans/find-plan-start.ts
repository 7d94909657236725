import { z } from 'zod'
import { can } from '../access/acts.ts'
import { grantedRights } from '../cases/index.ts'
import { getPerson } from '../people/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { hasConsent } from '../team/index.ts'
import { acts } from './access.ts'
import { findPlanOfPerson } from './plan-store.ts'

/** Whether the person has a plan, and what must be in place before one is begun. */
export const findPlanStart = query({
  act: acts.seeWhether,
  input: z.object({ personId: id }),
  about: async ({ personId }, db) => {
    const row = await db.selectFrom('person').select('id').where('id', '=', personId).executeTakeFirst()
    return row ? { personId: row.id } : null
  },
  async read({ subject: { personId }, db, grant, today }) {
    const [person, plan, rights, coordination, consent] = await Promise.all([
      getPerson(db, personId),
      findPlanOfPerson(db, personId),
      grantedRights(db, personId),
      hasConsent(db, personId, 'coordination', today),
      hasConsent(db, personId, 'plan', today),
    ])
    return {
      person: { id: person.id, givenName: person.givenName },
      plan,
      has: { right: rights.some((right) => right.item === 'plan'), coordination, consent },
      mayStart: can(acts.start, grant.by) !== null,
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['name', 'plan'] }],
})
