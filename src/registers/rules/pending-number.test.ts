import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type NumberFacts, numberCounts, whyNotConfirm } from './pending-number.ts'

const fits: NumberFacts = {
  isAnswered: true,
  nameFits: true,
  ourBirthDate: '2017-10-10',
  theirBirthDate: '2017-10-10',
  isReplacement: false,
}

const cases: [string, Partial<NumberFacts>, boolean][] = [
  ['a name and a day that fit', {}, true],
  ['no day here to hold it against', { ourBirthDate: null }, true],
  ['a register that knows no day', { theirBirthDate: null }, true],
  ['a register that has not answered', { isAnswered: false }, false],
  ['another name', { nameFits: false }, false],
  ['a mother’s number: the family’s name, another day', { theirBirthDate: '1985-01-02' }, false],
  ['a number that stands here already', { isReplacement: true }, false],
]
for (const [what, changes, expected] of cases)
  test(`[number-pending] ${what}: ${expected ? 'counts' : 'waits for a person'}`, () => {
    assert.equal(numberCounts({ ...fits, ...changes }), expected)
  })

test('[number-change-by-another] is confirmed by another, where there is one and the authority wants it so', () => {
  const mine = { isAnswered: true, isReplacement: true, needsAnother: true, isOwn: true, others: 1 }
  assert.equal(whyNotConfirm(mine), 'another_confirms')
  assert.equal(whyNotConfirm({ ...mine, isOwn: false }), null)
  assert.equal(whyNotConfirm({ ...mine, others: 0 }), null)
  assert.equal(whyNotConfirm({ ...mine, needsAnother: false }), null)
  assert.equal(whyNotConfirm({ ...mine, isReplacement: false }), null)
  assert.equal(whyNotConfirm({ ...mine, isOwn: false, isAnswered: false }), 'register_not_answered')
})
