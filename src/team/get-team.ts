import { z } from 'zod'
import type { RelationName } from '../access/relations.ts'
import { findServices, type Service } from '../authorities/index.ts'
import { findCoordinators, findStandIn, isInPlace } from '../coordination/index.ts'
import {
  calledInSentence,
  contactOf,
  findRelatedPersons,
  getPerson,
  hidesWhereabouts,
  type RelatedPerson,
} from '../people/index.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import { shieldMember } from './shield.ts'
import { findTeam, type TeamMember } from './team-store.ts'

export interface Team {
  relation: RelationName
  person: { id: string; givenName: string; fullName: string }
  isSelf: boolean
  members: TeamMember[]
  coordinators: { name: string; workTitle: string; isStandIn: boolean }[]
  mayLead: boolean
  planId: string | null
  /** Services and those at work there are left out: they would tell where the person is. */
  isShielded: boolean
}

/** Who takes part around a person: those who wait for consent too, marked. */
export const getTeam = query({
  act: acts.seeTeam,
  input: z.object({ personId: id }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async read({ db, subject: { personId }, grant, authority, today, language }): Promise<Team> {
    const person = await getPerson(db, personId)
    const plan = await findPlanOfPerson(db, personId)
    const relation = grant.relation.name
    const standIn = await findStandIn(db, personId)
    const there = (await findCoordinators(db, personId)).filter(isInPlace)
    const isShielded = hidesWhereabouts(person, grant.relation)
    const called = (one: { name: string; workTitle: string }) => {
      const { name, workTitle } = isShielded ? contactOf(authority) : one
      return { name, workTitle }
    }
    const whole = await findTeam(db, personId, today)
    const members = isShielded ? whole.map(shieldMember) : whole
    const isParticipant = relation === 'participant' || relation === 'private_participant'
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
      members: isParticipant ? members.filter(({ sections }) => sections.length > 0) : members,
      coordinators: [
        ...there.map((each) => ({ ...called(each), isStandIn: false })),
        ...(standIn ? [{ ...called(standIn), isStandIn: true }] : []),
      ],
      mayLead: relation === 'coordinator' || relation === 'stand_in',
      planId: plan && plan.state !== 'ended' ? plan.id : null,
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['participants'] }],
})

export interface NewMemberChoices {
  person: { id: string; givenName: string; fullName: string }
  services: Service[]
  around: RelatedPerson[]
}

/** Whom the coordinator can add: services and private persons not in the team yet. */
export const getNewMemberChoices = query({
  act: acts.leadTeam,
  input: z.object({ personId: id }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async read({ db, subject: { personId }, today }): Promise<NewMemberChoices> {
    const person = await getPerson(db, personId)
    const team = await findTeam(db, personId, today)
    const isHere = (id: string) =>
      team.some(({ serviceId, relatedPersonId }) => serviceId === id || relatedPersonId === id)
    return {
      person: { id: personId, givenName: person.givenName, fullName: person.fullName },
      services: (await findServices(db)).filter((service) => !isHere(service.id)),
      around: (await findRelatedPersons(db, personId, today)).filter((each) => !isHere(each.id)),
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['participants'] }],
})
