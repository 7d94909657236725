import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type AppointmentFact,
  type CoordinatorRole,
  childCoordinatorEndsOn,
  eighteenFlag,
  mayBeAppointed,
  mayBegin,
  standingOf,
} from './standing.ts'

const at = (role: CoordinatorRole, state: AppointmentFact['state']): AppointmentFact => ({ role, state })

// right, appointments, stand-in → standing
const table: [CoordinatorRole, AppointmentFact[], boolean, string][] = [
  ['coordinator', [at('coordinator', 'active')], false, 'held'],
  ['coordinator', [at('child_coordinator', 'active')], false, 'held'],
  ['coordinator', [at('hospital_coordinator', 'active')], false, 'without'],
  ['coordinator', [at('coordinator', 'active'), at('hospital_coordinator', 'active')], false, 'held'],
  ['coordinator', [at('coordinator', 'active'), at('coordinator', 'active')], false, 'more_than_one'],
  ['coordinator', [], false, 'without'],
  ['coordinator', [], true, 'stood_in'],
  ['coordinator', [at('coordinator', 'proposed')], false, 'without'],
  ['coordinator', [at('coordinator', 'offered')], false, 'without'],
  ['coordinator', [at('coordinator', 'accepted')], false, 'without'],
  ['coordinator', [at('coordinator', 'declined')], false, 'without'],
  ['coordinator', [at('coordinator', 'absent')], false, 'without'],
  ['coordinator', [at('coordinator', 'absent')], true, 'stood_in'],
  ['coordinator', [at('coordinator', 'handed_over'), at('coordinator', 'active')], false, 'held'],
  ['coordinator', [at('coordinator', 'ended')], false, 'without'],
  ['child_coordinator', [at('child_coordinator', 'active')], false, 'held'],
  ['child_coordinator', [at('coordinator', 'active')], false, 'without'],
  [
    'child_coordinator',
    [at('child_coordinator', 'active'), at('hospital_coordinator', 'active')],
    false,
    'held',
  ],
  ['hospital_coordinator', [at('hospital_coordinator', 'active')], false, 'held'],
  ['hospital_coordinator', [at('child_coordinator', 'active')], false, 'without'],
]
for (const [role, appointments, hasStandIn, state] of table) {
  const who = appointments.map((one) => `${one.role} ${one.state}`).join(', ') || 'nobody'
  test(`[forskrift-1110-3] right to ${role}, ${who}${hasStandIn ? ', a stand-in' : ''}: ${state}`, () => {
    const facts = { role, appointments, hasStandIn, withoutSince: '2026-11-20T08:00:00Z' }
    assert.equal(standingOf(facts, '2026-11-22T09:30:00Z').state, state)
  })
}
test('[forskrift-1110-3] the hours without are counted whole, from the moment none was left', () => {
  const facts = {
    role: 'coordinator',
    appointments: [],
    hasStandIn: false,
    withoutSince: '2026-11-20T08:00:00Z',
  } as const
  assert.deepEqual(standingOf(facts, '2026-11-22T09:30:00Z'), { state: 'without', hours: 49 })
  assert.deepEqual(standingOf(facts, '2026-11-20T08:00:00Z'), { state: 'without', hours: 0 })
})

// who begins, who is there → may
const beside: [CoordinatorRole, AppointmentFact[], boolean][] = [
  ['coordinator', [], true],
  ['coordinator', [at('coordinator', 'active')], false],
  ['coordinator', [at('coordinator', 'absent')], false],
  ['coordinator', [at('coordinator', 'handed_over')], true],
  ['coordinator', [at('coordinator', 'ended')], true],
  ['coordinator', [at('child_coordinator', 'active')], false],
  ['child_coordinator', [at('coordinator', 'active')], false],
  ['child_coordinator', [at('hospital_coordinator', 'active')], true],
  ['coordinator', [at('hospital_coordinator', 'active')], true],
  ['hospital_coordinator', [at('coordinator', 'active')], true],
  ['hospital_coordinator', [at('child_coordinator', 'active')], true],
  ['hospital_coordinator', [at('hospital_coordinator', 'active')], false],
]
for (const [role, others, may] of beside) {
  const who = others.map((one) => `${one.role} ${one.state}`).join(', ') || 'nobody'
  test(`[coordinators-side-by-side] a ${role} ${may ? 'may' : 'may not'} begin beside ${who}`, () => {
    assert.deepEqual(mayBegin(role, others), may ? true : { refused: 'another_is_active' })
  })
}

const personnel: [CoordinatorRole, boolean, boolean][] = [
  ['coordinator', true, true],
  ['coordinator', false, true],
  ['child_coordinator', true, true],
  ['child_coordinator', false, true],
  ['hospital_coordinator', true, true],
  ['hospital_coordinator', false, false],
]
for (const [role, isHealthPersonnel, may] of personnel) {
  test(`[sphl-2-5-a-personnel] ${isHealthPersonnel ? 'health personnel' : 'another'} ${may ? 'may' : 'may not'} be ${role}`, () => {
    assert.deepEqual(
      mayBeAppointed(role, { isHealthPersonnel }),
      may ? true : { refused: 'must_be_health_personnel' },
    )
  })
}

const flags: [string | null, string][] = [
  [null, 'none'],
  ['2019-01-01', 'none'],
  ['2009-05-23', 'none'],
  ['2009-05-22', 'soon'],
  ['2008-11-23', 'soon'],
  ['2008-11-22', 'past'],
  ['2001-01-01', 'past'],
]
for (const [birthDate, flag] of flags) {
  test(`[hol-7-2-a-18] with a child born ${birthDate ?? 'not yet'} the flag on 22 November 2026 is ${flag}`, () => {
    assert.equal(eighteenFlag({ birthDate }, '2026-11-22'), flag)
  })
}
test('[hol-7-2-a-18] the right ends on the eighteenth birthday, and the appointment stands until a person ends it', () => {
  assert.equal(childCoordinatorEndsOn({ birthDate: '2008-11-22' }), '2026-11-22')
  assert.equal(childCoordinatorEndsOn({ dueDate: '2027-01-01' }), null)
  const facts = {
    role: 'child_coordinator',
    appointments: [at('child_coordinator', 'active')],
    hasStandIn: false,
    withoutSince: '2026-11-22T00:00:00Z',
  } as const
  assert.equal(standingOf(facts, '2027-11-22T00:00:00Z').state, 'held')
})
