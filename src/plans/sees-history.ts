import type { RelationName } from '../access/relations.ts'
import type { SeenPlan } from './plan-as-seen.ts'

/**
 * Whether one reads what the plan was: those who see all of it, and are not kept from a protected address. A child reads the plan, and
 * not its history, until a form of it is made for children (docs/decisions/0017).
 */
export function seesHistory(
  { isWhole, isShielded }: Pick<SeenPlan, 'isWhole' | 'isShielded'>,
  relation: RelationName,
): boolean {
  return isWhole && !isShielded && !['child', 'child_15'].includes(relation)
}
