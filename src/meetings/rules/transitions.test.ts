import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLifecycle } from '../../law/test/check-lifecycle.ts'
import { meetingLifecycle } from './transitions.ts'

checkLifecycle(
  'meeting-lifecycle',
  meetingLifecycle,
  `
  planned: invite → invited, cancel* → cancelled
  invited: hold → held, cancel* → cancelled
  held: write_minutes → minutes_draft
  minutes_draft: share_minutes → minutes_shared
  minutes_shared: close → closed
  cancelled: nothing
  closed: nothing
  `,
)
test('[meeting-lifecycle] a meeting is closed from no other state than minutes shared', () => {
  const closable = meetingLifecycle.states.filter((state) => meetingLifecycle.canDo(state, 'close'))
  assert.deepEqual(closable, ['minutes_shared'])
})
