import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { ageGroupOn, ageOn, ageReminderOn, ageReminders, isAwaited, rightsOn, turnsAge } from './age.ts'
import { addDays } from './calendar.ts'

const today = '2026-11-22'

test('age changes on the birthday, not the day before', () => {
  assert.equal(ageOn('2010-11-22', today), 16)
  assert.equal(ageOn('2010-11-23', today), 15)
  assert.equal(ageOn('2010-11-21', today), 16)
})

test('the day one turns an age is the first day of that age', () => {
  const birth = fc.date({ min: new Date('1930-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(birth, fc.integer({ min: 1, max: 100 }), (at, years) => {
      const born = at.toISOString().slice(0, 10)
      const day = turnsAge(born, years)
      assert.equal(ageOn(born, day), years)
      assert.equal(ageOn(born, addDays(day, -1)), years - 1)
    }),
  )
})

test('[age-leap-day] one born on 29 February turns 18 on 1 March, and 16 on the day itself', () => {
  assert.equal(turnsAge('2008-02-29', 18), '2026-03-01')
  assert.equal(turnsAge('2008-02-29', 16), '2024-02-29')
  assert.equal(ageOn('2008-02-29', '2026-02-28'), 17)
})

// birth date → group on 22 November 2026
const groups: [string | null, string][] = [
  [null, 'unborn'],
  ['2026-12-01', 'unborn'],
  ['2026-11-22', 'under_7'],
  ['2019-11-23', 'under_7'],
  ['2019-11-22', 'from_7'],
  ['2014-11-23', 'from_7'],
  ['2014-11-22', 'from_12'],
  ['2011-11-23', 'from_12'],
  ['2011-11-22', 'from_15'],
  ['2010-11-23', 'from_15'],
  ['2010-11-22', 'from_16'],
  ['2008-11-23', 'from_16'],
  ['2008-11-22', 'adult'],
  ['1940-01-01', 'adult'],
]
for (const [birthDate, group] of groups) {
  test(`one born ${birthDate ?? 'not yet'} is in the group ${group}`, () => {
    assert.equal(ageGroupOn({ birthDate, dueDate: '2027-01-10' }, today), group)
  })
}

// right → age by age: unborn, 6, 7, 11, 12, 14, 15, 16, 17, 18
const ages = [null, 6, 7, 11, 12, 14, 15, 16, 17, 18]
const bornAt = (age: number | null) => ({ birthDate: age === null ? null : `${2026 - age}-11-22` })
function row(right: keyof ReturnType<typeof rightsOn>) {
  return ages.map((age) => rightsOn(bornAt(age), today)[right])
}

test('[heard-from-7] a child is heard from 7, younger if able, not before birth', () => {
  assert.deepEqual(row('heard'), ['no', 'if_able', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'])
})
test('[weight-from-12] the child’s view has great weight from 12', () => {
  assert.deepEqual(row('hasGreatWeight'), [false, false, false, false, true, true, true, true, true, true])
})
test('[weight-from-12] from 12 until 16 a child may ask that parents are not told', () => {
  assert.deepEqual(row('mayAskThatParentsAreNotTold'), [
    ...[false, false, false, false],
    ...[true, true, true],
    ...[false, false, false],
  ])
})
test('[notice-from-15] own notices and own case from 15', () => {
  assert.deepEqual(row('hasOwnNotices'), [false, false, false, false, false, false, true, true, true, true])
})
test('[consent-from-16] one consents alone from 16', () => {
  assert.deepEqual(row('consentsAlone'), [false, false, false, false, false, false, false, true, true, true])
})
test('[child-coordinator-to-18] a child coordinator may be had before birth and until 18', () => {
  assert.deepEqual(row('mayHaveChildCoordinator'), [
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    false,
  ])
})

test('[age-reminders] the team is reminded at 15½, 17 and 17½', () => {
  assert.deepEqual(ageReminders('2011-03-31'), [
    { code: 'own_consent_soon', on: '2026-09-30' },
    { code: 'adult_in_a_year', on: '2028-03-31' },
    { code: 'adult_in_half_a_year', on: '2028-09-30' },
  ])
})

test('[awaited-by-adoption] one who is to be adopted is awaited with or without a day, until a birth date is written', () => {
  assert.equal(isAwaited({ birthDate: null, dueDate: '2027-01-10' }), true)
  assert.equal(isAwaited({ birthDate: null, dueDate: null, byAdoption: true }), true)
  assert.equal(isAwaited({ birthDate: '2024-05-05', dueDate: null, byAdoption: true }), false)
  assert.equal(isAwaited({ birthDate: null, dueDate: null }), false)
  const awaited = { birthDate: null, dueDate: null, byAdoption: true }
  assert.equal(rightsOn(awaited, today).mayHaveChildCoordinator, true)
  assert.equal(rightsOn(awaited, today).heard, 'no')
})

describe('[age-reminders] what is reminded of on a day', () => {
  // born 2010-03-15 · today → which
  const cells: [string, string | null][] = [
    ['2025-09-14', null],
    ['2025-09-15', 'own_consent_soon'],
    ['2026-03-14', 'own_consent_soon'],
    ['2026-03-15', null],
    ['2027-03-14', null],
    ['2027-03-15', 'adult_in_a_year'],
    ['2027-09-14', 'adult_in_a_year'],
    ['2027-09-15', 'adult_in_half_a_year'],
    ['2028-03-14', 'adult_in_half_a_year'],
    ['2028-03-15', null],
  ]
  for (const [today, code] of cells)
    test(`born 15 March 2010, on ${today}: ${code ?? 'nothing'}`, () => {
      assert.equal(ageReminderOn('2010-03-15', today)?.code ?? null, code)
    })
})
