import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays, addWeeks } from '../../law/calendar.ts'
import { complaintTermsOf, type LegalBasis, legalBases } from '../../law/legal-basis.ts'
import { knownFrom, lastDayFor, promisedLastDay, promisedOn, sentAs, type WayItCame } from './when-known.ts'

const way = (change: Partial<WayItCame>): WayItCame => ({
  openedOn: null,
  noticedOn: '2026-11-02',
  isOnPaper: false,
  postedOn: null,
  ...change,
})
const says = (basis: LegalBasis, change: Partial<WayItCame>) => {
  const { knownOn, knownHow } = knownFrom(basis, way(change))
  return knownOn ? `${knownHow} ${knownOn}` : knownHow
}
const onPaper = { isOnPaper: true }

describe('on the health basis the time counts', () => {
  const table: [string, Partial<WayItCame>, string][] = [
    ['from the own opening', { openedOn: '2026-11-10' }, 'opened 2026-11-10'],
    ['from a week after it was posted', { ...onPaper, postedOn: '2026-11-04' }, 'post 2026-11-11'],
    [
      'from the opening, when that came before the post',
      { ...onPaper, postedOn: '2026-11-04', openedOn: '2026-11-05' },
      'opened 2026-11-05',
    ],
    [
      'from the post, when it was opened later',
      { ...onPaper, postedOn: '2026-11-04', openedOn: '2026-11-20' },
      'post 2026-11-11',
    ],
    [
      'from the post, also when only the second notice went on paper',
      { postedOn: '2026-11-20' },
      'post 2026-11-27',
    ],
  ]
  for (const [what, change, expected] of table)
    test(`[complaint-each-their-own] ${what}`, () => assert.equal(says('health', change), expected))

  const notYet: [string, Partial<WayItCame>][] = [
    ['told of it and has not opened it', {}],
    ['whose letter waits to be posted', onPaper],
    ['who was not told of it', { noticedOn: null }],
  ]
  for (const [what, change] of notYet)
    test(`[complaint-not-begun] never for one ${what}`, () => {
      assert.equal(says('health', change), 'none')
      assert.equal(lastDayFor('health', { knownOn: null }, '2026-11-30').lastDay, null)
    })
})

for (const basis of ['social_services', 'nav', 'child_welfare'] as const) {
  describe(`on the ${basis} basis the time counts`, () => {
    const table: [string, Partial<WayItCame>, string][] = [
      ['from the notice', {}, 'notice 2026-11-02'],
      ['from the notice, opened or not', { openedOn: '2026-11-10' }, 'notice 2026-11-02'],
      ['from a week after it was posted', { ...onPaper, postedOn: '2026-11-04' }, 'post 2026-11-11'],
      ['not while the letter waits to be posted', onPaper, 'none'],
      [
        'from the own opening for one who was not told',
        { noticedOn: null, openedOn: '2026-11-10' },
        'opened 2026-11-10',
      ],
    ]
    for (const [what, change, expected] of table)
      test(`[complaint-each-their-own] ${what}`, () => assert.equal(says(basis, change), expected))
  })
}

test('[complaint-promised-day] nobody’s time ends before the day the letter names, and a later one of their own stands', () => {
  const read = { knownOn: '2026-11-02' }
  assert.deepEqual(lastDayFor('health', read, null), { lastDay: '2026-11-30', isPromised: false })
  assert.deepEqual(lastDayFor('health', read, '2026-12-07'), { lastDay: '2026-12-07', isPromised: true })
  assert.deepEqual(lastDayFor('health', { knownOn: '2026-11-20' }, '2026-12-07'), {
    lastDay: '2026-12-18',
    isPromised: false,
  })
})

test('[complaint-promised-day] over every day in three years and each basis, the named day gives all their weeks, and one more on paper', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1095 }), fc.constantFrom(...legalBases), (days, basis) => {
      const sentOn = addDays('2026-01-01', days)
      const { weeks } = complaintTermsOf(basis)
      const digital = promisedLastDay(basis, sentOn, false)
      const posted = promisedLastDay(basis, sentOn, true)
      assert.ok(digital >= addWeeks(sentOn, weeks))
      assert.ok(posted >= addWeeks(sentOn, weeks + 1) && posted > digital)
      // One who reads it the day it is sent, or a week later on paper, has just that day
      assert.equal(lastDayFor(basis, { knownOn: sentOn }, digital).lastDay, digital)
      assert.equal(lastDayFor(basis, { knownOn: sentOn }, posted).lastDay, posted)
      assert.equal(lastDayFor(basis, { knownOn: addDays(sentOn, 7) }, posted).lastDay, posted)
    }),
    { numRuns: 1500 },
  )
})

test('[complaint-each-their-own] a letter leaves digitally, on paper, or both ways', () => {
  const by = (...ways: boolean[]) => sentAs(ways.map((onPaper) => ({ onPaper })))
  assert.deepEqual(
    [by(false), by(true), by(true, false), by(false, false)],
    ['digital', 'paper', 'both', 'digital'],
  )
})

test('[complaint-promised-day] a letter that names two days is kept with the first, and the other follows from it', () => {
  const sentOn = '2026-11-23'
  for (const isPosted of [true, false]) {
    const named = promisedLastDay('health', sentOn, isPosted)
    const letter = { sentOn, named, namedFor: 'health' } as const
    assert.equal(promisedOn('health', letter), named)
    assert.equal(promisedOn('nav', letter), promisedLastDay('nav', sentOn, isPosted))
    assert.equal(promisedOn('nav', { ...letter, named: null }), null)
  }
})
