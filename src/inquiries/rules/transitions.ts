import { type ActOf, lifecycle, type StateOf, type StateTable } from '../../law/lifecycle.ts'
import { defineRule } from '../../law/rule.ts'

export const inquiryStates = defineRule({
  code: 'inquiry-lifecycle',
  version: 2,
  paragraph: 'forskrift 2011-1256 § 6; hol § 7-3',
  says: 'An inquiry is received at once and ends in a case, an answer, another unit or a withdrawal; a duplicate of an open case is attached to it, and taken out again when it does not belong there; it may be withdrawn until it is answered, whether there is a case or not.',
  basis: 'inference',
  source: 'forskrift-2011-12-16-1256 § 6; lov-2011-06-24-30 § 7-3',
})

const table = {
  draft: {
    send: { to: 'received' },
  },
  received: {
    ask_for_information: { to: 'needs_information' },
    accept_to_case: { to: 'accepted_to_case' },
    answer: { to: 'answered' },
    forward: { to: 'forwarded', needsReason: true },
    withdraw: { to: 'withdrawn', needsReason: true },
  },
  needs_information: {
    receive_information: { to: 'received' },
    accept_to_case: { to: 'accepted_to_case' },
    answer: { to: 'answered' },
    forward: { to: 'forwarded', needsReason: true },
    withdraw: { to: 'withdrawn', needsReason: true },
  },
  accepted_to_case: {
    take_out: { to: 'received', needsReason: true },
    withdraw: { to: 'withdrawn', needsReason: true },
  },
  answered: {},
  forwarded: {},
  withdrawn: {},
} as const satisfies StateTable

export const inquiryLifecycle = lifecycle(table)
export type InquiryState = StateOf<typeof table>
export type InquiryAct = ActOf<typeof table>
