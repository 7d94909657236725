import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { AgeGroup } from '../../law/age.ts'
import { mayKeepChildWords, mayReadChildWords } from './child-words.ts'

const table: [AgeGroup, childAsks: boolean, weighty: boolean][] = [
  ['unborn', false, false],
  ['under_7', false, true],
  ['from_7', false, true],
  ['from_12', true, true],
  ['from_15', true, true],
  ['from_16', false, true],
  ['adult', false, false],
]

describe('a child’s own words', () => {
  for (const [group, childAsks, weighty] of table) {
    test(`[child-words-kept] are ${childAsks ? '' : 'not '}kept from the parents when one who is ${group} asks`, () =>
      assert.equal(mayKeepChildWords(group, 'child_asks'), childAsks))
    test(`[child-words-kept] are ${weighty ? '' : 'not '}kept for weighty reasons of one who is ${group}`, () =>
      assert.equal(mayKeepChildWords(group, 'weighty_reasons'), weighty))
  }

  const readers: [string, boolean][] = [
    ['self', true],
    ['child_15', true],
    ['parent', false],
    ['foster_parent', false],
    ['care_authority', false],
    ['guardian', false],
    ['proxy', false],
  ]
  for (const [reader, reads] of readers)
    test(`[child-words-kept] are ${reads ? '' : 'not '}read by ${reader} when they are kept, and by all when not`, () => {
      assert.equal(mayReadChildWords(true, reader), reads)
      assert.equal(mayReadChildWords(false, reader), true)
    })
})
