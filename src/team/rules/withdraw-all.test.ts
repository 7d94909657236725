import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ConsentKind, ConsentState } from './consent.ts'
import { openedBy } from './withdraw-all.ts'

describe('[consent-withdraw-all] what one act takes back', () => {
  const today = '2026-06-10'
  // kind · state · last day · whether the one who decides has said yes · taken back
  const cells: [ConsentKind, ConsentState, string | null, boolean, boolean][] = [
    ['sharing', 'given', null, true, true],
    ['sharing', 'given', null, false, true],
    ['sharing', 'given', today, true, true],
    ['sharing', 'given', '2026-06-09', true, false],
    ['sharing', 'asked', null, true, true],
    ['sharing', 'asked', null, false, false],
    ['sharing', 'refused', null, false, false],
    ['sharing', 'withdrawn', null, false, false],
    ['sharing', 'expired', null, false, false],
    ['coordination', 'given', null, true, false],
    ['plan', 'given', null, true, false],
    ['plan', 'asked', null, true, false],
  ]
  for (const [kind, state, untilDate, hasSaidYes, expected] of cells)
    test(`${kind}, ${state} until ${untilDate ?? 'further'}, ${hasSaidYes ? 'with' : 'without'} one’s yes: ${expected ? 'is' : 'is not'}`, () => {
      const consent = { id: 'a', kind, state, fromDate: '2026-01-01', untilDate }
      const found = openedBy([consent], new Set(hasSaidYes ? ['a'] : []), today)
      assert.equal(found.length === 1, expected)
    })
})
