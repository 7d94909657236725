import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ActOf, Lifecycle, StateOf, StateTable } from '../lifecycle.ts'

/**
 * Tests a state table cell by cell against a table in words: `state: act → state, act* → state`, where `*` asks for a
 * reason. Every act that is not written is expected to be refused.
 */
export function checkLifecycle<T extends StateTable>(
  code: string,
  machine: Lifecycle<T>,
  words: string,
): void {
  const expected = new Map<string, Map<string, { to: string; needsReason: boolean }>>()
  for (const line of words.trim().split('\n')) {
    const [state = '', rest = ''] = line.split(':').map((part) => part.trim())
    const steps = new Map<string, { to: string; needsReason: boolean }>()
    for (const cell of rest.split(',').map((part) => part.trim())) {
      if (cell === 'nothing') continue
      const [act = '', to = ''] = cell.split('→').map((part) => part.trim())
      steps.set(act.replace('*', ''), { to, needsReason: act.endsWith('*') })
    }
    expected.set(state, steps)
  }
  const acts = [...new Set([...expected.values()].flatMap((steps) => [...steps.keys()]))].sort()

  test(`[${code}] has just these states and acts`, () => {
    assert.deepEqual([...machine.states].sort(), [...expected.keys()].sort())
    assert.deepEqual([...machine.acts].sort(), acts)
  })
  for (const [stateName, steps] of expected) {
    for (const actName of acts) {
      const state = stateName as StateOf<T>
      const act = actName as ActOf<T>
      const step = steps.get(actName)
      const says = step ? `leads to ${step.to}${step.needsReason ? ', with a reason' : ''}` : 'is refused'
      test(`[${code}] ${stateName}: ${actName} ${says}`, () => {
        assert.equal(machine.canDo(state, act), step !== undefined)
        assert.equal(machine.actsIn(state).includes(act), step !== undefined)
        assert.equal(machine.needsReason(state, act), step?.needsReason === true)
        const without = step?.needsReason ? { refused: 'reason_missing', field: 'reason' } : step?.to
        assert.deepEqual(machine.next(state, act), step ? without : { refused: 'not_in_this_state' })
        assert.deepEqual(machine.next(state, act, 'Fordi'), step ? step.to : { refused: 'not_in_this_state' })
      })
    }
  }
}
