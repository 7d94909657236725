import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeWithoutDecisionGrounds } from './transitions.ts'
import { isSaidToLive, isToldOfClosing, mayComplainOfMissing } from './unanswered.ts'

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

const deaths: [string | null, Date | null, boolean][] = [
  ['2026-11-20', new Date('2026-11-21T10:00:00Z'), false],
  ['2026-11-20', null, false],
  [null, new Date('2026-11-21T10:00:00Z'), true],
  [null, null, false],
]
for (const [diedOn, readAt, expected] of deaths) {
  test(`[closed-for-death] ${diedOn ?? 'no death'} told, the register ${readAt ? 'has answered' : 'has never answered'}: ${expected ? 'said to live' : 'not said to live'}`, () => {
    assert.equal(isSaidToLive(diedOn, readAt), expected)
  })
}
