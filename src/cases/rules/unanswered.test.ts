import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeWithoutDecisionGrounds } from './transitions.ts'
import { isToldOfClosing, mayComplainOfMissing } from './unanswered.ts'

test('[closed-unanswered] told of: the own wish and the move; not a death or a double', () => {
  assert.deepEqual(closeWithoutDecisionGrounds.filter(isToldOfClosing), ['own_wish', 'moved'])
})

const missing: ['under_assessment' | 'decided' | 'closed', boolean, string | null, boolean][] = [
  ['under_assessment', false, null, true],
  ['under_assessment', true, null, true],
  ['decided', true, null, false],
  ['closed', false, null, true],
  ['closed', true, null, false],
  ['closed', false, 'another', false],
]
for (const [state, isDecided, joinedTo, expected] of missing) {
  test(`[closed-unanswered] ${state}, ${isDecided ? 'decided once' : 'never decided'}, ${joinedTo ? 'a double' : 'its own'}: ${expected}`, () => {
    assert.equal(mayComplainOfMissing({ state, joinedTo }, { isDecided }), expected)
  })
}
