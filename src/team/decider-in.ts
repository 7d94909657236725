import type { Grant } from '../access/acts.ts'

/** Who of those who decide is here by this grant; null: the person. Undefined: none of them. */
export function deciderIn(
  { relation: { name, relatedPersonId } }: Grant,
  deciders: readonly (string | null)[],
): string | null | undefined {
  const own = name === 'self' || name === 'child_15' ? null : relatedPersonId
  return own !== undefined && deciders.includes(own) ? own : undefined
}
