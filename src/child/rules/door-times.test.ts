import assert from 'node:assert/strict'
import { test } from 'node:test'
import { doorTimes, minutesOf } from './door-times.ts'

test('[child-by-code] a code waits a quarter of an hour at least and a week at most', () => {
  assert.deepEqual(
    doorTimes.map((time) => minutesOf[time]),
    [15, 1440, 10_080],
  )
})
