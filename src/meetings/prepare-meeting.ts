import { z } from 'zod'
import { getPerson } from '../people/index.ts'
import { findReaders, type Readers } from '../plans/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import type { AgendaProposal } from './agenda-proposals.ts'
import { proposeAgenda } from './find-agenda-proposals.ts'

export interface MeetingToBe {
  personId: string
  givenName: string
  isStrictlyConfidential: boolean
  proposals: AgendaProposal[]
  readers: Readers
  /** The authority's setting. */
  invitationDays: number
}

/** What one needs to plan a meeting: matters that ask to be talked about. */
export const prepareMeeting = query({
  act: acts.lead,
  input: z.object({ personId: id }),
  about: async ({ personId }) => ({ personId }),
  async read({ input: { personId }, db, grant, today, language, authority }): Promise<MeetingToBe> {
    const person = await getPerson(db, personId)
    return {
      personId,
      givenName: person.givenName,
      isStrictlyConfidential: person.addressProtection === 'strictly_confidential',
      proposals: await proposeAgenda(db, { personId, today, language, grant }),
      ...(await findReaders(db, {
        ...{ personId, today, language, grant, act: acts.see },
        places: { readers: { section: 'meetings' } },
      })),
      invitationDays: authority.settings.invitationDays,
    }
  },
  sees: ({ personId }) => [{ personId, what: ['meetings', 'goals', 'activities', 'participants'] }],
})
