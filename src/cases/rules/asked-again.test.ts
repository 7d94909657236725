import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stillAnswers } from './asked-again.ts'

const day = (n: number) => new Date(Date.UTC(2026, 7, n))
const plan = { item: 'plan', decidedAt: day(5) }
const coordinator = { item: 'coordinator', decidedAt: day(5) }
const first = { asksFor: ['coordinator', 'plan'], receivedAt: day(1) }
const again = { asksFor: ['plan'], receivedAt: day(20) }

test('[asked-again] before there is a decision everything answers', () => {
  assert.deepEqual(stillAnswers([plan, coordinator], [first, again], null), [plan, coordinator])
})

test('[asked-again] after a decision what nobody asked for again answers; what somebody did, does not', () => {
  assert.deepEqual(stillAnswers([plan, coordinator], [first], day(10)), [plan, coordinator])
  assert.deepEqual(stillAnswers([plan, coordinator], [first, again], day(10)), [coordinator])
})

test('[asked-again] looked at anew it answers again', () => {
  const anew = { item: 'plan', decidedAt: day(21) }
  assert.deepEqual(stillAnswers([anew, coordinator], [first, again], day(10)), [anew, coordinator])
})
