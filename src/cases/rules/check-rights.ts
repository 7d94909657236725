import type { LegalBasis } from '../../law/legal-basis.ts'
import {
  type CriteriaTable,
  criteriaTables,
  type ProposedCriterion,
  proposeCriteria,
  proposeResult,
  type RightsItem,
} from './criteria.ts'
import { type CriteriaFacts, isChild } from './criteria-facts.ts'
import { ruleBehind } from './decide-item.ts'

export interface RightsCheck {
  item: RightsItem
  looks: 'looks_met' | 'looks_not_met' | 'unclear'
  rule: { code: string; version: number; paragraph: string }
  criteria: ProposedCriterion[]
  /** Of the table: any one of them is enough. */
  ways: CriteriaTable['ways']
}

const looks = { met: 'looks_met', not_met: 'looks_not_met', unclear: 'unclear' } as const

/**
 * The public self check: the same tables as the case handler's, but never an answer to anybody: one may always ask. A trust's
 * own duties are others than the municipality's (sphl §§ 2-5, 2-5 a).
 */
export function checkRights(
  facts: CriteriaFacts,
  basis: LegalBasis = 'health',
  authority: 'municipality' | 'hospital_trust' = 'municipality',
  /** The authority's promise: who has the right to a plan has a coordinator too. */
  planGivesCoordinator = false,
): RightsCheck[] {
  return criteriaTables(authority, {
    basis,
    isChild: isChild(facts).proposal === 'met',
    planGivesCoordinator,
  }).map((table) => {
    const criteria = proposeCriteria(table, facts)
    const findings = Object.fromEntries(criteria.map(({ code, proposal }) => [code, proposal]))
    const result = proposeResult(table, findings)
    // The way that is met; before that, the first that still may be
    const open = criteria.filter(({ proposal }) => proposal === 'met' || proposal === result)
    const { code, version, paragraph } = ruleBehind(
      table,
      open.map((each) => each.code),
    )
    return {
      item: table.item,
      looks: looks[result],
      rule: { code, version, paragraph },
      criteria,
      ways: table.ways,
    }
  })
}
