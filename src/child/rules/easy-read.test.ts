import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { deadlineSaid, easyParts } from './easy-read.ts'

const areas = ['health_and_care', 'daytime', 'leisure']
const goal = (id: string, lifeArea = 'daytime', state = 'current') => ({
  id,
  lifeArea,
  state,
  parentGoalId: null,
})
const activity = (goalId: string | null, state = 'planned') => ({ goalId, state, deadline: null })

describe('the easy-read plan', () => {
  test('goes by life area, with what is achieved last and what is laid aside left out', () => {
    const goals = [
      goal('a', 'leisure'),
      goal('b', 'health_and_care', 'achieved'),
      goal('c', 'daytime', 'set_aside'),
      goal('d', 'health_and_care'),
    ]
    assert.deepEqual(
      easyParts(goals, [], areas).map((part) => part.goal?.id),
      ['d', 'a', 'b'],
    )
  })
  test('what belongs to no goal, or to one the reader does not see, stands by itself; what a laid-aside goal had goes with it', () => {
    const parts = easyParts(
      [goal('a'), goal('b', 'daytime', 'set_aside')],
      [activity('a'), activity(null), activity('unseen'), activity('b'), activity('a', 'no_longer_needed')],
      areas,
    )
    assert.deepEqual(
      parts.map((part) => [part.goal?.id ?? null, part.activities.length]),
      [
        ['a', 1],
        [null, 2],
      ],
    )
  })
  test('a reader with activities alone gets them all, whatever goal they are under', () => {
    assert.deepEqual(
      easyParts(undefined, [activity('a'), activity(null)], areas).map(({ activities }) => activities.length),
      [2],
    )
  })
  test('nothing needed is lost and nothing stands twice, whatever the plan holds', () => {
    const state = fc.constantFrom('planned', 'in_progress', 'done', 'cannot_be_done_yet', 'no_longer_needed')
    const anyGoals = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'))
    const anyActivities = fc.array(
      fc.record({ goalId: fc.constantFrom('a', 'b', 'c', 'x', null), state, deadline: fc.constant(null) }),
    )
    fc.assert(
      fc.property(anyGoals, anyActivities, (ids, activities) => {
        const said = easyParts(
          ids.map((id) => goal(id)),
          activities,
          areas,
        ).flatMap((part) => part.activities)
        const needed = activities.filter((each) => each.state !== 'no_longer_needed')
        assert.equal(said.length, needed.length)
        assert.equal(new Set(said).size, needed.length)
      }),
    )
  })
  test('a deadline is said while it matters: on its day it has not passed', () => {
    const on = (state: string, deadline: string | null) => deadlineSaid({ state, deadline }, '2026-11-23')
    assert.equal(on('planned', '2026-11-23'), 'by')
    assert.equal(on('planned', '2026-11-22'), 'late')
    assert.equal(on('done', '2026-11-22'), 'none')
    assert.equal(on('planned', null), 'none')
  })
})
