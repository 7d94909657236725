import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayNameReceiver } from './passed-on.ts'

const rows: [boolean, boolean, boolean][] = [
  [false, false, true],
  [false, true, true],
  [true, true, true],
  [true, false, false],
]
for (const [isSecret, isThePerson, expected] of rows) {
  const who = isThePerson ? 'the person' : 'another'
  test(`[inquiry-passed-on] ${who}, address ${isSecret ? 'secret' : 'open'}: the receiver is ${expected ? '' : 'not '}named`, () => {
    assert.equal(mayNameReceiver({ isSecret, isThePerson }), expected)
  })
}
