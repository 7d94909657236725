import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLifecycle } from '../../law/test/check-lifecycle.ts'
import { type AppointmentState, appointmentLifecycle, handOver } from './transitions.ts'

checkLifecycle(
  'appointment-lifecycle',
  appointmentLifecycle,
  `
  proposed: offer → offered, end* → ended
  offered: accept → accepted, decline* → declined, end* → ended
  accepted: begin → active, end* → ended
  declined: nothing
  active: go_absent → absent, hand_over → handed_over, end* → ended
  absent: return → active, hand_over → handed_over, end* → ended
  handed_over: nothing
  ended: nothing
  `,
)

const receivers: [AppointmentState | null, boolean][] = [
  [null, false],
  ['proposed', false],
  ['offered', false],
  ['accepted', true],
  ['declined', false],
  ['ended', false],
]
for (const [receiver, may] of receivers) {
  test(`[handover-accepted] an active coordinator ${may ? 'hands' : 'cannot hand'} over to one who is ${receiver ?? 'not named'}`, () => {
    assert.deepEqual(
      handOver('active', receiver),
      may ? 'handed_over' : { refused: 'receiver_has_not_accepted' },
    )
    assert.deepEqual(
      handOver('absent', receiver),
      may ? 'handed_over' : { refused: 'receiver_has_not_accepted' },
    )
  })
}
test('[handover-accepted] one who has ended has nothing to hand over', () => {
  assert.deepEqual(handOver('ended', 'accepted'), { refused: 'not_in_this_state' })
})
