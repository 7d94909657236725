import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays } from '../../law/calendar.ts'
import type { LegalBasis } from '../../law/legal-basis.ts'
import { countedFromLater, mayWeighKnowledge } from './known-later.ts'
import { timeliness } from './time-to-complain.ts'

// Decided and opened on Monday 12 January; the last day is Monday 9 February; it came on 2 March.
const late = {
  basis: 'health',
  receivedOn: '2026-03-02',
  decidedOn: '2026-01-12',
  knownOn: '2026-01-12',
  deadlineOn: '2026-02-09',
} as const

// what is otherwise, known from → the last day, or why not
const cells: [string, Partial<Record<keyof typeof late, string | null>>, string, string][] = [
  ['late, on the health basis', {}, '2026-02-16', '2026-03-16'],
  ['known so early that it is late all the same', {}, '2026-01-20', '2026-02-17'],
  ['known the day it was complained', {}, '2026-03-02', '2026-03-30'],
  [
    'known the day after it was opened, and the letter promised a later day',
    { deadlineOn: '2026-02-27' },
    '2026-01-13',
    '2026-02-27',
  ],
  ['the same day as counted at first', {}, '2026-01-12', 'not_later'],
  ['an earlier day', {}, '2026-01-11', 'not_later'],
  ['after it was complained', {}, '2026-03-03', 'after_it_came'],
  ['in time as it is', { receivedOn: '2026-02-09' }, '2026-01-20', 'is_in_time'],
  ['not begun', { knownOn: null, deadlineOn: null }, '2026-02-16', 'is_in_time'],
  ['a missing decision', { knownOn: null, deadlineOn: null, decidedOn: null }, '2026-02-16', 'is_in_time'],
  [
    'after a year, known so late that it was in time',
    { receivedOn: '2027-01-13' },
    '2026-12-28',
    '2027-01-25',
  ],
  ['after a year, and late all the same', { receivedOn: '2027-01-13' }, '2026-12-01', '2026-12-29'],
  ['on the social services basis', { basis: 'social_services' }, '2026-02-16', 'not_this_basis'],
  ['on NAV’s basis', { basis: 'nav' }, '2026-02-16', 'not_this_basis'],
  ['on the child welfare basis', { basis: 'child_welfare' }, '2026-02-16', 'not_this_basis'],
]
for (const [what, otherwise, laterOn, expected] of cells)
  test(`[complaint-sufficient-knowledge] ${what}: ${expected}`, () => {
    const first = { ...late, ...otherwise } as Parameters<typeof countedFromLater>[0]
    const counted = countedFromLater(first, laterOn)
    assert.equal('lastDay' in counted ? counted.lastDay : counted.refused, expected)
    const isAboutDay = ['not_later', 'after_it_came'].includes(expected)
    assert.equal(mayWeighKnowledge(first), isAboutDay || 'lastDay' in counted)
  })

test('[complaint-sufficient-knowledge] no day the unit may note makes the time shorter, and the later it is, the more is in time', () => {
  const order = { in_time: 0, late: 1, after_a_year: 2 }
  let before = '2026-02-09'
  for (let laterOn = '2026-01-13'; laterOn <= late.receivedOn; laterOn = addDays(laterOn, 1)) {
    const counted = countedFromLater({ ...late, basis: 'health' as LegalBasis }, laterOn)
    assert.ok('lastDay' in counted, laterOn)
    assert.ok(counted.lastDay >= before, laterOn)
    const of = (deadlineOn: string) => order[timeliness({ ...late, deadlineOn })]
    assert.ok(of(counted.lastDay) <= of(late.deadlineOn))
    before = counted.lastDay
  }
})
