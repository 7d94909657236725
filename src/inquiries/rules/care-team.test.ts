import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isToBeHeld } from './care-team.ts'
import type { InquiryState } from './transitions.ts'

// result, held, state → waits in the queue
const held: ['set_up' | 'not_set_up' | null, string | null, InquiryState, boolean][] = [
  ['set_up', null, 'answered', true],
  ['set_up', null, 'received', true],
  ['set_up', null, 'accepted_to_case', true],
  ['set_up', '2026-11-20', 'answered', false],
  ['set_up', null, 'withdrawn', false],
  ['set_up', null, 'forwarded', false],
  ['not_set_up', null, 'answered', false],
  [null, null, 'received', false],
]
for (const [careTeamResult, careTeamHeldOn, state, expected] of held) {
  test(`[care-team-held] ${careTeamResult ?? 'not answered'}, ${careTeamHeldOn ? 'held' : 'not held'}, ${state}: ${expected ? 'waits' : 'does not wait'} to be held`, () => {
    assert.equal(isToBeHeld({ careTeamResult, careTeamHeldOn, state }), expected)
  })
}
