import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type WayToAsk, wayToAsk } from './asking-sender.ts'

// may be asked back, sent signed in, has a code → how
const rows: [boolean, boolean, boolean, WayToAsk | null][] = [
  [true, true, false, 'notice'],
  [true, true, true, 'notice'],
  [true, false, true, 'code'],
  [true, false, false, 'paper'],
  [false, true, false, null],
  [false, true, true, null],
  [false, false, true, null],
  [false, false, false, null],
]
for (const [mayBeAskedBack, isSignedIn, hasCode, expected] of rows) {
  const who = `${isSignedIn ? 'signed in' : 'not signed in'}, ${hasCode ? 'with' : 'without'} a code`
  test(`[sender-is-asked] a sender ${who}, who ${mayBeAskedBack ? 'may' : 'may not'} be asked back: ${expected ?? 'not asked'}`, () => {
    assert.equal(wayToAsk({ mayBeAskedBack, isSignedIn, hasCode }), expected)
  })
}
