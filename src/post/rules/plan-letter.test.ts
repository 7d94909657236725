import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLate, mayGetPlanLetter, whyPaper } from './plan-letter.ts'

const fine = { mayRead: true, isStopped: false, isWithheld: false, hasEnded: false }

test('[plan-letter] goes to one who may read it, of a plan that goes on', () => {
  assert.equal(mayGetPlanLetter(fine), true)
})

for (const [words, facts] of [
  ['one who may not read it', { mayRead: false }],
  ['after a death', { isStopped: true }],
  ['one the person is withheld from', { isWithheld: true }],
] as const)
  test(`[plan-letter] does not go to ${words}, and all are refused alike`, () => {
    assert.deepEqual(mayGetPlanLetter({ ...fine, ...facts }), { refused: 'not_to_them' })
  })

test('[plan-letter] a plan that has ended is sent no more', () => {
  assert.deepEqual(mayGetPlanLetter({ ...fine, hasEnded: true }), { refused: 'plan_ended' })
})

test('who wants paper, and who has no number here, are reached on paper alone', () => {
  assert.equal(whyPaper({ onPaper: true, hasNumber: true }), 'reserved')
  assert.equal(whyPaper({ onPaper: false, hasNumber: false }), 'no_number')
  assert.equal(whyPaper({ onPaper: false, hasNumber: true }), null)
})

test('what has waited a week is not late, and the day after it is', () => {
  assert.deepEqual([isLate(7), isLate(8)], [false, true])
})
