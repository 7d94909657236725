import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AgeGroup } from '../../law/age.ts'
import { recipientsOf } from './recipients.ts'

const person = { id: 'p', identityKey: 'person', onPaper: false }
const around = [
  { id: '1', identityKey: 'mother', kind: 'parent', hasParentalResponsibility: true, mandate: '' },
  { id: '2', identityKey: 'father', kind: 'parent', hasParentalResponsibility: false, mandate: '' },
  {
    id: '3',
    identityKey: 'guardian',
    kind: 'guardian',
    hasParentalResponsibility: false,
    mandate: 'personal',
  },
  { id: '4', identityKey: 'bank', kind: 'guardian', hasParentalResponsibility: false, mandate: 'financial' },
  { id: '5', identityKey: 'aunt', kind: 'next_of_kin', hasParentalResponsibility: false, mandate: '' },
  { id: '6', identityKey: 'foster', kind: 'foster_parent', hasParentalResponsibility: false, mandate: '' },
  { id: '7', identityKey: 'care', kind: 'care_authority', hasParentalResponsibility: false, mandate: '' },
  { id: '8', identityKey: 'proxy', kind: 'proxy', hasParentalResponsibility: false, mandate: '' },
]

const table: [AgeGroup, string[]][] = [
  ['unborn', ['mother', 'guardian', 'foster', 'care']],
  ['under_7', ['mother', 'guardian', 'foster', 'care']],
  ['from_7', ['mother', 'guardian', 'foster', 'care']],
  ['from_12', ['mother', 'guardian', 'foster', 'care']],
  ['from_15', ['person', 'mother', 'guardian', 'foster', 'care']],
  ['from_16', ['person', 'guardian']],
  ['adult', ['person', 'guardian']],
]

for (const [group, keys] of table) {
  test(`at ${group} those told are ${keys.join(', ')}`, () => {
    assert.deepEqual(
      recipientsOf(person, group, around).map((each) => each.key),
      keys,
    )
  })
}

test('one who is two things to the person is told once', () => {
  const twice = [around[0]!, { ...around[0]!, id: '9', kind: 'guardian', mandate: 'both' }]
  assert.equal(recipientsOf(person, 'from_7', twice).length, 1)
})

test('those reserved against digital letters, and those without a number, are told on paper', () => {
  assert.deepEqual(recipientsOf({ ...person, onPaper: true }, 'adult', []), [
    { key: 'person', onPaper: true },
  ])
  assert.deepEqual(recipientsOf({ ...person, identityKey: null }, 'adult', []), [{ key: 'p', onPaper: true }])
  assert.deepEqual(recipientsOf(person, 'from_7', [{ ...around[0]!, identityKey: null }]), [
    { key: '1', onPaper: true },
  ])
})
