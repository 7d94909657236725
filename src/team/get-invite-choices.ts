import { z } from 'zod'
import type { Grant } from '../access/acts.ts'
import { findServices, type Service } from '../authorities/index.ts'
import { findAroundToTell, getPerson, hidesWhereabouts, type RelatedPerson } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import { findConsents } from './consent-store.ts'
import { type ExceptionsShown, findToLeaveOutFirst } from './find-exceptions-shown.ts'
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
  /** What can be left out by the same act; null where nothing is let in. */
  exceptions: Pick<ExceptionsShown, 'choices' | 'seesPlan'> | null
}

const none = { services: [], around: [], exceptions: null }
const isIn = ({ consent }: TeamMember) => consent === 'given' || consent === 'asked'

/** Whom the one who decides may let in: services, and people close, that neither take part nor are asked about. */
export const getInviteChoices = query({
  act: acts.inviteService,
  input: z.object({ personId: id }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async read({ subject: { personId }, ...asked }): Promise<InviteChoices> {
    const { db, grant, today } = asked
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
      ...(isShielded || !mayInvite
        ? none
        : await findOutside(asked, personId, {
            decider: relatedPersonId,
            deciders: deciders.map((each) => each.id),
          })),
    }
  },
  sees: ({ person, exceptions }) => [
    {
      personId: person.id,
      what: exceptions?.seesPlan ? ['participants', 'goals', 'activities'] : ['participants'],
    },
  ],
})

async function findOutside(
  asked: Asked & { db: ReadDb; grant: Grant },
  personId: string,
  who: { decider: string | null; deciders: (string | null)[] },
): Promise<Pick<InviteChoices, 'services' | 'around' | 'exceptions'>> {
  const { db, grant, today } = asked
  const team = (await findTeam(db, personId, today)).filter(isIn)
  const isHere = (one: string) =>
    team.some(({ serviceId, relatedPersonId }) => serviceId === one || relatedPersonId === one)
  const services = (await findServices(db)).filter((service) => !isHere(service.id))
  const reader = { grant, ...who, isShielded: false }
  return {
    services,
    exceptions: await findToLeaveOutFirst(db, asked, personId, services, reader),
    around: (await findAroundToTell(db, personId, today)).filter(
      (each) => !isHere(each.id) && !each.diedOn && !who.deciders.includes(each.id),
    ),
  }
}
