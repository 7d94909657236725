import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complaintLifecycle } from './lifecycle.ts'
import { itemsLeft, mayFindPartly, maySendRest } from './partly.ts'

const both = ['coordinator', 'plan']
const one = ['plan']

// what was decided, what is upheld, the rest in words → what is refused
const cells: [string[], string[], string, string | null][] = [
  [both, ['plan'], '', null],
  [both, ['plan'], 'Om koordinator.', null],
  [both, [], '', 'upheld_missing'],
  [both, [], 'Om koordinator.', 'upheld_missing'],
  [both, both, '', 'remaining_missing'],
  [both, both, ' ', 'remaining_missing'],
  [both, both, 'Fra hvilken dag.', null],
  [both, ['child_coordinator'], 'Resten.', 'upheld_missing'],
  [one, ['plan'], '', 'remaining_missing'],
  [one, ['plan'], 'Hvor ofte den gås gjennom.', null],
  [one, [], 'Alt.', 'upheld_missing'],
  [[], [], '', 'remaining_missing'],
  [[], [], 'Om plan.', null],
]
for (const [items, upheld, remaining, expected] of cells)
  test(`[complaint-partly] of ${items.join(' and ') || 'a missing decision'}, upheld ${upheld.join(' and ') || 'nothing'}, left in words «${remaining}»: ${expected ?? 'may'}`, () =>
    assert.equal(mayFindPartly(items, { upheld, remaining })?.refused ?? null, expected))

test('[complaint-partly] what is left is what was decided and not upheld', () => {
  assert.deepEqual(itemsLeft(both, ['plan']), ['coordinator'])
  assert.deepEqual(itemsLeft(both, both), [])
  assert.deepEqual(itemsLeft(both, []), both)
})

test('[complaint-partly] only what is upheld in part waits for the new decision before it goes on', () => {
  for (const state of complaintLifecycle.states.filter((each) => complaintLifecycle.canDo(each, 'send'))) {
    const without = maySendRest(state, { hasNewDecision: false })?.refused ?? null
    assert.equal(without, state === 'partly' ? 'new_decision_first' : null, state)
    assert.equal(maySendRest(state, { hasNewDecision: true }), null, state)
  }
})
