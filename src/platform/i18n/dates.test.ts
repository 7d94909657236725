import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { longDate, shortDate, weekdayDate } from './dates.ts'

// Half past midnight in Oslo, the evening before in Greenwich
const afterMidnight = '2026-11-22T23:31:00.000Z'

describe('a date as it is said', () => {
  it('of a moment is Oslo’s day, also where the moment is kept as text', () => {
    assert.equal(longDate('nb', new Date(afterMidnight)), '23. november 2026')
    assert.equal(longDate('nb', afterMidnight), '23. november 2026')
    assert.equal(shortDate('en', afterMidnight), '23 November')
    assert.equal(longDate('nb', '2026-11-22T22:59:59.000Z'), '22. november 2026')
    assert.equal(longDate('nb', '2026-11-23T00:31:00+01:00'), '23. november 2026')
    assert.equal(longDate('nb', '2026-11-22T23:31:00+01:00'), '22. november 2026')
    assert.equal(weekdayDate('nn', afterMidnight), 'måndag 23. november')
  })

  it('of a day is that day', () => {
    assert.equal(longDate('nb', '2026-11-22'), '22. november 2026')
    assert.equal(longDate('nb', '2026-01-01'), '1. januar 2026')
  })
})
