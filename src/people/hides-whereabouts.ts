import type { Relation, RelationName } from '../access/relations.ts'
import type { Person } from './people-store.ts'

/** Those who live with the person by their very relation, or who must know to do their work. */
const mayKnow: readonly RelationName[] = [
  'self',
  'child_15',
  'care_authority',
  'foster_parent',
  'coordinator',
  'stand_in',
  'participant',
  'case_handler',
  'unit_leader',
  'service_leader',
]

/**
 * Whether services, places and those who work there are left out for this reader: they would tell where a person with a
 * protected address is (folkeregisterloven § 10-4; barneloven § 47). A parent sees all when the unit has confirmed that the two
 * live together; where that is not known the parent is shielded.
 */
export function hidesWhereabouts(
  { addressProtection }: Pick<Person, 'addressProtection'>,
  { name, sharesHome }: Pick<Relation, 'name' | 'sharesHome'>,
): boolean {
  if (addressProtection === 'none' || mayKnow.includes(name)) return false
  return !(name === 'parent' && sharesHome === true)
}
