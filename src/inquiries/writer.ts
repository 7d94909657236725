import type { Actor } from '../access/actor.ts'
import { findPractitionerByKey, findServices } from '../authorities/index.ts'
import { ageOn } from '../law/age.ts'
import { findPersonByKey, findRelationsOfKey, getPerson } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { KnownPerson } from './answers.ts'

/** The one who writes, as known here: so that nothing is typed that is known from before. */
export interface Writer {
  /** Signed in as a citizen, or as staff of this authority. */
  isSignedIn: boolean
  /** Works here: may ask as a service, on behalf of somebody. */
  staff: { name: string; role: string; phone: string; email: string; isInUnit: boolean } | null
  /** The writer, and those they speak for. */
  known: KnownPerson[]
}

export async function findWriter(db: ReadDb, actor: Actor, today: string): Promise<Writer> {
  if (actor.kind === 'nobody') return { isSignedIn: false, staff: null, known: [] }
  if (actor.kind === 'citizen')
    return { isSignedIn: true, staff: null, known: await findKnown(db, actor.identityKey, today) }
  const practitioner = await findPractitionerByKey(db, actor.identityKey, today)
  if (!practitioner) return { isSignedIn: false, staff: null, known: [] }
  const { name, workTitle, phone, email, serviceIds, roles } = practitioner
  const services = (await findServices(db)).filter((each) => serviceIds.includes(each.id))
  const role = [workTitle, ...services.map((each) => each.name)].join(', ')
  const isInUnit = roles.includes('case_handler') || roles.includes('unit_leader')
  return { isSignedIn: true, staff: { name, role, phone, email, isInUnit }, known: [] }
}

/** A parent with responsibility until the child is 16; a guardian for the personal; a proxy. */
async function findKnown(db: ReadDb, identityKey: string, today: string): Promise<KnownPerson[]> {
  const self = await findPersonByKey(db, identityKey)
  const known: KnownPerson[] = self ? [{ ...self, relation: 'self' }] : []
  for (const each of await findRelationsOfKey(db, identityKey, today)) {
    const { kind } = each
    if (kind !== 'parent' && kind !== 'guardian' && kind !== 'proxy') continue
    if (kind === 'guardian' && each.mandate !== 'personal' && each.mandate !== 'both') continue
    const person = await getPerson(db, each.personId)
    const isYoung = person.birthDate === null || ageOn(person.birthDate, today) < 16
    if (kind === 'parent' && !(each.hasParentalResponsibility && isYoung)) continue
    known.push({ ...person, relation: kind })
  }
  return known
}
