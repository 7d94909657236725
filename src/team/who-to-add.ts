import { z } from 'zod'
import { findPractitionersOfService, findServices } from '../authorities/index.ts'
import { addRelatedPerson, findRelatedPersons } from '../people/index.ts'
import type { Db } from '../platform/database/database.ts'
import { optionalNationalId, optionalText } from '../platform/form/fields.ts'
import { type Refusal, refuse } from '../platform/refusal.ts'
import { setPeople } from './team-store.ts'

/** Who is to take part, as the form says it: the same for the coordinator and for the person. */
export const whoToAdd = {
  /** 'service:<id>', 'private:<id>' of somebody known, or 'new' for a private person not yet known. */
  who: z
    .string({ error: 'choose' })
    .regex(/^(service:[0-9a-f-]{36}|private:[0-9a-f-]{36}|new)$/, { error: 'choose' }),
  newName: optionalText(120),
  newNationalId: optionalNationalId,
}

interface Typed {
  who: string
  newName: string
  newNationalId?: string
}

export interface Who {
  serviceId: string | null
  relatedPersonId: string | null
}

/** The service or the one around; somebody not known is added. Refuses: unknown, required. */
export async function findWho(
  db: Db,
  authorityId: string,
  input: Typed,
  { personId, today, keyOf }: { personId: string; today: string; keyOf(number: string): string },
): Promise<Who | Refusal> {
  const [kind, chosen = ''] = input.who.split(':')
  if (kind === 'service') {
    const known = (await findServices(db)).some((service) => service.id === chosen)
    return known ? { serviceId: chosen, relatedPersonId: null } : refuse('unknown', 'who')
  }
  if (kind === 'private') {
    const known = (await findRelatedPersons(db, personId, today)).some((each) => each.id === chosen)
    return known ? { serviceId: null, relatedPersonId: chosen } : refuse('unknown', 'who')
  }
  if (!input.newName) return refuse('required', 'newName')
  const relatedPersonId = await addRelatedPerson(db, authorityId, {
    personId,
    identityKey: input.newNationalId ? keyOf(input.newNationalId) : null,
    // Whom one asks to take part does not thereby become the nearest kin, who may consent (hpl § 22, pbrl § 1-3 b)
    kind: 'close_person',
    name: input.newName,
    fromDate: today,
  })
  return { serviceId: null, relatedPersonId }
}

/** In a service with one person at work there is nobody else to name. */
export async function nameTheOnlyOne(
  db: Db,
  authorityId: string,
  participantId: string,
  serviceId: string,
  today: string,
): Promise<void> {
  const staff = await findPractitionersOfService(db, serviceId, today)
  if (staff.length === 1) await setPeople(db, authorityId, participantId, [staff[0]!.id], today)
}
