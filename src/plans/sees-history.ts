import type { RelationName } from '../access/relations.ts'

/**
 * Whether one reads what the plan was: those who see all of it, and are not kept from a protected address. A child reads the plan, and
 * not its history, until a form of it is made for children (docs/decisions/0017).
 */
export function seesHistory(
  { isWhole, isShielded }: { isWhole: boolean; isShielded: boolean },
  relation: RelationName,
): boolean {
  return isWhole && !isShielded && !['child', 'child_15'].includes(relation)
}

/** One who takes part: of what the plan was, they read what they wrote themselves. */
export const takesPart = (relation: RelationName): boolean =>
  ['participant', 'private_participant'].includes(relation)

/** Whether one reads some of what the plan was, if only one's own. */
export const seesOwnHistory = (
  seen: { isWhole: boolean; isShielded: boolean },
  relation: RelationName,
): boolean => seesHistory(seen, relation) || (takesPart(relation) && !seen.isShielded)
