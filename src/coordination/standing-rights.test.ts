import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Appointment } from './appointment.ts'
import { standingRights, withoutSince } from './standing-rights.ts'

const right = (item: string) => ({ item, decisionId: item, caseId: 'case', issuedAt: new Date(0) })

// what is granted → who is to be there, in a municipality and in a hospital trust
const table: [granted: string[], municipality: string[], hospital: string[]][] = [
  [[], [], []],
  [['coordinator'], ['coordinator by coordinator'], ['hospital_coordinator by coordinator']],
  [['plan'], ['coordinator by plan'], ['hospital_coordinator by plan']],
  [['coordinator', 'plan'], ['coordinator by coordinator'], ['hospital_coordinator by coordinator']],
  [
    ['child_coordinator'],
    ['child_coordinator by child_coordinator'],
    ['child_coordinator by child_coordinator'],
  ],
  [
    ['child_coordinator', 'plan'],
    ['child_coordinator by child_coordinator'],
    ['child_coordinator by child_coordinator'],
  ],
  [
    ['child_coordinator', 'coordinator'],
    ['child_coordinator by child_coordinator'],
    ['child_coordinator by child_coordinator', 'hospital_coordinator by coordinator'],
  ],
]
for (const [granted, municipality, hospital] of table) {
  test(`[forskrift-1110-9-led] granted ${granted.join(' and ') || 'nothing'}: ${municipality.join(', ') || 'nobody'} is to be there`, () => {
    const roles = (kind: 'municipality' | 'hospital_trust') =>
      standingRights(granted.map(right), { kind }).map(({ role, decisionId }) => `${role} by ${decisionId}`)
    assert.deepEqual(roles('municipality'), municipality)
    assert.deepEqual(roles('hospital_trust'), hospital)
  })
}

const issued = {
  role: 'coordinator',
  decisionId: 'd',
  caseId: 'c',
  issuedAt: new Date('2026-09-02T10:00:00Z'),
} as const
const was = (role: Appointment['role'], activeFrom: string, endedOn: string | null) =>
  ({ role, activeFrom, endedOn, state: endedOn ? 'ended' : 'absent' }) as Appointment
const stoodIn = (from: string, until: string | null = null, role: Appointment['role'] = 'coordinator') => ({
  role,
  fromAt: new Date(from),
  untilAt: until ? new Date(until) : null,
})

// what has been → from when nobody has been there
const since: [what: string, Appointment[], ReturnType<typeof stoodIn>[], string][] = [
  ['nobody was ever appointed', [], [], '2026-09-02T10:00:00.000Z'],
  [
    'somebody stood in from the decision, then another',
    [],
    [stoodIn('2026-09-02T10:00:00Z', '2026-09-10T08:00:00Z'), stoodIn('2026-09-10T08:00:00Z')],
    '2026-09-02T10:00:00.000Z',
  ],
  [
    'the coordinator is away since the 19th',
    [was('coordinator', '2026-09-20', null)],
    [stoodIn('2026-09-02T10:00:00Z', '2026-09-20T09:00:00Z'), stoodIn('2026-11-19T09:00:00Z')],
    '2026-11-19T09:00:00.000Z',
  ],
  [
    'the coordinator was away from the 1st, and ended on the 10th',
    [was('coordinator', '2026-09-20', '2026-11-10')],
    [stoodIn('2026-11-01T09:00:00Z')],
    '2026-11-01T09:00:00.000Z',
  ],
  [
    'nobody stands in, and a child coordinator was there until the 10th',
    [was('child_coordinator', '2026-09-20', '2026-11-10')],
    [],
    '2026-11-10T12:00:00.000Z',
  ],
  [
    'one of another role is stood in for',
    [was('coordinator', '2026-09-20', '2026-11-10')],
    [stoodIn('2026-09-05T09:00:00Z', null, 'hospital_coordinator')],
    '2026-11-10T12:00:00.000Z',
  ],
]
for (const [what, appointments, standIns, expected] of since) {
  test(`[forskrift-1110-3] ${what}: without since ${expected.slice(0, 10)}`, () => {
    assert.equal(withoutSince(issued, appointments, standIns), expected)
  })
}
