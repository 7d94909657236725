import { z } from 'zod'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { findUnsentWish, type UnsentWish } from './find-unsent-wish.ts'
import { aboutOwnPerson } from './own-person.ts'
import { findWhoCoordinates, type ShownCoordinator, shownTo } from './who-reads-wishes.ts'

export interface Leaving {
  /** Null: nothing waits to be sent. */
  unsent: UnsentWish | null
  readers: ShownCoordinator[]
}

/** Before a child leaves: what lies unsent, and who would read it. */
export const getLeaving = query({
  act: acts.sendWish,
  input: z.object({}),
  about: aboutOwnPerson,
  async read({ db, subject: { personId, person }, grant, today, ...asked }): Promise<Leaving> {
    const readers = await findWhoCoordinates(db, personId, today)
    return {
      unsent: await findUnsentWish(db, asked),
      readers: shownTo(readers, { person, relation: grant.relation, authority: asked.authority }),
    }
  },
  sees: () => [],
})
