import type { ReadDb } from '../platform/database/database.ts'
import { type DecisionOfPerson, findDecisionsOfPerson } from './decision-store.ts'
import type { RightsItem } from './rules/criteria.ts'

export interface GrantedRight {
  item: RightsItem
  decisionId: string
  caseId: string
  issuedAt: Date
}

/** What the person has been granted and not refused since: by the newest decision that says anything of each item. */
export async function grantedRights(db: ReadDb, personId: string): Promise<GrantedRight[]> {
  return rightsGranted(await findDecisionsOfPerson(db, personId))
}

/** The same, of all the decisions of a person, the newest first. */
export function rightsGranted(
  decisions: readonly Pick<DecisionOfPerson, 'id' | 'caseId' | 'issuedAt' | 'items'>[],
): GrantedRight[] {
  const newest = new Map<RightsItem, GrantedRight | null>()
  for (const { id, caseId, issuedAt, items } of decisions) {
    for (const { item, result } of items) {
      if (newest.has(item)) continue
      newest.set(item, result === 'granted' ? { item, decisionId: id, caseId, issuedAt } : null)
    }
  }
  return [...newest.values()].filter((right) => right !== null)
}
