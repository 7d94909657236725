import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOverdue, progressOf } from './progress.ts'
import type { ActivityState } from './transitions.ts'

const overdue: [ActivityState, string | null, boolean][] = [
  ['planned', '2026-11-21', true],
  ['planned', '2026-11-22', false],
  ['planned', null, false],
  ['in_progress', '2026-11-21', true],
  ['cannot_be_done_yet', '2026-11-21', true],
  ['done', '2026-11-21', false],
  ['no_longer_needed', '2026-11-21', false],
]
for (const [state, deadline, expected] of overdue) {
  test(`[plan-progress] ${state} with deadline ${deadline ?? 'none'} is ${expected ? '' : 'not '}overdue on 22 November`, () => {
    assert.equal(isOverdue({ state, deadline }, '2026-11-22'), expected)
  })
}
test('[plan-progress] progress counts what is still needed', () => {
  const states: ActivityState[] = [
    'done',
    'done',
    'in_progress',
    'planned',
    'cannot_be_done_yet',
    'no_longer_needed',
  ]
  const activities = states.map((state) => ({ state, deadline: '2026-11-01' }))
  assert.deepEqual(progressOf(activities, '2026-11-22'), {
    done: 2,
    inProgress: 1,
    stuck: 1,
    planned: 1,
    overdue: 3,
    total: 5,
  })
})
test('[plan-progress] with no activities there is nothing to count', () => {
  assert.equal(progressOf([], '2026-11-22').total, 0)
})
