import assert from 'node:assert/strict'
import { test } from 'node:test'
import { netChanges } from './net-change.ts'

const step = (nth: number, version: number, toldAs = 'Kari, a goal', of = 'goal') => ({
  ...{ step: nth, version, toldAs, of },
})

test('what one did to a thing several times is told as one: from before the first to after the last', () => {
  assert.deepEqual(
    [...netChanges([step(9, 4), step(7, 3), step(5, 2)])],
    [[9, [{ of: 'goal', from: 2, to: 4 }]]],
  )
})

test('what another wrote between is not told as one’s own', () => {
  assert.deepEqual(
    [...netChanges([step(9, 5), step(8, 4, 'Ola, a goal'), step(7, 3)])],
    [
      [
        9,
        [
          { of: 'goal', from: 3, to: 3 },
          { of: 'goal', from: 5, to: 5 },
        ],
      ],
      [8, [{ of: 'goal', from: 4, to: 4 }]],
    ],
  )
})

test('nothing comes of no steps', () => {
  assert.equal(netChanges([]).size, 0)
})
