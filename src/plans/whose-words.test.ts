import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whoseWords } from './whose-words.ts'

const said: [writtenAs: string, nb: string][] = [
  ['', 'Ada'],
  ['self', 'Ada'],
  ['child', 'Ada'],
  ['child_15', 'Ada'],
  ['parent', 'Ada, skrevet ned av forelder'],
  ['coordinator', 'Ada, skrevet ned av koordinator'],
  ['stand_in', 'Ada, skrevet ned av den som står inn for koordinatoren'],
]
for (const [writtenAs, nb] of said) {
  test(`words written by ${writtenAs || 'somebody before it was kept'} are signed “${nb}”`, () => {
    assert.equal(whoseWords('Ada', writtenAs, 'nb'), nb)
  })
}
