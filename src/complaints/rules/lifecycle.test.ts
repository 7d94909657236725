import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLifecycle } from '../../law/test/check-lifecycle.ts'
import { complaintLifecycle, endedStates } from './lifecycle.ts'

const judged =
  'judge_in_time → in_time, judge_late* → late, ask_to_mend* → defective, dismiss* → dismissed, withdraw → withdrawn'

checkLifecycle(
  'complaint-lifecycle',
  complaintLifecycle,
  `
  received: ${judged}, note_known* → received
  defective: mend → mended, mend_in_part → defective, dismiss* → dismissed, withdraw → withdrawn
  mended: ${judged}, note_known* → mended
  in_time: reconsider → reconsidered, withdraw → withdrawn
  late: reconsider → reconsidered, withdraw → withdrawn
  reconsidered: reconsider → reconsidered, withdraw → withdrawn, find_in_favour* → in_favour, find_partly* → partly, let_stand* → stands
  in_favour: nothing
  partly: send → sent_to_appeal_body, withdraw → withdrawn
  stands: send → sent_to_appeal_body, withdraw → withdrawn
  dismissed: contest* → dismissal_contested
  dismissal_contested: send → sent_to_appeal_body, withdraw → withdrawn, take_up* → mended
  sent_to_appeal_body: record_outcome → outcome, set_aside → in_time, withdraw → withdrawn
  outcome: nothing
  withdrawn: nothing
  `,
)

test('[complaint-lifecycle] the unit can only be finished with what is answered, withdrawn or dismissed', () => {
  for (const state of complaintLifecycle.states) {
    const unitActs = complaintLifecycle.actsIn(state).filter((act) => act !== 'withdraw' && act !== 'contest')
    assert.equal(unitActs.length === 0, endedStates.includes(state), state)
  }
})
