import { type ActOf, lifecycle, type StateOf, type StateTable } from '../../law/lifecycle.ts'
import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'

export const appointmentStates = defineRule({
  code: 'appointment-lifecycle',
  version: 1,
  paragraph: 'hol §§ 7-2, 7-2 a, 7-3; sphl § 2-5 a',
  says: 'One is offered the appointment and accepts it before one is the coordinator; to decline or end it needs a reason.',
  basis: 'inference',
  source: 'lov-2011-06-24-30 §§ 7-2, 7-2 a, 7-3; lov-1999-07-02-61 § 2-5 a',
})

export const handoverIsAccepted = defineRule({
  code: 'handover-accepted',
  version: 1,
  paragraph: 'forskrift 2022-1110 § 3',
  says: 'A coordinator is relieved when the next one has accepted, so that there is always one.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 § 3',
})

export const handoverIsTold = defineRule({
  code: 'handover-told',
  version: 1,
  paragraph: 'forskrift 2022-1110 § 4; pbrl §§ 3-1, 3-2',
  says: 'Before another is asked to be somebody’s coordinator, the person is told that it happens and why; and told again when the new one is there.',
  basis: 'inference',
  source:
    'forskrift-2022-06-22-1110 § 4; lov-1999-07-02-63 §§ 3-1, 3-2 (taking part, and being told what one needs for it)',
})

const table = {
  proposed: {
    offer: { to: 'offered' },
    end: { to: 'ended', needsReason: true },
  },
  offered: {
    accept: { to: 'accepted' },
    decline: { to: 'declined', needsReason: true },
    end: { to: 'ended', needsReason: true },
  },
  accepted: {
    begin: { to: 'active' },
    end: { to: 'ended', needsReason: true },
  },
  declined: {},
  active: {
    go_absent: { to: 'absent' },
    hand_over: { to: 'handed_over' },
    end: { to: 'ended', needsReason: true },
  },
  absent: {
    return: { to: 'active' },
    hand_over: { to: 'handed_over' },
    end: { to: 'ended', needsReason: true },
  },
  handed_over: {},
  ended: {},
} as const satisfies StateTable

export const appointmentLifecycle = lifecycle(table)
export type AppointmentState = StateOf<typeof table>

/** Is somebody’s coordinator now, also while away. */
export const isInPlace = ({ state }: { state: AppointmentState }): boolean =>
  state === 'active' || state === 'absent'
export type AppointmentAct = ActOf<typeof table>

/** Hands over only to one who has accepted: `receiver_has_not_accepted` otherwise. */
export function handOver(
  state: AppointmentState,
  receiver: AppointmentState | null,
): 'handed_over' | Refused<'not_in_this_state' | 'receiver_has_not_accepted'> {
  if (!appointmentLifecycle.canDo(state, 'hand_over')) return refused('not_in_this_state')
  return receiver === 'accepted' ? 'handed_over' : refused('receiver_has_not_accepted')
}

/** What the person is told of somebody who is asked: `why_new_missing` where one is relieved by it and no reason is told. */
export function toldOfOffer(
  others: readonly { state: AppointmentState }[],
  why: string,
): 'first' | 'handover' | Refused<'why_new_missing'> {
  const isHandover = others.some(isInPlace)
  if (!isHandover) return 'first'
  return why.trim() ? 'handover' : refused('why_new_missing')
}
