import { alsoServed, around, type CitizenKey, citizens, type RelatedKey } from './citizens.ts'
import { demoId } from './demo-id.ts'
import { type ServiceKey, services, type UnitKey, units } from './places.ts'
import { type PractitionerKey, staff } from './staff.ts'

export type PersonKey = CitizenKey | (typeof alsoServed)[number]['key']

const idsOf = <K extends string>(kind: string, keys: readonly K[]): Record<K, string> =>
  Object.fromEntries(keys.map((key) => [key, demoId(kind, key)])) as Record<K, string>

/** The ids of everything in the base of the demonstration. Only those served have a row in `person`. */
export const ids = {
  unit: idsOf<UnitKey>(
    'unit',
    units.map((each) => each.key),
  ),
  service: idsOf<ServiceKey>(
    'service',
    services.map((each) => each.key),
  ),
  practitioner: idsOf<PractitionerKey>(
    'practitioner',
    staff.map((each) => each.key),
  ),
  person: idsOf<PersonKey>(
    'person',
    [...citizens, ...alsoServed].map((each) => each.key),
  ),
  related: idsOf<RelatedKey>(
    'related',
    around.map((each) => each.key),
  ),
}
