import { z } from 'zod'
import type { Actor } from '../access/actor.ts'
import { findPersonByKey, findPowersOfAttorney, type PowerOfAttorneyGiven } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { query } from '../platform/query.ts'
import { inquiryActs } from './access.ts'

/** Who may ask and answer for the reader. */
export interface Powers {
  personId: string | null
  given: PowerOfAttorneyGiven[]
}

export const getPowers = query({
  act: inquiryActs.readPowers,
  input: z.object({}),
  about: async (_, db, asked) => ({ personId: await ownPersonOf(db, asked.actor) }),
  read: async ({ subject, db, today }): Promise<Powers> => ({
    personId: subject.personId,
    given: subject.personId ? await findPowersOfAttorney(db, subject.personId, today) : [],
  }),
  sees: ({ personId }) => (personId ? [{ personId, what: ['consents'] }] : []),
})

/** The reader as a person here; null when not known from before. */
export async function ownPersonOf(db: ReadDb, actor: Actor): Promise<string | null> {
  if (actor.kind !== 'citizen') return null
  return (await findPersonByKey(db, actor.identityKey))?.id ?? null
}
