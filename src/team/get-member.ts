import { z } from 'zod'
import { findPractitionersOfService } from '../authorities/index.ts'
import { getPerson } from '../people/index.ts'
import type { Readers } from '../plans/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import type { Consent } from './consent.ts'
import { findConsent } from './consent-store.ts'
import { type Description, findDescriptions } from './description-store.ts'
import { findReadersOfTeam } from './find-readers-of-team.ts'
import { leadsService } from './leads-service.ts'
import { findMember, type TeamMember } from './team-store.ts'

export interface Member {
  person: { id: string; givenName: string; fullName: string }
  member: TeamMember
  staff: { id: string; name: string; workTitle: string }[]
  /** What the person has said yes to, and when; null until then. */
  saidYes: (Pick<Consent, 'purposeKind' | 'purpose'> & { on: Date }) | null
  /** What stood of what they contribute before, the newest first; none for a service's leader. */
  before: Description[]
  /** Of what is written of them in the team. Null for a service's leader, who writes nothing there. */
  readers: Readers | null
  /** The coordinator; a service's leader only names people. */
  mayLead: boolean
}

/** One participant, for the one who names the people: the service's leader sees no more than whom it is about. */
export const getMember = query({
  act: acts.namePeople,
  input: z.object({ personId: id, participantId: id }),
  about: async ({ personId, participantId }, db, { today }) => {
    const member = await findMember(db, participantId, today)
    return member?.personId === personId ? { personId, member } : null
  },
  async read({ db, subject: { personId, member }, grant, today, language }): Promise<Member | null> {
    if (!leadsService(grant, member.serviceId ?? '')) return null
    const person = await getPerson(db, personId)
    const mayLead = grant.by.some(({ name }) => name !== 'service_leader')
    return {
      person: { id: personId, givenName: person.givenName, fullName: person.fullName },
      member: mayLead ? member : { ...member, contribution: '', sections: [] },
      staff: member.serviceId ? await findPractitionersOfService(db, member.serviceId, today) : [],
      readers: mayLead ? await findReadersOfTeam(db, { personId, today, language, grant }) : null,
      before: mayLead ? (await findDescriptions(db, member.participantId)).slice(1) : [],
      saidYes: await saidYesTo(db, member),
      mayLead,
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['participants', 'consents'] }],
})

async function saidYesTo(db: ReadDb, { consent, consentId }: TeamMember): Promise<Member['saidYes']> {
  const given = consent === 'given' && consentId ? await findConsent(db, consentId) : null
  return given?.answeredAt
    ? { purposeKind: given.purposeKind, purpose: given.purpose, on: given.answeredAt }
    : null
}
