import { type ActOf, lifecycle, type StateOf, type StateTable } from '../../law/lifecycle.ts'
import { defineRule } from '../../law/rule.ts'

export const complaintStates = defineRule({
  code: 'complaint-lifecycle',
  version: 1,
  paragraph: 'pbrl §§ 7-2, 7-3, 7-7; fvl §§ 31, 32, 33',
  says: 'A complaint is mended where it lacks something, judged in time or late, and reconsidered; what stands is sent on. A late one is judged by a person with a reason, and a dismissal may itself be complained about. What the appeal body sets aside of that is no new decision, but the complaint to be treated.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 ch. 7; lov-1967-02-10 §§ 31 to 33',
})

/** Judged in time, late or not at all; and noted from when it was known, where it stays. */
const mayJudge = {
  judge_in_time: { to: 'in_time' },
  judge_late: { to: 'late', needsReason: true },
  ask_to_mend: { to: 'defective', needsReason: true },
  dismiss: { to: 'dismissed', needsReason: true },
  withdraw: { to: 'withdrawn' },
} as const satisfies StateTable[string]

const mayReconsider = {
  reconsider: { to: 'reconsidered' },
  withdraw: { to: 'withdrawn' },
} as const satisfies StateTable[string]

const maySend = {
  send: { to: 'sent_to_appeal_body' },
  withdraw: { to: 'withdrawn' },
} as const satisfies StateTable[string]

const complaintTable = {
  received: { ...mayJudge, note_known: { to: 'received', needsReason: true } },
  defective: {
    mend: { to: 'mended' },
    mend_in_part: { to: 'defective' },
    dismiss: { to: 'dismissed', needsReason: true },
    withdraw: { to: 'withdrawn' },
  },
  mended: { ...mayJudge, note_known: { to: 'mended', needsReason: true } },
  in_time: mayReconsider,
  late: mayReconsider,
  reconsidered: {
    ...mayReconsider,
    find_in_favour: { to: 'in_favour', needsReason: true },
    find_partly: { to: 'partly', needsReason: true },
    let_stand: { to: 'stands', needsReason: true },
  },
  in_favour: {},
  partly: maySend,
  stands: maySend,
  dismissed: { contest: { to: 'dismissal_contested', needsReason: true } },
  dismissal_contested: { ...maySend, take_up: { to: 'mended', needsReason: true } },
  sent_to_appeal_body: {
    record_outcome: { to: 'outcome' },
    set_aside: { to: 'in_time' },
    withdraw: { to: 'withdrawn' },
  },
  outcome: {},
  withdrawn: {},
} as const satisfies StateTable

/** The one table: for the button, and for the command behind it. */
export const complaintLifecycle = lifecycle(complaintTable)
export type ComplaintState = StateOf<typeof complaintTable>
export type ComplaintAct = ActOf<typeof complaintTable>

/** Is what was sent on that it was dismissed? `acts`: its steps, the first first. */
export function isOfDismissal(acts: readonly string[]): boolean {
  const judged = acts.findLast((act) => ['dismiss', 'take_up', 'set_aside'].includes(act))
  return judged === 'dismiss'
}

/** It is to be looked at anew, now or when it is mended or judged: one may be given it. */
export const mayStillBeLookedAt = (state: ComplaintState): boolean =>
  state in mayReconsiderFrom || complaintLifecycle.actsIn(state).includes('reconsider')
const mayReconsiderFrom = { received: true, defective: true, mended: true }

/** Nothing more is done with it here. A dismissed one may be taken up again, by the one who complained. */
export const endedStates: readonly ComplaintState[] = ['in_favour', 'dismissed', 'outcome', 'withdrawn']
