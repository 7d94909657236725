import type { RelationName } from '../access/relations.ts'
import type { Person } from './people-store.ts'

/** Those who live with the person, or who must know to do their work. A parent may live elsewhere: nothing recorded says who does. */
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
 * protected address is (folkeregisterloven § 10-4; barneloven § 47).
 */
export function hidesWhereabouts(
  { addressProtection }: Pick<Person, 'addressProtection'>,
  relation: RelationName,
): boolean {
  return addressProtection !== 'none' && !mayKnow.includes(relation)
}
