import { type Grant, isOpen } from '../access/acts.ts'
import { findPractitioners, findServices } from '../authorities/index.ts'
import { findCoordinators, findStandIn, isInPlace } from '../coordination/index.ts'
import { ageOn } from '../law/age.ts'
import { findRelatedPersons, getPerson, type RelatedPerson } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findTeam, type TeamMember } from '../team/index.ts'
import type { Responsible } from './activity-store.ts'

/** Somebody an activity can be given to. `value` is what a form sends. */
export interface ResponsibleChoice extends Responsible {
  value: string
  name: string
  /** Who, in a service; the service's other people are choices of their own. */
  of?: string
  isInTeam: boolean
  /** A service nobody has let in; said to who sees who takes part. */
  isNotYetIn?: boolean
  /** Takes part, and does not see the activity, or activities at all. */
  isUnseeing?: boolean
  /** Answers for it as the one who coordinates, not as somebody in a service. */
  coordinates?: boolean
  /** Whose side: what the person and those near answer for stands apart from what the services do. */
  side: 'own' | 'services'
}

const shut: readonly string[] = ['refused', 'withdrawn', 'expired']

/** They see the others who take part; not whom the person has not let in (as `getTeam`). */
const takingPart: readonly string[] = ['participant', 'private_participant']

const nobodyYet: Responsible = {
  serviceId: null,
  practitionerId: null,
  relatedPersonId: null,
  isPerson: false,
}

/**
 * Forskrift 1110 §§ 9 d, e, 10: the person, a child's parents, a private person who takes part; or a service, and perhaps
 * somebody there; or the one who coordinates (hol § 7-2). The team first, then the authority's other services. One whose consent is gone is
 * none of them. Who takes part chooses among those they see in the team: not one who is only asked, nor a service outside it. Who
 * may not know who takes part chooses among themselves, the person and those who coordinate.
 */
export async function findResponsibleChoices(
  db: ReadDb,
  personId: string,
  today: string,
  grant: Grant,
): Promise<ResponsibleChoice[]> {
  const [everybody, services, parents, leads] = await Promise.all([
    findTeam(db, personId, today),
    findServices(db),
    findParents(db, personId, today),
    findLeads(db, personId),
  ])
  const isTakingPart = takingPart.includes(grant.relation.name)
  const isSeen = (member: TeamMember) =>
    !isTakingPart || member.sections.length > 0 || isOwnPlace(member, grant)
  const whole = everybody.filter((member) => !isShut(member) && isSeen(member))
  // Who takes part is a section of its own: without it one can choose one's own place there, and no other
  const team = isOpen(grant, 'participants') ? whole : whole.filter((member) => isOwnPlace(member, grant))
  const choices: ResponsibleChoice[] = [
    { ...nobodyYet, value: 'person', name: '', isPerson: true, isInTeam: true, side: 'own' },
  ]
  // The parents belong with who takes part
  for (const { id, name } of isOpen(grant, 'participants') ? parents : [])
    choices.push({ ...nobodyYet, value: `r:${id}`, name, relatedPersonId: id, isInTeam: true, side: 'own' })
  const known = new Set(choices.map((each) => each.relatedPersonId))
  for (const member of team) {
    if (member.relatedPersonId && !known.has(member.relatedPersonId)) {
      const { relatedPersonId, name } = member
      choices.push({
        ...nobodyYet,
        value: `r:${relatedPersonId}`,
        name,
        relatedPersonId,
        isInTeam: true,
        side: 'own',
      })
    }
    if (!member.serviceId) continue
    const { serviceId, name } = member
    choices.push({ ...nobodyYet, value: `s:${serviceId}`, name, serviceId, isInTeam: true, side: 'services' })
    for (const one of member.people) {
      choices.push({
        ...nobodyYet,
        value: `p:${serviceId}:${one.practitionerId}`,
        name: one.name,
        of: name,
        serviceId,
        practitionerId: one.practitionerId,
        isInTeam: true,
        side: 'services',
      })
    }
  }
  for (const { practitionerId, name } of leads) {
    if (choices.some((each) => each.practitionerId === practitionerId)) continue
    choices.push({
      ...nobodyYet,
      value: `c:${practitionerId}`,
      name,
      practitionerId,
      coordinates: true,
      isInTeam: true,
      side: 'services',
    })
  }
  // To one who may not know who is asked or refused, a service that is missing here would tell that it was
  if (isTakingPart || !isOpen(grant, 'participants')) return choices
  const taken = new Set([...choices, ...everybody.filter(isShut)].map((each) => each.serviceId))
  for (const service of services) {
    if (taken.has(service.id)) continue
    choices.push({
      ...nobodyYet,
      value: `s:${service.id}`,
      name: service.name,
      serviceId: service.id,
      isInTeam: false,
      isNotYetIn: true,
      side: 'services',
    })
  }
  return choices
}

/** Those who coordinate, also when away, and the one who stands in. */
async function findLeads(db: ReadDb, personId: string): Promise<{ practitionerId: string; name: string }[]> {
  const [coordinators, standIn] = await Promise.all([
    findCoordinators(db, personId),
    findStandIn(db, personId),
  ])
  const there = coordinators.filter(isInPlace)
  return standIn ? [...there, standIn] : there
}

/** A child's parents with parental responsibility, and who else has the care of the child. */
export async function findParents(db: ReadDb, personId: string, today: string): Promise<RelatedPerson[]> {
  const { birthDate } = await getPerson(db, personId)
  if (birthDate !== null && ageOn(birthDate, today) >= 18) return []
  const around = await findRelatedPersons(db, personId, today)
  return around.filter(
    ({ kind, hasParentalResponsibility }) =>
      kind === 'foster_parent' || (kind === 'parent' && hasParentalResponsibility),
  )
}

const isShut = ({ consent }: TeamMember) => consent !== null && shut.includes(consent)

function isOwnPlace(member: TeamMember, grant: Grant): boolean {
  return grant.by.some(
    ({ serviceId, relatedPersonId }) =>
      (serviceId && serviceId === member.serviceId) ||
      (relatedPersonId && relatedPersonId === member.relatedPersonId),
  )
}

/** Whether this is the name of a service, or of somebody in it, or a private person, whose consent is gone. */
export async function isShutOut(db: ReadDb, personId: string, name: string, today: string): Promise<boolean> {
  if (!name) return false
  const team = await findTeam(db, personId, today)
  const isNamed = (member: TeamMember) =>
    member.name === name || member.people.some((one) => one.name === name)
  const named = team.filter(isNamed)
  return named.length > 0 && named.every(isShut)
}

/** The form's value for one who is responsible now. */
export function valueOfResponsible(one: Responsible): string {
  if (one.isPerson) return 'person'
  if (one.relatedPersonId) return `r:${one.relatedPersonId}`
  if (one.serviceId && one.practitionerId) return `p:${one.serviceId}:${one.practitionerId}`
  if (one.practitionerId) return `c:${one.practitionerId}`
  return one.serviceId ? `s:${one.serviceId}` : ''
}

/**
 * The services in the team, and those the coordinators work in: one of them has the main responsibility (forskrift 1110 § 7).
 * One whose consent is gone has not.
 */
export async function findTeamServices(
  db: ReadDb,
  personId: string,
  today: string,
): Promise<{ id: string; name: string }[]> {
  const [team, leads, practitioners, services] = await Promise.all([
    findTeam(db, personId, today),
    findLeads(db, personId),
    findPractitioners(db, today),
    findServices(db),
  ])
  const ids = new Set([
    ...team.filter((member) => !isShut(member)).map(({ serviceId }) => serviceId),
    ...practitioners
      .filter((each) => leads.some(({ practitionerId }) => practitionerId === each.id))
      .flatMap(({ serviceIds }) => serviceIds),
  ])
  return services.filter(({ id }) => ids.has(id)).map(({ id, name }) => ({ id, name }))
}
