import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type AgeGroup, rightsByAge } from '../../law/age.ts'
import { type NoticeField, noticeKinds } from './notice-kinds.ts'
import {
  type Around,
  type CannotConsentIn,
  isToldOf,
  recipientsOf,
  recipientsWhenKept,
  type Standing,
  standingOf,
  type Told,
  toldBy,
} from './recipients.ts'

const person = { id: 'p', identityKey: 'person', fullName: 'Person', onPaper: false }
const one = (identityKey: string, kind: string, change: Partial<Around> = {}): Around => ({
  id: `row of ${identityKey}`,
  identityKey,
  name: identityKey,
  kind,
  hasParentalResponsibility: false,
  mandate: '',
  proxyScope: '',
  onPaper: false,
  diedOn: null,
  ...change,
})
const mother = one('mother', 'parent', { hasParentalResponsibility: true })
const around = [
  mother,
  one('father', 'parent'),
  one('guardian', 'guardian', { mandate: 'personal' }),
  one('both', 'guardian', { mandate: 'both' }),
  one('bank', 'guardian', { mandate: 'financial' }),
  one('no mandate', 'guardian'),
  one('aunt', 'next_of_kin'),
  one('foster', 'foster_parent'),
  one('care', 'care_authority'),
  one('proxy', 'proxy', { proxyScope: 'whole' }),
  one('noted proxy', 'proxy'),
  one('asking proxy', 'proxy', { proxyScope: 'inquiry' }),
]
const keys = (
  group: AgeGroup,
  field: NoticeField,
  cannot: CannotConsentIn = [],
  of: readonly Around[] = around,
) =>
  recipientsOf(person, rightsByAge[group], of, cannot, field).map(({ key, told }) =>
    told === 'copy' ? `${key} (copy)` : key,
  )

const forChild = ['mother', 'guardian', 'both', 'foster', 'care']
const proxies = ['proxy', 'noted proxy']
const beside = ['guardian (copy)', 'both (copy)']
const who: [AgeGroup, NoticeField, string[]][] = [
  ['unborn', 'case', [...forChild, ...proxies]],
  ['under_7', 'case', [...forChild, ...proxies]],
  ['from_7', 'case', [...forChild, ...proxies]],
  ['from_12', 'case', [...forChild, ...proxies]],
  ['from_15', 'case', ['person', ...forChild, ...proxies]],
  ['from_16', 'case', ['person', ...beside, ...proxies]],
  ['adult', 'case', ['person', ...beside, ...proxies]],
  ['from_12', 'consent', forChild],
  ['from_15', 'consent', ['person', ...forChild]],
  ['from_16', 'consent', ['person']],
  ['adult', 'consent', ['person']],
  ['from_7', 'coordination', [...forChild, ...proxies]],
  ['adult', 'coordination', ['person', ...proxies]],
  ['from_7', 'plan', [...forChild, ...proxies]],
  ['adult', 'plan', ['person', ...proxies]],
]
describe('who is told, with no capacity decision', () => {
  for (const [group, field, expected] of who)
    test(`[who-is-told] at ${group} of the ${field}: ${expected.join(', ')}`, () =>
      assert.deepEqual(keys(group, field), expected))
})

const guardians = ['guardian', 'both']
const decided: [CannotConsentIn, NoticeField, string[]][] = [
  [['plan'], 'plan', guardians],
  [['plan'], 'coordination', []],
  [['plan'], 'consent', guardians],
  [['plan'], 'case', guardians],
  [['coordination'], 'coordination', guardians],
  [['coordination'], 'plan', []],
  [['sharing'], 'consent', guardians],
  [['sharing'], 'plan', []],
  [['sharing'], 'case', guardians],
  [['coordination', 'plan', 'sharing'], 'plan', guardians],
]
describe('a capacity decision about an adult', () => {
  for (const [cannot, field, expected] of decided) {
    const told = expected.length ? 'tells' : 'does not tell'
    test(`[who-is-told] in ${cannot.join(', ')} ${told} the guardian of the ${field}; the person is told all the same`, () => {
      const found = keys('adult', field, cannot)
      assert.equal(found[0], 'person')
      assert.deepEqual(
        found.filter((key) => /guardian|both/.test(key)),
        expected,
      )
      for (const never of ['bank', 'no mandate', 'mother', 'aunt']) assert.ok(!found.includes(never), never)
    })
  }
})

describe('the table', () => {
  const cells: [Standing, NoticeField, Told][] = [
    ['person', 'case', 'yes'],
    ['person', 'consent', 'yes'],
    ['person', 'coordination', 'yes'],
    ['person', 'plan', 'yes'],
    ['speaks_for_child', 'case', 'yes'],
    ['speaks_for_child', 'consent', 'yes'],
    ['speaks_for_child', 'coordination', 'yes'],
    ['speaks_for_child', 'plan', 'yes'],
    ['guardian_who_consents', 'case', 'yes'],
    ['guardian_who_consents', 'consent', 'yes'],
    ['guardian_who_consents', 'coordination', 'yes'],
    ['guardian_who_consents', 'plan', 'yes'],
    ['guardian_beside', 'case', 'copy'],
    ['guardian_beside', 'consent', 'no'],
    ['guardian_beside', 'coordination', 'no'],
    ['guardian_beside', 'plan', 'no'],
    ['proxy', 'case', 'yes'],
    ['proxy', 'consent', 'no'],
    ['proxy', 'coordination', 'yes'],
    ['proxy', 'plan', 'yes'],
    ['beside', 'case', 'no'],
    ['beside', 'consent', 'no'],
    ['beside', 'coordination', 'no'],
    ['beside', 'plan', 'no'],
  ]
  for (const [standing, field, told] of cells)
    test(`[who-is-told] ${standing} of the ${field}: ${told}`, () =>
      assert.equal(toldBy[standing][field], told))

  test('[who-is-told] next of kin stand beside at every age', () => {
    for (const rights of Object.values(rightsByAge))
      assert.equal(standingOf(one('aunt', 'next_of_kin'), rights, ['plan'], 'plan'), 'beside')
  })

  test('[who-is-told] a copy is of what is written, and of nothing else', () => {
    const told = noticeKinds.filter((kind) => isToldOf({ told: 'copy', isHome: false }, kind))
    assert.ok(told.includes('decision_issued') && told.includes('interim_reply'))
    assert.ok(!told.includes('complaint_changed') && !told.includes('inquiry_received'))
    assert.deepEqual(
      noticeKinds.filter((kind) => isToldOf({ told: 'yes', isHome: false }, kind)),
      noticeKinds,
    )
  })
})

test('[who-is-told] one who is two things to the person is told once, by what tells the most', () => {
  const guardianAndProxy = [
    one('sister', 'guardian', { mandate: 'both' }),
    one('sister', 'proxy', { id: 'other row', proxyScope: 'whole' }),
  ]
  assert.deepEqual(keys('adult', 'case', [], guardianAndProxy), ['person', 'sister'])
  const guardianAndMother = [mother, one('mother', 'guardian', { id: 'other row', mandate: 'both' })]
  assert.deepEqual(keys('from_7', 'case', [], guardianAndMother), ['mother'])
})

test('[who-is-told] nobody who is dead is told', () => {
  assert.deepEqual(keys('from_15', 'case', [], [{ ...mother, diedOn: '2026-01-01' }]), ['person'])
})

test('[who-is-told] those reserved against digital letters, and those without a number, are told on paper', () => {
  const of = (
    change: { onPaper?: boolean; identityKey?: string | null },
    group: AgeGroup,
    others: Around[],
  ) =>
    recipientsOf({ ...person, ...change }, rightsByAge[group], others, [], 'case').map(({ key, onPaper }) => [
      key,
      onPaper,
    ])
  assert.deepEqual(of({ onPaper: true }, 'adult', []), [['person', true]])
  assert.deepEqual(of({ identityKey: null }, 'adult', []), [['p', true]])
  assert.deepEqual(of({}, 'from_7', [{ ...mother, identityKey: null }]), [['row of mother', true]])
  assert.deepEqual(of({}, 'from_7', [{ ...mother, onPaper: true }]), [['mother', true]])
  assert.deepEqual(of({}, 'from_7', [mother]), [['mother', false]])
})

test('[told-with-nobody] a child with no adult on record is written to at its home, on paper, and never alone', () => {
  for (const group of ['unborn', 'under_7', 'from_7', 'from_12'] as const) {
    const [home, ...others] = recipientsOf(person, rightsByAge[group], [one('father', 'parent')], [], 'case')
    assert.deepEqual([home?.key, home?.isHome, home?.onPaper, others.length], ['p', true, true, 0])
    assert.equal(isToldOf(home!, 'decision_issued'), true)
    assert.equal(isToldOf(home!, 'team_changed'), false)
  }
  for (const group of ['from_15', 'from_16', 'adult'] as const)
    assert.ok(!recipientsOf(person, rightsByAge[group], [], [], 'case').some(({ isHome }) => isHome))
})

describe('of what is kept from all who answer for a child', () => {
  const ages: [AgeGroup, boolean][] = [
    ['unborn', false],
    ['under_7', false],
    ['from_7', false],
    ['from_12', true],
    ['from_15', true],
  ]
  for (const [age, isTold] of ages)
    test(`[told-when-kept] ${age}: ${isTold ? 'the child is told itself' : 'nobody is, and nothing goes to the home'}`, () => {
      const told = recipientsWhenKept({ ...person, identityKey: 'person' }, rightsByAge[age], [], 'case')
      assert.deepEqual(
        told.map(({ key, onPaper, isHome }) => [key, onPaper, isHome]),
        isTold ? [['person', false, false]] : [],
      )
      const unknown = { ...person, identityKey: null }
      assert.deepEqual(recipientsWhenKept(unknown, rightsByAge[age], [], 'case'), [])
    })
})
