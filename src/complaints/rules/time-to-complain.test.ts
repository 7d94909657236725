import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  addWeeks,
  daysBetween,
  deadlineOnWorkingDay,
  isWorkingDay,
} from '../../law/calendar.ts'
import {
  type ComplaintTime,
  complaintClock,
  daysInPost,
  groundsToDismiss,
  lastDayToContest,
  mayDismiss,
  mayJudge,
  proposedMendBy,
  timeliness,
} from './time-to-complain.ts'

const decidedOn = '2026-01-12'
const deadlineOn = '2026-02-09'

// received, deadline, decided → how it came
const table: [string, string | null, string | null, string][] = [
  ['2026-02-09', deadlineOn, decidedOn, 'in_time'],
  ['2026-02-10', deadlineOn, decidedOn, 'late'],
  ['2027-01-12', deadlineOn, decidedOn, 'late'],
  ['2027-01-13', deadlineOn, decidedOn, 'after_a_year'],
  ['2026-12-01', null, decidedOn, 'in_time'],
  ['2027-01-13', null, decidedOn, 'in_time'],
  // Known so late that the last day is after the year: the year cuts only a time that has run out.
  ['2027-10-09', '2027-11-08', decidedOn, 'in_time'],
  ['2027-11-08', '2027-11-08', decidedOn, 'in_time'],
  ['2027-11-09', '2027-11-08', decidedOn, 'after_a_year'],
  ['2027-12-01', null, null, 'in_time'],
]
for (const [receivedOn, deadline, decided, expected] of table) {
  const code = decided ? 'fvl-31' : 'complaint-missing-decision'
  test(`[${code}] decided ${decided ?? 'never'}, last day ${deadline ?? 'not begun'}, received ${receivedOn}: ${expected}`, () => {
    assert.equal(timeliness({ receivedOn, deadlineOn: deadline, decidedOn: decided }), expected)
  })
}

test('[dismissal-last-day] a dismissal names a last day: a week for the post, the weeks of the basis, moved on from a day off', () => {
  assert.equal(lastDayToContest('health', '2026-11-23'), '2026-12-28')
  assert.equal(lastDayToContest('social_services', '2026-11-23'), '2026-12-21')
  assert.equal(lastDayToContest('nav', '2026-11-23'), '2026-12-21')
  // 26 December and the Sunday after it are days off
  assert.equal(lastDayToContest('health', '2026-11-21'), '2026-12-28')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 800 }), (n) => {
      const on = addDays('2026-01-01', n)
      const last = lastDayToContest('health', on)
      assert.ok(isWorkingDay(last) && last >= addDays(addWeeks(on, 4), daysInPost))
    }),
  )
})

test('[complaint-missing-decision] what was never decided is complained about in time, whenever', () => {
  for (const receivedOn of ['2026-01-12', '2026-12-31', '2029-01-01']) {
    const time = { receivedOn, deadlineOn: null, decidedOn: null }
    assert.equal(mayJudge(time, 'judge_in_time'), null)
    assert.deepEqual(mayJudge(time, 'judge_late'), { refused: 'is_in_time' })
  }
})

const at = (receivedOn: string): ComplaintTime => ({ receivedOn, deadlineOn, decidedOn })

test('[fvl-31] what is late is judged with a reason, what is in time is never called late, and after a year neither', () => {
  assert.equal(mayJudge(at('2026-02-01'), 'judge_in_time'), null)
  assert.deepEqual(mayJudge(at('2026-02-01'), 'judge_late'), { refused: 'is_in_time' })
  assert.deepEqual(mayJudge(at('2026-03-01'), 'judge_in_time'), { refused: 'is_late' })
  assert.equal(mayJudge(at('2026-03-01'), 'judge_late'), null)
  for (const act of ['judge_in_time', 'judge_late'] as const)
    assert.deepEqual(mayJudge(at('2027-03-01'), act), { refused: 'after_one_year' })
})

test('[fvl-31] only what came late is dismissed as late', () => {
  assert.deepEqual(mayDismiss(at('2026-02-01'), null, 'late', '2026-02-02'), {
    refused: 'is_in_time',
    field: 'ground',
  })
  assert.equal(mayDismiss(at('2026-02-10'), null, 'late', '2026-02-11'), null)
  assert.equal(mayDismiss(at('2027-02-10'), null, 'late', '2027-02-11'), null)
  assert.equal(mayDismiss(at('2026-02-01'), null, 'no_right', '2026-02-02'), null)
})

test('[fvl-31] known after a year, and complained within the time from then: judged in time, and never dismissed as late', () => {
  const time = { receivedOn: '2027-10-09', deadlineOn: '2027-11-08', decidedOn }
  assert.equal(mayJudge(time, 'judge_in_time'), null)
  assert.deepEqual(mayJudge(time, 'judge_late'), { refused: 'is_in_time' })
  assert.deepEqual(mayDismiss(time, null, 'late', '2027-10-10'), { refused: 'is_in_time', field: 'ground' })
  assert.deepEqual(groundsToDismiss(time, null, '2027-10-10'), ['no_right'])
  assert.deepEqual(groundsToDismiss({ ...time, receivedOn: '2027-11-09' }, '2027-11-20', '2027-11-21'), [
    'late',
    'not_mended',
    'no_right',
  ])
})

test('[pbrl-7-3-mend] what was not asked for, or still has its day, is not dismissed as not mended', () => {
  const mend = (mendBy: string | null, today: string) =>
    mayDismiss(at('2026-02-01'), mendBy, 'not_mended', today)
  assert.deepEqual(mend(null, '2026-03-01'), { refused: 'time_to_mend', field: 'ground' })
  assert.deepEqual(mend('2026-02-16', '2026-02-16'), { refused: 'time_to_mend', field: 'ground' })
  assert.equal(mend('2026-02-16', '2026-02-17'), null)
})

test('[complaint-post-time] a letter on paper has a week in the post', () => assert.equal(daysInPost, 7))

test('[fvl-33-ready] the clock runs a month from the day it came, and shows what has passed as passed', () => {
  const complaint = { state: 'received', receivedOn: '2026-01-31', mendBy: null }
  assert.deepEqual(complaintClock(complaint, true, '2026-03-02'), {
    code: 'answer',
    dueOn: '2026-02-28',
    daysLeft: -2,
    daysTotal: 28,
  })
  assert.equal(complaintClock(complaint, false, '2026-03-02'), null)
  const mending = { ...complaint, state: 'defective', mendBy: '2026-02-16' }
  assert.equal(complaintClock(mending, true, '2026-02-10')?.code, 'mend')
})

const startDays = fc.integer({ min: 0, max: 3 * 365 }).map((days) => addDays('2026-01-01', days))
const everyStart = Array.from({ length: 3 * 366 }, (_, days) => addDays('2026-01-01', days))

test('[fvl-31] from every day in three years: the last day is in time, the next is late, a year and a day is too late', () => {
  for (const day of everyStart) {
    const last = deadlineOnWorkingDay(addWeeks(day, 4), { moves: true })
    const of = (receivedOn: string) => timeliness({ receivedOn, deadlineOn: last, decidedOn: day })
    assert.equal(of(last), 'in_time', day)
    assert.equal(of(addDays(last, 1)), 'late', day)
    assert.equal(of(addMonths(day, 12)), 'late', day)
    assert.equal(of(addDays(addMonths(day, 12), 1)), 'after_a_year', day)
  }
})

test('[pbrl-7-3-mend] from every day in three years: the proposed day is a working day, two weeks or a little more', () => {
  for (const day of everyStart) {
    const by = proposedMendBy(day)
    assert.ok(isWorkingDay(by), day)
    const days = daysBetween(day, by)
    assert.ok(days >= 14 && days <= 14 + 5, `${day}: ${days}`)
  }
})

test('[fvl-31] later is never more in time', () => {
  const order = { in_time: 0, late: 1, after_a_year: 2 }
  fc.assert(
    fc.property(startDays, fc.nat(500), fc.nat(200), fc.nat(60), (decided, came, later, weeks) => {
      const time = { deadlineOn: addDays(decided, weeks), decidedOn: decided }
      const first = timeliness({ ...time, receivedOn: addDays(decided, came) })
      const then = timeliness({ ...time, receivedOn: addDays(decided, came + later) })
      assert.ok(order[then] >= order[first])
    }),
  )
})
