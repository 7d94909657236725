import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type LetterFacts, mayAnswerByCode } from './answer-by-code.ts'

// pbrl § 4-1: a consent has no form. The limits are our own (decision 15), cell by cell.
const facts: LetterFacts = {
  about: 'consent',
  isProtected: false,
  isStopped: false,
  isWithheld: false,
  hasRegisteredAddress: true,
}
const table: [string, Partial<LetterFacts>, true | string][] = [
  ['a consent, to the registered address', {}, true],
  ['a consent, where the register cannot be asked', { hasRegisteredAddress: false }, 'address_unknown'],
  [
    'an invitation, where the register cannot be asked',
    { about: 'team_invitation', hasRegisteredAddress: false },
    true,
  ],
  ['a protected address', { isProtected: true }, 'no_letter_to_them'],
  ['one the person is withheld from', { isWithheld: true }, 'no_letter_to_them'],
  ['after a death', { isStopped: true }, 'no_letter_to_them'],
  [
    'an invitation at a protected address',
    { about: 'team_invitation', isProtected: true },
    'no_letter_to_them',
  ],
]
for (const [what, changed, answer] of table) {
  test(`[answer-by-code] ${what}: ${answer === true ? 'a code may be sent' : answer}`, () => {
    const found = mayAnswerByCode({ ...facts, ...changed })
    assert.equal(found === true ? true : found.refused, answer)
  })
}
