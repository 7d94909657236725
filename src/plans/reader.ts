import type { Grant } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'
import type { PageContext } from '../platform/http/page.ts'
import type { BallReader } from './who-has-the-ball.ts'

const ownSide = [
  'self',
  'child_15',
  'child',
  'parent',
  'foster_parent',
  'care_authority',
  'guardian',
  'proxy',
]

/** What a plan's page needs to know of its reader. */
export interface WhoReads {
  relation: RelationName
  practitionerId: string | null
  /** As whom the reader stands in the person's life, where that opens the plan. */
  relatedPersonIds: readonly string[]
  /** The services the reader takes part through. */
  serviceIds: readonly string[]
}

export function whoReads({ relation, by }: Grant): WhoReads {
  return {
    relation: relation.name,
    practitionerId: relation.practitionerId ?? null,
    relatedPersonIds: by.flatMap(({ relatedPersonId }) => relatedPersonId ?? []),
    serviceIds: by.flatMap(({ name, serviceId }) => (name === 'participant' && serviceId ? [serviceId] : [])),
  }
}

export function readerOf(
  { relation, practitionerId, relatedPersonIds, serviceIds }: WhoReads,
  { actor }: Pick<PageContext, 'actor'>,
): BallReader {
  return {
    isOwnSide: isOnOwnSide(relation),
    practitionerId,
    relatedPersonIds,
    serviceIds,
    name: actor.kind === 'nobody' ? '' : actor.name,
  }
}

/** The person, or one who decides for them. */
export function isOnOwnSide(relation: RelationName): boolean {
  return ownSide.includes(relation)
}

/** Who a question of the plan is put to: the person, one who decides for the person, or one at work who writes it down. */
export function asksWhom(relation: string): 'person' | 'forPerson' | 'atWork' {
  if (isThePerson(relation)) return 'person'
  return ownSide.includes(relation) ? 'forPerson' : 'atWork'
}

/** The one the plan is about. */
export function isThePerson(relation: string): boolean {
  return ['self', 'child_15', 'child'].includes(relation)
}
