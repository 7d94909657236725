import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { RelationName } from '../access/relations.ts'
import { seesHistory } from './sees-history.ts'

const whole = { isWhole: true, isShielded: false }

describe('what the plan was is read by', () => {
  for (const [who, relation, seen, does] of [
    ['the person', 'self', whole, true],
    ['a parent', 'parent', whole, true],
    ['the coordinator', 'coordinator', whole, true],
    [
      'the coordinator, but not of one whose address is protected',
      'coordinator',
      { ...whole, isShielded: true },
      false,
    ],
    ['nobody who sees a part', 'participant', { ...whole, isWhole: false }, false],
    ['no child', 'child', whole, false],
    ['no child of fifteen', 'child_15', whole, false],
  ] as const satisfies readonly (readonly [string, RelationName, typeof whole, boolean])[])
    test(who, () => assert.equal(seesHistory(seen, relation), does))
})
