import type { Actor, SignedInActor } from '../access/actor.ts'
import { findPractitionerByKey, findServices } from '../authorities/index.ts'
import { ageOn } from '../law/age.ts'
import { findPersonByKey, findRelationsOfKey, getPerson, ownIdentityOf } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'
import type { KnownPerson } from './answers.ts'
import { askedOfOneself } from './rules/known-by-sign-in.ts'
import { type SenderKind, senderKinds } from './rules/on-behalf.ts'

/** The one who writes, as known here: so that nothing is typed that is known from before. */
export interface Writer {
  /** Signed in as a citizen, or as staff of this authority. */
  isSignedIn: boolean
  /** As signed in as a citizen; '' at work, and where it is found nowhere. */
  name: string
  /** Works here: may ask as a service, on behalf of somebody. */
  staff: { name: string; role: string; phone: string; email: string; isInUnit: boolean } | null
  /** The writer, and those they speak for. */
  known: KnownPerson[]
}

/** What one may say to be: a citizen who is signed in does not report as from work, which is signed in to at work. */
export function offeredSenders(writer: Writer): readonly SenderKind[] {
  const { staff, isSignedIn } = writer
  if (staff?.isInUnit) return ['unit', ...senderKinds.filter((each) => each !== 'unit')]
  const atWork: readonly SenderKind[] = isSignedIn && !staff ? ['unit', 'service', 'hospital'] : ['unit']
  return senderKinds.filter((each) => !atWork.includes(each))
}

/** Staff report as what they are: with one answer there is nothing to ask. Null: it is asked. */
export function onlySender(
  staff: Writer['staff'],
  authority: 'municipality' | 'hospital_trust',
): 'service' | 'hospital' | null {
  if (!staff || staff.isInUnit) return null
  return authority === 'hospital_trust' ? 'hospital' : 'service'
}

export async function findWriter(
  db: ReadDb,
  { actor, today, secrets }: { actor: Actor; today: string; secrets: Secrets },
): Promise<Writer> {
  const nobody = { isSignedIn: false, name: '', staff: null, known: [] }
  if (actor.kind === 'nobody') return nobody
  if (actor.kind === 'citizen') {
    const known = await findKnown(db, actor, today, secrets)
    return { isSignedIn: true, name: actor.name.trim(), staff: null, known }
  }
  const practitioner = await findPractitionerByKey(db, actor.identityKey, today)
  if (!practitioner) return nobody
  const { name, workTitle, phone, email, serviceIds, roles } = practitioner
  const services = (await findServices(db)).filter((each) => serviceIds.includes(each.id))
  const role = [workTitle, ...services.map((each) => each.name)].join(', ')
  const isInUnit = roles.includes('case_handler') || roles.includes('unit_leader')
  return { isSignedIn: true, name: '', staff: { name, role, phone, email, isInUnit }, known: [] }
}

/** A parent with responsibility, of a child under 18 (from 16 the child consents, and a power of attorney is asked for); a guardian for the personal; a proxy. */
async function findKnown(
  db: ReadDb,
  actor: SignedInActor,
  today: string,
  secrets: Secrets,
): Promise<KnownPerson[]> {
  const { identityKey } = actor
  const self = (await findPersonByKey(db, identityKey)) ?? bySignIn(actor, secrets)
  const known: KnownPerson[] = self ? [{ ...self, relation: 'self' }] : []
  for (const each of await findRelationsOfKey(db, identityKey, today)) {
    const { kind } = each
    if (kind !== 'parent' && kind !== 'guardian' && kind !== 'proxy') continue
    if (kind === 'guardian' && each.mandate !== 'personal' && each.mandate !== 'both') continue
    const person = await getPerson(db, each.personId)
    const isChild = person.birthDate === null || ageOn(person.birthDate, today) < 18
    if (kind === 'parent' && !(each.hasParentalResponsibility && isChild)) continue
    known.push({ ...person, relation: kind })
  }
  return known
}

/** Nobody here yet: the sign-in tells who it is. */
function bySignIn(actor: SignedInActor, secrets: Secrets): Omit<KnownPerson, 'relation'> | null {
  const own = ownIdentityOf(actor, secrets)
  const asked = askedOfOneself({
    isCitizen: actor.kind === 'citizen',
    number: own !== null,
    name: own !== null && own.familyName !== '',
  })
  return own && asked !== 'name_and_number' ? { ...own, id: null, dueDate: null } : null
}
