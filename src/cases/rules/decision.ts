import { isRefused, type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'
import type { CriteriaTable, RightsItem } from './criteria.ts'
import {
  type CriteriaAnswers,
  decideItem,
  type ItemAnswer,
  type ItemResult,
  resultAnswer,
} from './decide-item.ts'
import { type DecisionState, decisionLifecycle } from './transitions.ts'

export const decisionIsReasoned = defineRule({
  code: 'fvl-24-25',
  version: 1,
  paragraph: 'fvl §§ 24, 25',
  says: 'A decision is written, with the facts, the rules and the main considerations; it grants all that was asked, part of it, or nothing.',
  basis: 'law',
  source: 'lov-1967-02-10 §§ 24, 25',
})

export const approvalByAnother = defineRule({
  code: 'approval-by-another',
  version: 1,
  paragraph: 'no paragraph',
  says: 'Where the authority asks for approval, another than everyone who wrote a part of it issues the decision, and what they read is what is issued.',
  basis: 'inference',
  source: 'The authority’s own setting',
})

export type DecisionResult = 'granted' | 'partly' | 'refused'

/** Granted when all that is wanted is granted, refused when nothing is, else partly. Of one item at least. */
export function overallResult(answers: readonly ItemAnswer[]): DecisionResult {
  const wanted = answers.filter((answer) => answer !== 'not_wanted')
  const results = wanted.length > 0 ? wanted : (['refused'] as const)
  if (results.every((result) => result === 'granted')) return 'granted'
  return results.some((result) => result === 'granted') ? 'partly' : 'refused'
}

export interface DecisionToIssue {
  state: DecisionState
  /** What is decided: each with the table of its right and what persons answered. */
  items: readonly { table: CriteriaTable; answers: CriteriaAnswers }[]
  factsText: string
  reasons: string
  /** All who wrote a part of it. */
  authorIds: readonly string[]
  /** The one who presses the button now. */
  issuerId: string
  /** The authority's setting. */
  asksForApproval: boolean
}

export interface DecidedItems {
  result: DecisionResult
  items: ItemResult[]
}

export type DecisionRefusal =
  | 'not_in_this_state'
  | 'assessment_missing'
  | 'reason_missing'
  | 'facts_missing'
  | 'decided_twice'
  | 'approval_missing'
  | 'own_approval'

/** Who may issue, in which state: by another than its authors where the authority asks for approval. */
export function mayIssue(
  decision: Pick<DecisionToIssue, 'state' | 'authorIds' | 'issuerId' | 'asksForApproval'>,
): true | Refused<'not_in_this_state' | 'approval_missing' | 'own_approval'> {
  if (!decisionLifecycle.canDo(decision.state, 'issue')) return refused('not_in_this_state')
  if (!decision.asksForApproval) return true
  if (decision.state !== 'for_approval') return refused('approval_missing')
  return decision.authorIds.includes(decision.issuerId) ? refused('own_approval') : true
}

/** The decision as it is to be issued, or the named reason why it cannot be yet. */
export function decide(decision: DecisionToIssue): DecidedItems | Refused<DecisionRefusal> {
  const may = mayIssue(decision)
  if (may !== true) return may
  if (decision.items.length === 0) return refused('assessment_missing')
  const seen = new Set<RightsItem>()
  const items: ItemResult[] = []
  for (const { table, answers } of decision.items) {
    if (seen.has(table.item)) return refused('decided_twice', table.item)
    seen.add(table.item)
    const decided = decideItem(table, answers)
    if (isRefused(decided)) return decided
    items.push(decided)
  }
  if (decision.factsText.trim() === '') return refused('facts_missing', 'facts_text')
  if (decision.reasons.trim() === '') return refused('reason_missing', 'reasons')
  return { result: overallResult(items.map(resultAnswer)), items }
}
