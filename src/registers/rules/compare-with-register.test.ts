import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { protectionAtOnceFrom } from '../../law/address-protection.ts'
import { addDays } from '../../law/calendar.ts'
import {
  apartAtOnce,
  type DifferenceKind,
  differencesOf,
  mayBeTheExpected,
  type OurPerson,
  type TheirPerson,
} from './compare-with-register.ts'

const parent = (
  key: string,
  change: Partial<OurPerson['around'][number]> = {},
): OurPerson['around'][number] => ({
  key,
  kind: 'parent',
  hasParentalResponsibility: true,
  mandate: '',
  sharesHome: null,
  isConfirmed: false,
  ...change,
})
const ours = (change: Partial<OurPerson> = {}): OurPerson => ({
  name: 'Ada Stein',
  birthDate: '2019-04-12',
  protection: 'none',
  around: [parent('mother')],
  ...change,
})
const theirs = (change: Partial<TheirPerson> = {}): TheirPerson => ({
  name: 'Ada Stein',
  birthDate: '2019-04-12',
  protection: 'none',
  municipality: '3201',
  responsible: ['mother'],
  guardians: [],
  homes: new Map(),
  ...change,
})
const home = (key: string, isTogether: boolean) => new Map([[key, isTogether]])
const guardian = parent('g', { kind: 'guardian', hasParentalResponsibility: false, mandate: 'personal' })

const table: [
  says: string,
  here: Partial<OurPerson>,
  there: Partial<TheirPerson>,
  kinds: DifferenceKind[],
][] = [
  ['nothing where both say the same', {}, {}, []],
  ['another name', {}, { name: 'Ada Berg' }, ['name']],
  ['nothing of a child that is not named yet', {}, { name: null }, []],
  ['another day of birth', {}, { birthDate: '2019-04-13' }, ['birth_date']],
  ['a move out of the municipality', {}, { municipality: '4640' }, ['moved']],
  [
    'a protection that is eased',
    { protection: 'strictly_confidential' },
    { protection: 'confidential' },
    ['protection_lifted'],
  ],
  ['nothing of a stricter protection: it counts at once', {}, { protection: 'confidential' }, []],
  ['a parent with responsibility who is not here', {}, { responsible: ['mother', 'father'] }, ['parent_new']],
  [
    'a parent here without the responsibility the register has',
    { around: [parent('mother', { hasParentalResponsibility: false })] },
    {},
    ['parent_new'],
  ],
  ['a parent who lost it', { around: [parent('mother'), parent('father')] }, {}, ['parent_ended']],
  ['nothing of who lost it where the register names nobody', {}, { responsible: [] }, []],
  ['a new guardian', {}, { guardians: [{ key: 'g', mandate: 'both' }] }, ['guardian_new']],
  [
    'a guardian’s other mandate',
    { around: [parent('mother'), guardian] },
    { guardians: [{ key: 'g', mandate: 'both' }] },
    ['guardian_changed'],
  ],
  ['a guardian who is one no more', { around: [parent('mother'), guardian] }, {}, ['guardian_ended']],
]
describe('what the unit is to look at', () => {
  for (const [says, here, there, kinds] of table) {
    test(`[register-proposes] ${says}`, () =>
      assert.deepEqual(
        differencesOf(ours(here), theirs(there), ['3201']).map(({ kind }) => kind),
        kinds,
      ))
  }
  test('[register-proposes] a move is nothing to one who has no municipality, and is not told of one who is protected', () => {
    assert.deepEqual(differencesOf(ours(), theirs({ municipality: '4640' }), []), [])
    const hidden = differencesOf(
      ours({ protection: 'confidential' }),
      theirs({ municipality: '4640', protection: 'confidential' }),
      ['3201'],
    )
    assert.equal(hidden[0]?.theirs, '')
  })
})

describe('who lives with one who is protected', () => {
  const guarded = (change: Partial<OurPerson['around'][number]> = {}) =>
    ours({ protection: 'confidential', around: [parent('mother', change)] })
  const told = (isTogether: boolean) =>
    theirs({ protection: 'confidential', homes: home('mother', isTogether) })
  test('[household-unknown-is-apart] together is proposed, never taken', () => {
    assert.deepEqual(
      differencesOf(guarded(), told(true), []).map(({ theirs: there }) => there),
      ['together'],
    )
    assert.deepEqual(apartAtOnce(guarded(), told(true)), [])
  })
  test('[household-unknown-is-apart] apart shields at once, but where a person has confirmed otherwise it is proposed', () => {
    assert.deepEqual(apartAtOnce(guarded(), told(false)), ['mother'])
    const confirmed = guarded({ sharesHome: true, isConfirmed: true })
    assert.deepEqual(apartAtOnce(confirmed, told(false)), [])
    assert.deepEqual(
      differencesOf(confirmed, told(false), []).map(({ theirs: there }) => there),
      ['apart'],
    )
  })
  test('[household-unknown-is-apart] nobody is asked about where no address is protected', () =>
    assert.deepEqual(differencesOf(ours(), theirs({ homes: home('mother', true) }), []), []))
})

test('[register-protection-at-once] only what is stricter comes into force by itself', () => {
  const levels = ['none', 'confidential', 'strictly_confidential'] as const
  for (const [at, here] of levels.entries()) {
    for (const [to, there] of levels.entries())
      assert.equal(protectionAtOnceFrom(here, there), to > at ? there : null)
  }
})

test('[birth-by-parent] within seventeen weeks of the due date, over every day in three years', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1096 }), fc.integer({ min: -200, max: 200 }), (day, off) => {
      const due = addDays('2026-01-01', day)
      assert.equal(mayBeTheExpected(addDays(due, off), due), Math.abs(off) <= 119)
    }),
    { numRuns: 1100 },
  )
})
