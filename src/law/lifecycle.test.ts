import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lifecycle } from './lifecycle.ts'
import { isRefused } from './refusal.ts'

const door = lifecycle({
  open: { shut: { to: 'shut' }, remove: { to: 'gone', needsReason: true } },
  shut: { open: { to: 'open' } },
  gone: {},
})

test('an act in the table leads to its state', () => {
  assert.equal(door.next('open', 'shut'), 'shut')
  assert.equal(door.canDo('open', 'shut'), true)
})
test('an act that is not in the table is refused by name', () => {
  assert.deepEqual(door.next('gone', 'open'), { refused: 'not_in_this_state' })
  assert.equal(door.canDo('gone', 'open'), false)
})
test('an act that asks for a reason is refused without one, and at its field', () => {
  assert.deepEqual(door.next('open', 'remove', '  '), { refused: 'reason_missing', field: 'reason' })
  assert.equal(door.next('open', 'remove', 'worn out'), 'gone')
  assert.equal(door.needsReason('open', 'remove'), true)
  assert.equal(door.needsReason('open', 'shut'), false)
  assert.equal(door.needsReason('gone', 'remove'), false)
})
test('the acts of a state are those a button may be shown for', () => {
  assert.deepEqual(door.actsIn('open'), ['shut', 'remove'])
  assert.deepEqual(door.actsIn('gone'), [])
})
test('names every object has are no acts', () => {
  assert.ok(isRefused(door.next('open', 'toString' as 'shut')))
  assert.ok(isRefused(door.next('constructor' as 'open', 'shut')))
})
