import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { shieldedWords } from './shielded-reader.ts'

const table = [
  ['confidential', 'goals', true],
  ['confidential', 'activities', true],
  ['confidential', 'whatMatters', true],
  ['strictly_confidential', 'goals', false],
  ['strictly_confidential', 'activities', false],
  ['strictly_confidential', 'whatMatters', false],
] as const

describe('what one reads who is not to learn where the person is', () => {
  for (const [address, words, isShown] of table)
    test(`[shielded-reader] ${isShown ? 'shows' : 'keeps back'} ${words} where the address is ${address}`, () =>
      assert.equal(shieldedWords[address][words], isShown))
})
