import { z } from 'zod'
import { ageGroupOn } from '../law/age.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { aboutOwnPerson } from './own-person.ts'
import { type AtHome, askedOfHome } from './rules/private-wish.ts'
import { findWhoCoordinates, type ShownCoordinator, shownTo } from './who-reads-wishes.ts'
import { findWishes, type Wish } from './wish-store.ts'

export interface WishPage {
  personId: string
  /** Who reads what is sent now. */
  readers: ShownCoordinator[]
  atHome: AtHome
  /** What was sent before: only in a session of the child's own, never through a door somebody else can open. */
  sent: Wish[] | null
}

/** Before a wish is sent: who reads it, and what the child is asked. */
export const getWishPage = query({
  act: acts.sendWish,
  input: z.object({}),
  about: aboutOwnPerson,
  async read({ db, subject: { personId, person }, grant, authority, today }): Promise<WishPage> {
    const isByCode = grant.relation.ground === 'code'
    const readers = await findWhoCoordinates(db, personId, today)
    return {
      personId,
      readers: shownTo(readers, { person, relation: grant.relation, authority }),
      atHome: askedOfHome(ageGroupOn(person, today)),
      sent: isByCode ? null : await findWishes(db, personId),
    }
  },
  sees: ({ personId, sent }) => (sent ? [{ personId, what: ['child_wish'] }] : []),
})
