import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLifecycle } from '../../law/test/check-lifecycle.ts'
import {
  activityLifecycle,
  goalLifecycle,
  goalStepsFor,
  planEndReasons,
  planLifecycle,
  wordLifecycle,
} from './transitions.ts'

checkLifecycle(
  'plan-lifecycle',
  planLifecycle,
  `
  draft: activate → active, end* → ended
  active: revise → under_revision, end* → ended
  under_revision: activate → active, end* → ended
  ended: nothing
  `,
)
test('[plan-lifecycle] a plan ends for one of these reasons, and turning 18 is none', () => {
  assert.deepEqual(planEndReasons, ['need_over', 'own_wish', 'consent_withdrawn', 'moved', 'death'])
})

checkLifecycle(
  'goal-lifecycle',
  goalLifecycle,
  `
  proposed: take_up → current, keep_for_later → future, set_aside* → set_aside
  current: keep_for_later → future, achieve → achieved, set_aside* → set_aside
  future: take_up → current, achieve → achieved, set_aside* → set_aside
  achieved: take_up_again* → current
  set_aside: take_up_again* → current
  `,
)

const own = 'who proposed it'
const other = 'another who takes part'
for (const [state, who, steps] of [
  ['proposed', own, ['set_aside']],
  ['proposed', other, []],
  ['set_aside', other, []],
  ['current', other, ['keep_for_later', 'achieve', 'set_aside']],
  ['future', other, ['take_up', 'achieve', 'set_aside']],
  ['achieved', other, ['take_up_again']],
] as const)
  test(`[goal-taken-up] of a goal that is ${state}, ${who} has ${steps.join(', ') || 'nothing'} to do`, () => {
    assert.deepEqual(goalStepsFor(state, { proposes: true, isOwn: who === own }).sort(), [...steps].sort())
    assert.deepEqual(
      goalStepsFor(state, { proposes: false, isOwn: false }),
      goalLifecycle.actsIn(state),
      'whose plan it is, and who coordinates: all',
    )
  })

checkLifecycle(
  'activity-lifecycle',
  activityLifecycle,
  `
  planned: start → in_progress, finish → done, hold* → cannot_be_done_yet, drop* → no_longer_needed
  in_progress: finish → done, hold* → cannot_be_done_yet, drop* → no_longer_needed
  cannot_be_done_yet: start → in_progress, finish → done, drop* → no_longer_needed
  done: take_up_again* → in_progress
  no_longer_needed: take_up_again* → planned
  `,
)

checkLifecycle(
  'persons-word',
  wordLifecycle,
  `
  : agree → agrees, disagree* → disagrees, could_not* → could_not_answer
  agrees: disagree* → disagrees, could_not* → could_not_answer
  disagrees: agree → agrees, could_not* → could_not_answer
  could_not_answer: agree → agrees, disagree* → disagrees
  `,
)
