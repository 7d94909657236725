import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayOpenCase } from './opening.ts'

const rows: [string | null, string, boolean][] = [
  [null, '', true],
  [null, 'En grunn.', true],
  ['2026-11-01', '', false],
  ['2026-11-01', 'Dødsfallet gjelder en annen.', true],
]
for (const [diedOn, reason, expected] of rows) {
  const who = diedOn ? 'somebody who is dead' : 'somebody alive'
  test(`[case-on-the-dead] about ${who}, ${reason ? 'with' : 'without'} a reason: ${expected ? 'opened' : 'not opened'}`, () => {
    assert.equal(mayOpenCase(diedOn, reason), expected)
  })
}
