import assert from 'node:assert/strict'
import { test } from 'node:test'
import { controllerOf, sharings } from './who-controls.ts'

const table = [
  ['own', 'here', true],
  ['elsewhere', 'owner', true],
  ['taken_home', 'keeper', false],
  ['passed_on', 'each', false],
  ['moved', 'taker', false],
] as const

test('[who-controls] each situation has its controller; an arrangement counts for plans both take part in, and nothing else', () => {
  assert.deepEqual(
    table.map(([sharing]) => sharing),
    sharings,
  )
  for (const [sharing, who, canBeJoint] of table) {
    assert.deepEqual(controllerOf(sharing, []), { who, together: [] }, sharing)
    assert.deepEqual(controllerOf(sharing, ['them']), { who, together: canBeJoint ? ['them'] : [] }, sharing)
  }
})
