import { z } from 'zod'
import { can, type Grant } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'
import { findServices, type Service } from '../authorities/index.ts'
import { findCoordinators, findStandIn, isInPlace } from '../coordination/index.ts'
import { rightsOn } from '../law/age.ts'
import {
  calledInSentence,
  contactOf,
  findAroundToTell,
  findRelatedPersons,
  getPerson,
  hidesWhereabouts,
  type Person,
  type RelatedPerson,
} from '../people/index.ts'
import { findPlanAround, findPlanOfPerson, type LifeArea, type Readers } from '../plans/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import { type Contact, type ContactChoice, findContactChoices } from './contact-store.ts'
import { findReadersOfTeam } from './find-readers-of-team.ts'
import { type Gap, gapsIn } from './rules/gaps.ts'
import { shieldMember } from './shield.ts'
import { findTeam, type TeamMember } from './team-store.ts'
import { findDeciders } from './who-may-consent.ts'

export interface Team {
  relation: RelationName
  person: { id: string; givenName: string; fullName: string }
  isSelf: boolean
  members: TeamMember[]
  coordinators: {
    id: string
    name: string
    workTitle: string
    isStandIn: boolean
    phone: string
  }[]
  /** Those with the daily care of a child, who decide for it: not taking part by consent, but around. */
  family: { id: string; name: string; kind: string }[]
  /** How one is reached, as each has chosen: by the id of who it is. */
  contacts: ReadonlyMap<string, Contact>
  /** Where nobody is: for the own side and the one who coordinates. */
  gaps: Gap<LifeArea>[]
  ballWith: ReadonlySet<string>
  isBallWithPerson: boolean
  mayLead: boolean
  /** Decides with others, or alone, on what is shared: may let a service in by themselves. */
  mayInvite: boolean
  mayChooseContact: boolean
  planId: string | null
  /** Services and those at work there are left out: they would tell where the person is. */
  isShielded: boolean
}

/** Who takes part around a person: those who wait for consent too, marked. */
export const getTeam = query({
  act: acts.seeTeam,
  input: z.object({ personId: id }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async read({ subject: { personId }, ...asked }): Promise<Team> {
    const { db, grant, authority, today, language } = asked
    const person = await getPerson(db, personId)
    const plan = await findPlanOfPerson(db, personId)
    const relation = grant.relation.name
    const isShielded = hidesWhereabouts(person, grant.relation)
    const whole = await findTeam(db, personId, today)
    const members = isShielded ? whole.map(shieldMember) : whole
    const isParticipant = relation === 'participant' || relation === 'private_participant'
    const coordinators = await findLeads(db, personId, isShielded ? contactOf(authority) : null)
    const here = members.filter(({ sections }) => sections.length > 0)
    // A new name around a protected home would tell who else lives there
    const family = isShielded ? [] : await findFamily(db, person, today)
    const around = plan ? await findPlanAround(db, asked, plan.id, grant.by) : null
    const areasOf = (some: readonly TeamMember[]) => some.map(({ lifeArea }) => lifeArea as LifeArea | null)
    return {
      relation,
      isShielded,
      person: {
        id: personId,
        givenName: calledInSentence(person, relation === 'parent', language),
        fullName: person.fullName,
      },
      isSelf: relation === 'self' || relation === 'child_15' || relation === 'child',
      // One who takes part sees the others who do; not whom the person has not let in
      members: isParticipant ? here : members,
      coordinators,
      family: family.filter(({ id }) => !here.some(({ relatedPersonId }) => relatedPersonId === id)),
      contacts: isShielded
        ? new Map()
        : await findContacts(db, personId, [
            ...here.flatMap(({ people }) => people.map(({ practitionerId }) => practitionerId)),
            ...here.flatMap(({ relatedPersonId }) => relatedPersonId ?? []),
            ...coordinators.map(({ id }) => id),
            ...family.map(({ id }) => id),
          ]),
      gaps: isParticipant
        ? []
        : gapsIn({
            openAreas: around?.openAreas ?? [],
            here: areasOf(here),
            asked: areasOf(members.filter(({ consent }) => consent === 'asked')),
            notShared: areasOf(members.filter(isNotShared)),
            isLed: coordinators.length > 0,
          }),
      ballWith: around?.ballWith ?? new Set(),
      isBallWithPerson: around?.isBallWithPerson ?? false,
      mayLead: relation === 'coordinator' || relation === 'stand_in',
      mayInvite: !isShielded && (await decidesOnSharing(db, personId, grant, today)),
      mayChooseContact: can(acts.chooseContact, grant.by) !== null,
      planId: plan && plan.state !== 'ended' ? plan.id : null,
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['participants'] }],
})

/** Refused, or taken back: a choice, and nothing that is missing. */
export const isNotShared = ({ consent }: Pick<TeamMember, 'consent'>): boolean =>
  consent === 'refused' || consent === 'withdrawn'

/** Who coordinates, and who stands in: at work the authority itself, to one who is not to learn where. */
async function findLeads(
  db: ReadDb,
  personId: string,
  contact: { name: string; workTitle: string; phone: string } | null,
): Promise<Team['coordinators']> {
  const standIn = await findStandIn(db, personId)
  const there = (await findCoordinators(db, personId)).filter(isInPlace)
  return [
    ...there.map((each) => ({ ...each, isStandIn: false })),
    ...(standIn ? [{ ...standIn, isStandIn: true }] : []),
  ].map(({ practitionerId, isStandIn, ...each }) => {
    const { name, workTitle, phone } = contact ?? each
    return { id: practitionerId, name, workTitle, phone, isStandIn }
  })
}

/** The rules say who of those who stand beside the person decides. */
async function decidesOnSharing(db: ReadDb, personId: string, grant: Grant, today: string): Promise<boolean> {
  const invites = can(acts.inviteService, grant.by)
  if (!invites) return false
  const { deciders } = await findDeciders(db, personId, 'sharing', today)
  return deciders.some(({ id: decider }) => decider === (invites.relation.relatedPersonId ?? null))
}

/** Those who decide for a child and have it with them; not one it is kept from, and not one who is dead. */
async function findFamily(db: ReadDb, person: Person, today: string): Promise<Team['family']> {
  if (rightsOn(person, today).consentsAlone) return []
  const around = await findAroundToTell(db, person.id, today)
  return around
    .filter(({ diedOn }) => !diedOn)
    .filter(
      ({ kind, hasParentalResponsibility }) =>
        kind === 'foster_parent' || (kind === 'parent' && hasParentalResponsibility),
    )
    .map(({ id, name, kind }) => ({ id, name, kind }))
}

/** Only of those the reader is shown here, and of the person. */
async function findContacts(
  db: ReadDb,
  personId: string,
  shown: readonly string[],
): Promise<ReadonlyMap<string, Contact>> {
  const choices = await findContactChoices(db, personId)
  const of = (each: ContactChoice) => each.practitionerId ?? each.relatedPersonId ?? personId
  return new Map(
    choices
      .filter(({ phone, email }) => phone || email)
      .filter((each) => [...shown, personId].includes(of(each)))
      .map((each) => [of(each), { phone: each.phone, email: each.email }]),
  )
}

export interface NewMemberChoices {
  person: { id: string; givenName: string; fullName: string }
  services: Service[]
  around: RelatedPerson[]
  readers: Readers
}

/** Whom the coordinator can add: services and private persons not in the team yet. */
export const getNewMemberChoices = query({
  act: acts.leadTeam,
  input: z.object({ personId: id }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async read({ db, subject: { personId }, grant, today, language }): Promise<NewMemberChoices> {
    const person = await getPerson(db, personId)
    const team = await findTeam(db, personId, today)
    // Who stands there by who they are is not asked in again
    const family = await findFamily(db, person, today)
    const isHere = (id: string) =>
      team.some(({ serviceId, relatedPersonId }) => serviceId === id || relatedPersonId === id) ||
      family.some((each) => each.id === id)
    return {
      person: { id: personId, givenName: person.givenName, fullName: person.fullName },
      services: (await findServices(db)).filter((service) => !isHere(service.id)),
      around: (await findRelatedPersons(db, personId, today)).filter((each) => !isHere(each.id)),
      readers: await findReadersOfTeam(db, { personId, today, language, grant }),
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['participants'] }],
})
