import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CriteriaTable, type CriterionCode, criteriaTables } from './criteria.ts'
import { type DecisionToIssue, decide, mayIssue, overallResult } from './decision.ts'

const [coordinator, childCoordinator, plan] = criteriaTables('municipality') as [
  CriteriaTable,
  CriteriaTable,
  CriteriaTable,
]
function item(table: CriteriaTable, notMet: CriterionCode[] = []) {
  const answers = table.criteria.map(({ code }) => [
    code,
    { decided: notMet.includes(code) ? 'not_met' : 'met', reason: 'Kartlagt i samtale' },
  ])
  return { table, answers: Object.fromEntries(answers) }
}
const ready: DecisionToIssue = {
  state: 'draft',
  items: [item(coordinator), item(plan)],
  factsText: 'To tjenester over tid.',
  reasons: 'Tjenestene må ses i sammenheng.',
  authorIds: ['kari', 'nils'],
  issuerId: 'kari',
  asksForApproval: false,
}
const refusedPlan = item(plan, ['wish'])
const refusedChild = item(childCoordinator, ['serious_condition'])

const overall: [('granted' | 'refused' | 'not_wanted')[], string][] = [
  [['granted'], 'granted'],
  [['refused'], 'refused'],
  [['granted', 'granted', 'granted'], 'granted'],
  [['granted', 'refused'], 'partly'],
  [['refused', 'granted', 'refused'], 'partly'],
  [['refused', 'refused'], 'refused'],
  [['granted', 'not_wanted'], 'granted'],
  [['refused', 'not_wanted'], 'refused'],
  [['granted', 'refused', 'not_wanted'], 'partly'],
  [['not_wanted'], 'refused'],
]
for (const [items, result] of overall) {
  test(`[fvl-24-25] items ${items.join(', ')}: the decision is ${result}`, () => {
    assert.equal(overallResult(items), result)
  })
}

test('[fvl-24-25] a decision carries each item with its criteria and rule', () => {
  const decided = decide({ ...ready, items: [item(coordinator), refusedChild, refusedPlan] })
  assert.ok('result' in decided)
  assert.equal(decided.result, 'partly')
  assert.deepEqual(
    decided.items.map(({ item: name, result, notMet, rule }) => [name, result, notMet, rule.code]),
    [
      ['coordinator', 'granted', [], 'pbrl-2-5-b'],
      ['child_coordinator', 'refused', ['serious_condition'], 'pbrl-2-5-c'],
      ['plan', 'refused', ['wish'], 'pbrl-2-5'],
    ],
  )
})

const refusals: [string, Partial<DecisionToIssue>, object][] = [
  ['nothing is decided', { items: [] }, { refused: 'assessment_missing' }],
  [
    'an item is not assessed',
    { items: [{ table: plan, answers: {} }] },
    { refused: 'assessment_missing', field: 'plan.wish' },
  ],
  ['an item stands twice', { items: [item(plan), item(plan)] }, { refused: 'decided_twice', field: 'plan' }],
  ['the facts are not written', { factsText: ' ' }, { refused: 'facts_missing', field: 'facts_text' }],
  ['the reasons are not written', { reasons: '' }, { refused: 'reason_missing', field: 'reasons' }],
  ['it is issued already', { state: 'issued' }, { refused: 'not_in_this_state' }],
]
for (const [what, change, refusal] of refusals) {
  test(`[fvl-24-25] no decision while ${what}`, () => {
    assert.deepEqual(decide({ ...ready, ...change }), refusal)
  })
}

// asks for approval, state, who presses → may it be issued
const approvals: [boolean, DecisionToIssue['state'], string, true | string][] = [
  [false, 'draft', 'kari', true],
  [false, 'draft', 'ola', true],
  [false, 'for_approval', 'kari', true],
  [true, 'draft', 'kari', 'approval_missing'],
  [true, 'draft', 'ola', 'approval_missing'],
  [true, 'for_approval', 'kari', 'own_approval'],
  [true, 'for_approval', 'nils', 'own_approval'],
  [true, 'for_approval', 'ola', true],
  [true, 'issued', 'ola', 'not_in_this_state'],
  [true, 'opened', 'ola', 'not_in_this_state'],
  [true, 'final', 'ola', 'not_in_this_state'],
  [false, 'complained', 'ola', 'not_in_this_state'],
]
for (const [asksForApproval, state, issuerId, expected] of approvals) {
  const setting = asksForApproval ? 'approval is asked for' : 'no approval is asked for'
  test(`[approval-by-another] ${setting}, ${state}, written by Kari and Nils, issued by ${issuerId}: ${expected}`, () => {
    const may = mayIssue({ asksForApproval, state, authorIds: ['kari', 'nils'], issuerId })
    assert.deepEqual(may, expected === true ? true : { refused: expected })
  })
}
