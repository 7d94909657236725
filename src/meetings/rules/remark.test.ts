import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayRemark } from './remark.ts'

const cells: [string, Parameters<typeof mayRemark>[0], boolean][] = [
  ['shared minutes one reads', { isShared: true, isShielded: false }, true],
  ['minutes that are not shared', { isShared: false, isShielded: false }, false],
  ['minutes that are hidden from the reader', { isShared: true, isShielded: true }, false],
]
for (const [which, facts, may] of cells) {
  test(`[minutes-remark] ${which}: a remark ${may ? 'is' : 'is not'} taken`, () => {
    assert.deepEqual(mayRemark(facts), may ? true : { refused: 'no_minutes' })
  })
}
