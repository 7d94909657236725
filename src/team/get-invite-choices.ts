import { z } from 'zod'
import { findServices, type Service } from '../authorities/index.ts'
import { findAroundToTell, getPerson, hidesWhereabouts, type RelatedPerson } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import { findConsents } from './consent-store.ts'
import { needsConsents } from './rules/consent.ts'
import { findTeam, type TeamMember } from './team-store.ts'
import { findDeciders } from './who-may-consent.ts'

export interface InviteChoices {
  person: { id: string; givenName: string }
  isSelf: boolean
  services: Service[]
  around: RelatedPerson[]
  /** By name, those who decide on sharing. */
  deciders: string[]
  /** The reader is one of them. */
  mayInvite: boolean
  /** Nobody is let in before somebody may coordinate. */
  hasCoordination: boolean
  /** The reader is not to learn where the person is: the lists would tell. */
  isShielded: boolean
}

const none = { services: [], around: [] }
const isIn = ({ consent }: TeamMember) => consent === 'given' || consent === 'asked'

/** Whom the one who decides may let in: services, and people close, that neither take part nor are asked about. */
export const getInviteChoices = query({
  act: acts.inviteService,
  input: z.object({ personId: id }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async read({ db, subject: { personId }, grant, today }): Promise<InviteChoices> {
    const person = await getPerson(db, personId)
    const { deciders } = await findDeciders(db, personId, 'sharing', today)
    const { name, relatedPersonId = null } = grant.relation
    const isShielded = hidesWhereabouts(person, grant.relation)
    const coordination = needsConsents(['coordination'], await findConsents(db, personId), today)
    const mayInvite = deciders.some((each) => each.id === relatedPersonId)
    return {
      person: { id: personId, givenName: person.givenName },
      isSelf: name === 'self' || name === 'child_15',
      deciders: deciders.map((each) => each.name),
      mayInvite,
      hasCoordination: coordination === true,
      isShielded,
      ...(isShielded || !mayInvite ? none : await findOutside(db, personId, today)),
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['participants'] }],
})

async function findOutside(
  db: ReadDb,
  personId: string,
  today: string,
): Promise<Pick<InviteChoices, 'services' | 'around'>> {
  const team = (await findTeam(db, personId, today)).filter(isIn)
  const isHere = (one: string) =>
    team.some(({ serviceId, relatedPersonId }) => serviceId === one || relatedPersonId === one)
  const decides = (await findDeciders(db, personId, 'sharing', today)).deciders
  return {
    services: (await findServices(db)).filter((service) => !isHere(service.id)),
    around: (await findAroundToTell(db, personId, today)).filter(
      (each) => !isHere(each.id) && !each.diedOn && !decides.some((one) => one.id === each.id),
    ),
  }
}
