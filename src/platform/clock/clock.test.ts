import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everyDay, startDays } from '../../law/test/every-start.ts'
import { momentInOslo } from '../i18n/dates.ts'
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

/** The last Sunday of a month: the clocks are changed at one in the morning, UTC. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1))
  return last.getTime() - last.getUTCDay() * 86_400_000
}

/** Hours ahead of UTC in Norway at a moment, by the directive and not by the machine's tables. */
function hoursAhead(at: number): 1 | 2 {
  const year = new Date(at).getUTCFullYear()
  return at >= lastSunday(year, 2) && at < lastSunday(year, 9) ? 2 : 1
}

/** A local time of a day that exists once, in UTC. */
function moment(day: string, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  const [summer, winter] = [asUtc - 2 * 3_600_000, asUtc - 3_600_000]
  return new Date(hoursAhead(summer) === 2 ? summer : winter)
}

test('half past midnight and half past eleven at night are of their own day, every day in three years, also where the clocks change', () => {
  let changes = 0
  for (const day of everyDay.slice(0, startDays)) {
    const night = moment(day, '00:30')
    const evening = moment(day, '23:30')
    const hours = (evening.getTime() - night.getTime()) / 3_600_000
    if (hours !== 23) changes += 1
    assert.ok([22, 23, 24].includes(hours), day)
    for (const at of [night, evening]) assert.equal(dayInOslo(at), day, at.toISOString())
    assert.equal(momentInOslo(day, '00:30').getTime(), night.getTime(), day)
    assert.equal(momentInOslo(day, '23:30').getTime(), evening.getTime(), day)
  }
  assert.equal(changes, 6, 'two a year')
})

test('a moment before midnight and a moment after are two days, on the nights before and after each change', () => {
  for (const day of ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-03-26', '2028-10-29']) {
    const midnights = [day, everyDay[everyDay.indexOf(day) + 1]!]
    for (const next of midnights) {
      const midnight = moment(next, '00:00').getTime()
      assert.equal(dayInOslo(new Date(midnight)), next)
      assert.equal(dayInOslo(new Date(midnight - 1)), everyDay[everyDay.indexOf(next) - 1])
    }
  }
})
