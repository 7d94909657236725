import { z } from 'zod'
import { getPerson, hidesWhereabouts } from '../people/index.ts'
import { isThePerson } from '../plans/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import type { EmergencyLink } from './emergency-link-store.ts'
import { findMade, type MadeLink } from './kept-link.ts'
import { findLinksAsTheyAre } from './may-still-link.ts'
import { isEmpty } from './sheet.ts'
import { findSheet } from './sheet-store.ts'

export interface Links {
  person: { id: string; givenName: string }
  /** The reader is the one it is about. */
  isSelf: boolean
  links: EmergencyLink[]
  /** What the reader has just made; null after an hour, or when it is over. */
  made: MadeLink | null
  isWritten: boolean
  isProtected: boolean
  hasDied: boolean
}

/** The links to a person's sheet: who made them, how long they last, and when they were opened. */
export const getLinks = query({
  act: acts.makeLink,
  input: z.object({ personId: id }),
  about: async ({ personId }) => ({ personId }),
  async read({ subject: { personId }, grant, db, ...asked }): Promise<Links | null> {
    const person = await getPerson(db, personId)
    if (hidesWhereabouts(person, grant.relation)) return null
    const links = await findLinksAsTheyAre(db, person, asked.today)
    const made = await findMade(db, asked, personId)
    const sheet = await findSheet(db, personId)
    return {
      person: { id: personId, givenName: person.givenName },
      isSelf: isThePerson(grant.relation.name),
      links,
      made: links.some(({ id, secondsLeft }) => id === made?.linkId && secondsLeft > 0) ? made : null,
      isWritten: sheet !== null && !isEmpty(sheet.content),
      isProtected: person.addressProtection !== 'none',
      hasDied: person.diedOn !== null,
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['contingency'] }],
})
