import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  addWeeks,
  daysBetween,
  deadlineOnWorkingDay,
  easterSunday,
  hoursBetween,
  isPublicHoliday,
  isWorkingDay,
  publicHolidays,
} from './calendar.ts'

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))

test('Easter Sunday falls where the almanac says', () => {
  const almanac = {
    2000: '2000-04-23',
    2008: '2008-03-23',
    2019: '2019-04-21',
    2024: '2024-03-31',
    2025: '2025-04-20',
    2026: '2026-04-05',
    2027: '2027-03-28',
    2028: '2028-04-16',
    2038: '2038-04-25',
  }
  for (const [year, sunday] of Object.entries(almanac)) assert.equal(easterSunday(Number(year)), sunday)
})

test('Easter is always a Sunday from 22 March to 25 April', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1950, max: 2150 }), (year) => {
      const sunday = easterSunday(year)
      assert.equal(new Date(sunday).getUTCDay(), 0)
      assert.ok(sunday >= `${year}-03-22` && sunday <= `${year}-04-25`)
    }),
  )
})

test('2026 has the twelve public holidays of Norway', () => {
  const days = [...publicHolidays(2026).keys()].sort()
  assert.deepEqual(days, [
    '2026-01-01',
    '2026-04-02',
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-17',
    '2026-05-24',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ])
})

test('two holidays may fall on the same day', () => {
  assert.equal(publicHolidays(2008).size, 11) // 1 May 2008 was also Ascension Day
  assert.ok(isPublicHoliday('2008-05-01'))
})

test('a working day is Monday to Friday and no public holiday', () => {
  assert.equal(isWorkingDay('2026-11-23'), true) // a Monday
  assert.equal(isWorkingDay('2026-11-21'), false) // a Saturday
  assert.equal(isWorkingDay('2026-11-22'), false) // a Sunday
  assert.equal(isWorkingDay('2026-04-02'), false) // Maundy Thursday
  assert.equal(isWorkingDay('2026-05-25'), false) // Whit Monday
  assert.equal(isWorkingDay('2026-12-24'), true) // Christmas Eve is no public holiday
})

test('[calendar-months] a month ends on the same day, or on the last day of a shorter month', () => {
  assert.equal(addMonths('2026-01-15', 1), '2026-02-15')
  assert.equal(addMonths('2026-01-31', 1), '2026-02-28')
  assert.equal(addMonths('2028-01-31', 1), '2028-02-29')
  assert.equal(addMonths('2026-12-31', 1), '2027-01-31')
  assert.equal(addMonths('2026-03-31', -1), '2026-02-28')
  assert.equal(addMonths('2026-10-31', 6), '2027-04-30')
})

test('weeks keep the weekday, also when clocks change', () => {
  assert.equal(addWeeks('2026-10-19', 2), '2026-11-02')
  assert.equal(addDays('2026-12-31', 1), '2027-01-01')
  assert.equal(addDays('2028-02-28', 1), '2028-02-29')
})

test('days added and counted agree', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -40000, max: 40000 }), (from, days) => {
      assert.equal(daysBetween(from, addDays(from, days)), days)
    }),
  )
})

test('hours are counted whole, across zones', () => {
  assert.equal(hoursBetween('2026-11-20T08:00:00Z', '2026-11-21T07:59:59Z'), 23)
  assert.equal(hoursBetween('2026-11-20T08:00:00+01:00', '2026-11-20T08:00:00Z'), 1)
})

test('[fvl-30-working-day] a deadline on a weekend or holiday moves to the next working day when asked to', () => {
  assert.equal(deadlineOnWorkingDay('2026-11-21', { moves: true }), '2026-11-23')
  assert.equal(deadlineOnWorkingDay('2026-04-02', { moves: true }), '2026-04-07') // Easter, Thursday to Tuesday
  assert.equal(deadlineOnWorkingDay('2026-12-25', { moves: true }), '2026-12-28')
  assert.equal(deadlineOnWorkingDay('2026-11-23', { moves: true }), '2026-11-23')
})

test('[fvl-30-working-day] a deadline stays on its day when not asked to move', () => {
  assert.equal(deadlineOnWorkingDay('2026-11-21', { moves: false }), '2026-11-21')
})

test('[fvl-30-working-day] a moved deadline is a working day, never earlier, at most five days later', () => {
  fc.assert(
    fc.property(day, (date) => {
      const moved = deadlineOnWorkingDay(date, { moves: true })
      assert.ok(isWorkingDay(moved))
      const days = daysBetween(date, moved)
      assert.ok(days >= 0 && days <= 5, `${date} moved ${days} days`)
    }),
  )
})

test('what is no day is refused loudly', () => {
  for (const wrong of ['2026-02-30', '2026-13-01', '26-01-01', 'today', '2026-1-1']) {
    assert.throws(() => addDays(wrong, 1), RangeError)
  }
})
