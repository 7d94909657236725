import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLifecycle } from '../../law/test/check-lifecycle.ts'
import { caseLifecycle, closeWithoutDecisionGrounds, decisionLifecycle } from './transitions.ts'

checkLifecycle(
  'case-lifecycle',
  caseLifecycle,
  `
  open: begin_assessment → under_assessment, close_without_decision* → closed
  under_assessment: wait_for_information → waiting_for_information, decide → decided, close_without_decision* → closed
  waiting_for_information: resume_assessment → under_assessment, close_without_decision* → closed
  decided: assess_again* → under_assessment, close* → closed
  closed: reopen* → open
  `,
)

checkLifecycle(
  'decision-lifecycle',
  decisionLifecycle,
  `
  draft: submit_for_approval → for_approval, issue → issued
  for_approval: send_back* → draft, issue → issued
  issued: open → opened, become_final → final, complain → complained
  opened: become_final → final, complain → complained
  final: complain → complained
  complained: nothing
  `,
)

test('[case-lifecycle] a case without a decision is closed only on these grounds', () => {
  assert.deepEqual(closeWithoutDecisionGrounds, ['own_wish', 'moved', 'death', 'duplicate'])
})
