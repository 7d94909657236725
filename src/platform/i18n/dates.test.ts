import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  isFirstOfTwo,
  longDate,
  momentInOslo,
  momentsInOslo,
  nearDate,
  shortDate,
  weekdayDate,
} from './dates.ts'

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

  it('says the year where it is another than today’s, by Oslo’s calendar', () => {
    const ui = { language: 'nb', today: '2026-11-23' } as const
    assert.equal(nearDate(ui, '2026-12-13'), '13. desember')
    assert.equal(nearDate(ui, '2025-12-13'), '13. desember 2025')
    assert.equal(nearDate(ui, '2027-01-02'), '2. januar 2027')
    assert.equal(nearDate({ ...ui, language: 'en' }, '2025-12-31T23:30:00.000Z'), '1 January')
  })

  it('of a day is that day', () => {
    assert.equal(longDate('nb', '2026-11-22'), '22. november 2026')
    assert.equal(longDate('nb', '2026-01-01'), '1. januar 2026')
  })
})

describe('a wall-clock time in Norway', () => {
  const moments = (day: string, time: string) => momentsInOslo(day, time).map((each) => each.toISOString())

  it('is one moment, summer and winter, and on both sides of the night the clocks change', () => {
    for (const [day, time, moment] of [
      ['2026-12-07', '09:30', '2026-12-07T08:30:00.000Z'],
      ['2026-07-07', '09:30', '2026-07-07T07:30:00.000Z'],
      ['2027-03-28', '01:30', '2027-03-28T00:30:00.000Z'],
      ['2027-03-28', '03:30', '2027-03-28T01:30:00.000Z'],
      ['2027-10-31', '01:30', '2027-10-30T23:30:00.000Z'],
      ['2027-10-31', '03:30', '2027-10-31T02:30:00.000Z'],
    ] as const) {
      assert.deepEqual(moments(day, time), [moment])
      assert.equal(momentInOslo(day, time).toISOString(), moment)
    }
  })

  it('is none in the hour that is skipped, and two in the hour there is twice, the first first', () => {
    assert.deepEqual(moments('2027-03-28', '02:30'), [])
    assert.deepEqual(moments('2027-10-31', '02:30'), ['2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z'])
    assert.deepEqual(momentsInOslo('2027-10-31', '02:30').map(isFirstOfTwo), [true, false])
    assert.equal(isFirstOfTwo(momentInOslo('2026-12-07', '02:30')), false)
  })
})
