import { type ActOf, lifecycle, type StateOf, type StateTable } from '../../law/lifecycle.ts'
import { defineRule } from '../../law/rule.ts'

export const meetingStates = defineRule({
  code: 'meeting-lifecycle',
  version: 1,
  paragraph: 'hol § 7-2; forskrift 2022-1110 § 4',
  says: 'A meeting is invited to before it is held, and not closed before its minutes are shared.',
  basis: 'inference',
  source: 'Steinkjer kommune, checklist for meetings; lov-2011-06-24-30 § 7-2',
})

const table = {
  planned: {
    invite: { to: 'invited' },
    cancel: { to: 'cancelled', needsReason: true },
  },
  invited: {
    hold: { to: 'held' },
    cancel: { to: 'cancelled', needsReason: true },
  },
  held: {
    write_minutes: { to: 'minutes_draft' },
  },
  minutes_draft: {
    share_minutes: { to: 'minutes_shared' },
  },
  minutes_shared: {
    close: { to: 'closed' },
  },
  cancelled: {},
  closed: {},
} as const satisfies StateTable

export const meetingLifecycle = lifecycle(table)
export type MeetingState = StateOf<typeof table>
export type MeetingAct = ActOf<typeof table>
