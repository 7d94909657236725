import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasWaitedTooLong } from './post-soon.ts'

test('[posted-within-a-week] a letter has waited too long from the day after the week, and not before', () => {
  assert.equal(hasWaitedTooLong('2026-11-23', '2026-11-23'), false)
  assert.equal(hasWaitedTooLong('2026-11-16', '2026-11-23'), false)
  assert.equal(hasWaitedTooLong('2026-11-15', '2026-11-23'), true)
})
