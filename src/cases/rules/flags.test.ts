import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths } from '../../law/calendar.ts'
import { type FlagFacts, flagsOf } from './flags.ts'

const today = '2026-11-22'
const plain: FlagFacts = {
  birthDate: '1980-01-01',
  dueDate: null,
  diedOn: null,
  addressProtection: 'none',
  interpreter: '',
  cannotConsent: false,
  isOffered: false,
  isSentOn: false,
  isForApproval: false,
  isTakenBack: false,
  owesAnew: false,
  isWaiting: false,
}

const table: [string, Partial<FlagFacts>, string[]][] = [
  ['an adult with nothing special', {}, []],
  ['one who is dead', { diedOn: '2026-11-01' }, ['died']],
  ['a confidential address', { addressProtection: 'confidential' }, ['protected_address']],
  ['a strictly confidential address', { addressProtection: 'strictly_confidential' }, ['protected_address']],
  ['one who cannot consent', { cannotConsent: true }, ['cannot_consent']],
  ['one who needs an interpreter', { interpreter: 'nordsamisk' }, ['interpreter']],
  ['a case offered to another', { isOffered: true }, ['handover']],
  ['a case sent on', { isSentOn: true }, ['transfer']],
  ['one that is taken back', { isTakenBack: true }, ['taken_back']],
  ['one who is owed a new decision after a complaint', { owesAnew: true }, ['decide_anew']],
  ['a decision for approval', { isForApproval: true }, ['for_approval']],
  ['a case that waits', { isWaiting: true }, ['waiting']],
  ['an expected child', { birthDate: null, dueDate: '2027-01-01' }, ['unborn']],
  ['one who turns 16 in half a year', { birthDate: '2011-05-22' }, ['turns_16']],
  ['one who turns 16 a day later than that', { birthDate: '2011-05-23' }, []],
  ['one who turns 16 tomorrow', { birthDate: '2010-11-23' }, ['turns_16']],
  ['one who turned 16 today', { birthDate: '2010-11-22' }, []],
  ['one who turns 18 in half a year', { birthDate: '2009-05-22' }, ['turns_18']],
  ['one who turned 18 today', { birthDate: '2008-11-22' }, []],
]
for (const [what, facts, expected] of table) {
  test(`[case-flags] ${what}: ${expected.join(', ') || 'no flag'}`, () =>
    assert.deepEqual(flagsOf({ ...plain, ...facts }, today), expected))
}

test('[case-flags] the flag of a birthday is up the whole half year before it, whatever the day, and gone on the day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3 * 366 }), fc.constantFrom(16, 18), (days, age) => {
      const birthday = addDays('2026-01-01', days)
      if (birthday.endsWith('02-29')) return
      const facts = { ...plain, birthDate: addMonths(birthday, -12 * age) }
      assert.deepEqual(flagsOf(facts, addDays(birthday, -1)), [`turns_${age}`])
      assert.deepEqual(flagsOf(facts, birthday), [])
      assert.deepEqual(flagsOf(facts, addDays(addMonths(birthday, -6), -1)), [])
    }),
  )
})
