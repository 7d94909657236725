import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayInOslo } from './clock.ts'

// [moment in UTC, the day it is in Norway]
const moments: [string, string][] = [
  ['2026-06-30T21:59:59Z', '2026-06-30'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
  ['2026-06-30T21:59:59Z', '2026-06-30'],
  ['2026-12-31T22:59:59Z', '2026-12-31'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
  ['2026-10-25T00:30:00Z', '2026-10-25'],
]

test('the day is Norway’s, by summer and winter time, whatever was asked before', () => {
  for (const [moment, day] of moments) assert.equal(dayInOslo(new Date(moment)), day, moment)
})
