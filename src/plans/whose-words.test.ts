import assert from 'node:assert/strict'
import { test } from 'node:test'
import { doneBy, ratingIn, whoseWords } from './whose-words.ts'

const said: [writtenAs: string, nb: string][] = [
  ['', 'Ada'],
  ['self', 'Ada'],
  ['child', 'Ada'],
  ['child_15', 'Ada'],
  ['parent', 'Ada, skrevet ned av forelder'],
  ['coordinator', 'Ada, skrevet ned av koordinator'],
  ['stand_in', 'Ada, skrevet ned av den som står inn for koordinatoren'],
  ['participant', 'Skrevet av en tjeneste som er med'],
  ['private_participant', 'Skrevet av pårørende'],
]
for (const [writtenAs, nb] of said) {
  test(`words written by ${writtenAs || 'somebody before it was kept'} are signed “${nb}”`, () => {
    assert.equal(whoseWords('Ada', writtenAs, 'nb'), nb)
  })
}

const rated: [evaluatedAs: string, nb: string][] = [
  ['self', 'egen vurdering 6 av 10'],
  ['child_15', 'egen vurdering 6 av 10'],
  ['parent', 'vurdering 6 av 10, skrevet av en forelder'],
  ['coordinator', 'vurdering 6 av 10, skrevet av koordinatoren'],
]
for (const [evaluatedAs, nb] of rated) {
  test(`a rating written by ${evaluatedAs} is told as “${nb}”`, () => {
    assert.equal(ratingIn(6, evaluatedAs, 'nb'), nb)
  })
}

const done: [relation: string, reader: string, nb: string][] = [
  ['self', 'coordinator', 'Emil'],
  ['child_15', 'parent', 'Emil'],
  ['child', 'self', 'Du'],
  ['self', 'self', 'Du'],
  ['child_15', 'child_15', 'Du'],
  ['parent', 'self', 'Forelder'],
  ['coordinator', 'parent', 'Koordinator'],
]
for (const [relation, reader, nb] of done) {
  test(`what ${relation} did is told to ${reader} as done by “${nb}”`, () => {
    assert.equal(doneBy(relation, { givenName: 'Emil', reader }, 'nb'), nb)
  })
}
