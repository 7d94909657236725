import type { Relation } from '../access/relations.ts'
import { type Appointment, findCoordinators, findStandIn, isInPlace } from '../coordination/index.ts'
import { contactOf, hidesWhereabouts, type Person } from '../people/index.ts'
import type { Authority } from '../platform/authority/authority.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { hasConsent } from '../team/index.ts'

export interface WhoCoordinates {
  practitionerId: string
  name: string
  phone: string
}

/** Those who coordinate now and may see it; nobody where coordination is not consented to. */
export async function findWhoCoordinates(
  db: ReadDb,
  personId: string,
  today: string,
): Promise<WhoCoordinates[]> {
  if (!(await hasConsent(db, personId, 'coordination', today))) return []
  const there = (await findCoordinators(db, personId)).filter(isInPlace).filter(isHere)
  const standIn = await findStandIn(db, personId)
  return [...there, ...(standIn ? [standIn] : [])].map(({ practitionerId, name, phone }) => ({
    practitionerId,
    name,
    phone,
  }))
}

/** One who is away is stood in for. */
const isHere = ({ state }: Appointment) => state === 'active'

export interface ShownCoordinator {
  name: string
  phone: string
  /** By first name; '' where it is the unit that answers. */
  called: string
}

/** By name, or for one who is shielded the unit that answers. */
export function shownTo(
  all: readonly WhoCoordinates[],
  { person, relation, authority }: { person: Person; relation: Relation; authority: Authority },
): ShownCoordinator[] {
  if (!hidesWhereabouts(person, relation))
    return all.map(({ name, phone }) => ({ name, phone, called: name.split(' ')[0]! }))
  const { name, phone } = contactOf(authority)
  return all.length ? [{ name, phone, called: '' }] : []
}
