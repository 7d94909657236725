import { type Grant, isOpen } from '../access/acts.ts'
import { findServices } from '../authorities/index.ts'
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
}

const nobodyYet: Responsible = {
  serviceId: null,
  practitionerId: null,
  relatedPersonId: null,
  isPerson: false,
}

/**
 * Forskrift 1110 §§ 9 e, 10: a service is responsible, and perhaps somebody there; a private person who takes part; or the
 * person. The team first, then the authority's other services.
 */
export async function findResponsibleChoices(
  db: ReadDb,
  personId: string,
  today: string,
  grant: Grant,
): Promise<ResponsibleChoice[]> {
  const [whole, services] = await Promise.all([findTeam(db, personId, today), findServices(db)])
  // Who takes part is a section of its own: without it one can choose one's own place there, and no other
  const team = isOpen(grant, 'participants') ? whole : whole.filter((member) => isOwnPlace(member, grant))
  const choices: ResponsibleChoice[] = [
    { ...nobodyYet, value: 'person', name: '', isPerson: true, isInTeam: true },
  ]
  for (const member of team) {
    if (member.relatedPersonId) {
      const { relatedPersonId, name } = member
      choices.push({ ...nobodyYet, value: `r:${relatedPersonId}`, name, relatedPersonId, isInTeam: true })
    }
    if (!member.serviceId) continue
    const { serviceId, name } = member
    choices.push({ ...nobodyYet, value: `s:${serviceId}`, name, serviceId, isInTeam: true })
    for (const one of member.people) {
      choices.push({
        ...nobodyYet,
        value: `p:${serviceId}:${one.practitionerId}`,
        name: one.name,
        of: name,
        serviceId,
        practitionerId: one.practitionerId,
        isInTeam: true,
      })
    }
  }
  const known = new Set(choices.map((each) => each.serviceId))
  for (const service of services) {
    if (known.has(service.id)) continue
    choices.push({
      ...nobodyYet,
      value: `s:${service.id}`,
      name: service.name,
      serviceId: service.id,
      isInTeam: false,
    })
  }
  return choices
}

function isOwnPlace(member: TeamMember, grant: Grant): boolean {
  return grant.by.some(
    ({ serviceId, relatedPersonId }) =>
      (serviceId && serviceId === member.serviceId) ||
      (relatedPersonId && relatedPersonId === member.relatedPersonId),
  )
}

/** The form's value for one who is responsible now. */
export function valueOfResponsible(one: Responsible): string {
  if (one.isPerson) return 'person'
  if (one.relatedPersonId) return `r:${one.relatedPersonId}`
  if (one.serviceId && one.practitionerId) return `p:${one.serviceId}:${one.practitionerId}`
  return one.serviceId ? `s:${one.serviceId}` : ''
}
