import { type ActOf, lifecycle, type StateOf, type StateTable } from '../../law/lifecycle.ts'
import { defineRule } from '../../law/rule.ts'

export const caseStates = defineRule({
  code: 'case-lifecycle',
  version: 1,
  paragraph: 'fvl § 11 a',
  says: 'A case goes from open through assessment to a decision before it is closed; without one only for a named reason, and closing and reopening say why.',
  basis: 'inference',
  source: 'lov-1967-02-10 § 11 a',
})

export const decisionStates = defineRule({
  code: 'decision-lifecycle',
  version: 1,
  paragraph: 'fvl §§ 24, 25, 27, 31',
  says: 'An issued decision never changes: a new one replaces it. It may be complained about also when it is final, since a late complaint is judged.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 24, 25, 27, 31',
})

const caseTable = {
  open: {
    begin_assessment: { to: 'under_assessment' },
    close_without_decision: { to: 'closed', needsReason: true },
  },
  under_assessment: {
    wait_for_information: { to: 'waiting_for_information' },
    decide: { to: 'decided' },
    close_without_decision: { to: 'closed', needsReason: true },
  },
  waiting_for_information: {
    resume_assessment: { to: 'under_assessment' },
    close_without_decision: { to: 'closed', needsReason: true },
  },
  decided: {
    assess_again: { to: 'under_assessment', needsReason: true },
    close: { to: 'closed', needsReason: true },
  },
  closed: {
    reopen: { to: 'open', needsReason: true },
  },
} as const satisfies StateTable

export const caseLifecycle = lifecycle(caseTable)
export type CaseState = StateOf<typeof caseTable>
export type CaseAct = ActOf<typeof caseTable>

/** The only grounds to close a case that has no decision: one who asked is owed an answer. */
export const closeWithoutDecisionGrounds = ['own_wish', 'moved', 'death', 'duplicate'] as const
export type CloseWithoutDecisionGround = (typeof closeWithoutDecisionGrounds)[number]

const decisionTable = {
  draft: {
    submit_for_approval: { to: 'for_approval' },
    issue: { to: 'issued' },
  },
  for_approval: {
    send_back: { to: 'draft', needsReason: true },
    issue: { to: 'issued' },
  },
  issued: {
    open: { to: 'opened' },
    become_final: { to: 'final' },
    complain: { to: 'complained' },
  },
  opened: {
    become_final: { to: 'final' },
    complain: { to: 'complained' },
  },
  final: {
    complain: { to: 'complained' },
  },
  complained: {},
} as const satisfies StateTable

export const decisionLifecycle = lifecycle(decisionTable)
export type DecisionState = StateOf<typeof decisionTable>
export type DecisionAct = ActOf<typeof decisionTable>
