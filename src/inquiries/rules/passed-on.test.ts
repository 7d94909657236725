import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayLearnWhere, mayNameReceiver, type SenderSeen } from './passed-on.ts'

const nobody: SenderSeen = { isProven: false, isAtWork: false, isShielded: false }
const rows: [who: string, sender: SenderSeen, learns: boolean, namedWhenSaid: boolean][] = [
  ['one who only said who they are', nobody, false, true],
  ['the same, of a protected person', { ...nobody, isShielded: true }, false, false],
  ['one on record', { ...nobody, isProven: true }, true, true],
  ['one on record who is shielded', { ...nobody, isProven: true, isShielded: true }, false, false],
  ['one at work', { ...nobody, isAtWork: true }, true, true],
  ['one at work, of a protected person', { ...nobody, isAtWork: true, isShielded: true }, false, false],
]
for (const [who, sender, learns, named] of rows) {
  test(`[inquiry-passed-on] ${who} ${learns ? 'learns' : 'does not learn'} where the person belongs`, () => {
    assert.equal(mayLearnWhere(sender), learns)
    assert.equal(mayNameReceiver({ ...sender, saidItThemselves: false }), learns)
  })
  test(`[inquiry-passed-on] ${who}, having said the place themselves: it is ${named ? '' : 'not '}named`, () => {
    assert.equal(mayNameReceiver({ ...sender, saidItThemselves: true }), named)
  })
}
