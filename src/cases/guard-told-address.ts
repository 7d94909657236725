import { forgetAddresses } from '../messages/index.ts'
import { changePerson, forgetHouseholds, getPerson } from '../people/index.ts'
import type { Db } from '../platform/database/database.ts'
import type { NewEvent } from '../platform/events/events.ts'

/**
 * Somebody told in an inquiry that the address is secret: it is guarded from now on, until a person eases it. What stands
 * stricter already is left alone. @returns what happened; null: nothing
 */
export async function guardToldAddress(
  db: Db,
  inquiry: { addressIsSecret: boolean },
  { personId, caseId }: { personId: string; caseId: string },
): Promise<NewEvent | null> {
  if (!inquiry.addressIsSecret || (await getPerson(db, personId)).addressProtection !== 'none') return null
  await changePerson(db, personId, { addressProtection: 'confidential', addressProtectionSource: 'told' })
  await forgetHouseholds(db, personId)
  await forgetAddresses(db, personId)
  return { type: 'address_protected', personId, facts: { caseId } }
}
