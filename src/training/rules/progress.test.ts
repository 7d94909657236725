import assert from 'node:assert/strict'
import { test } from 'node:test'
import { progressOf } from './progress.ts'

const steps = [
  { id: 'law', title: 'Loven' },
  { id: 'meeting', title: 'Å lede et møte' },
]

test('somebody new lacks everything, in the training’s order', () => {
  assert.deepEqual(progressOf('anja', steps, []), { done: 0, of: 2, lacks: ['Loven', 'Å lede et møte'] })
})

test('only one’s own notes count, and not those of a step that is taken out', () => {
  const notes = [
    { stepId: 'law', practitionerId: 'anja' },
    { stepId: 'meeting', practitionerId: 'berge' },
    { stepId: 'taken-out', practitionerId: 'anja' },
  ]
  assert.deepEqual(progressOf('anja', steps, notes), { done: 1, of: 2, lacks: ['Å lede et møte'] })
})

test('where there is no training nobody lacks any', () => {
  assert.deepEqual(progressOf('anja', [], []), { done: 0, of: 0, lacks: [] })
})
