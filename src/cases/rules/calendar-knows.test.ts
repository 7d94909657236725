import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAgainstBirthDate } from './calendar-knows.ts'

const sara = { birthDate: '2009-04-30', dueDate: null }
const onTheDay = { ...sara, today: '2027-04-30' }
const dayBefore = { ...sara, today: '2027-04-29' }

for (const [criterion, decided, born, against, title] of [
  ['under_18', 'met', dayBefore, false, 'the day before one is 18, «under 18» stands'],
  ['under_18', 'not_met', dayBefore, true, '… and «not under 18» does not'],
  ['under_18', 'met', onTheDay, true, 'on the eighteenth birthday «under 18» is no answer'],
  ['under_18', 'not_met', onTheDay, false, '… and «not under 18» is'],
  ['under_18', 'met', { birthDate: null, dueDate: '2027-06-01', today: '2027-04-30' }, false, 'expected'],
  ['under_18', 'met', { birthDate: null, dueDate: null, today: '2027-04-30' }, false, 'unknown: theirs'],
  [
    'under_18',
    'not_met',
    { birthDate: null, dueDate: null, today: '2027-04-30' },
    false,
    'unknown: theirs too',
  ],
  ['long_term', 'met', onTheDay, false, 'the calendar knows nothing of the other criteria'],
] as const) {
  test(`[calendar-knows] ${title}`, () => {
    assert.equal(isAgainstBirthDate({ criterion, decided }, born), against)
  })
}
