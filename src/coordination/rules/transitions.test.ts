import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLifecycle } from '../../law/test/check-lifecycle.ts'
import { type AppointmentState, appointmentLifecycle, handOver, toldOfOffer } from './transitions.ts'

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

const told: [string, AppointmentState[], string, ReturnType<typeof toldOfOffer>][] = [
  ['the first one asked: there is nobody to relieve', ['declined', 'ended'], '', 'first'],
  ['another while one coordinates, with a reason', ['active'], 'Henrik slutter.', 'handover'],
  ['another while one is away, with a reason', ['absent'], 'Wenche er syk.', 'handover'],
  ['another while one coordinates, without a word', ['active'], ' ', { refused: 'why_new_missing' }],
]
for (const [which, states, why, expected] of told) {
  test(`[handover-told] ${which}`, () => {
    assert.deepEqual(
      toldOfOffer(
        states.map((state) => ({ state })),
        why,
      ),
      expected,
    )
  })
}
