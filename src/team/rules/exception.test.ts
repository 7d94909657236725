import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mayLeaveOut, mayLetInAgain } from './exception.ts'

// Forskrift 1110 §§ 9 e, 9 i, 10; pbrl §§ 4-3, 4-4: cell by cell

describe('what may be left out of a consent', () => {
  it('[exception-needs-another] a thing that somebody else answers for may', () => {
    assert.equal(mayLeaveOut({ answersForIt: false, coordinates: false }), true)
  })
  it('[exception-needs-another] a thing that they answer for themselves may not', () => {
    assert.deepEqual(mayLeaveOut({ answersForIt: true, coordinates: false }), { refused: 'answers_for_it' })
  })
  it('[consent-exception] one who coordinates may not: that is a wish for another', () => {
    assert.deepEqual(mayLeaveOut({ answersForIt: false, coordinates: true }), { refused: 'coordinates' })
    assert.deepEqual(mayLeaveOut({ answersForIt: true, coordinates: true }), { refused: 'coordinates' })
  })
})

describe('[exception-ended-by] who lets in again', () => {
  const mother = 'mother'
  const father = 'father'
  const table: [string, string | null, string | null, (string | null)[], boolean][] = [
    ['the mother what she left out', mother, mother, [mother, father], true],
    ['not the father what the mother left out', father, mother, [mother, father], false],
    ['the person at 16 what the mother left out', null, mother, [null], true],
    ['the person what they left out themselves', null, null, [null], true],
    ['not the mother what she left out, when she no longer decides', mother, mother, [null], false],
    ['who has the care now, what the mother left out before', 'care', mother, ['care', 'foster'], true],
    [
      'not the foster parent what the service with the care left out',
      'foster',
      'care',
      ['care', 'foster'],
      false,
    ],
    ['nobody where it is not clear who decides', mother, mother, [], false],
  ]
  for (const [what, by, leftOutBy, deciders, may] of table)
    it(`${may ? 'may: ' : 'may not: '}${what}`, () =>
      assert.equal(mayLetInAgain(by, leftOutBy, deciders), may))
})
