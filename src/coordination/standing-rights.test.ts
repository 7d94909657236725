import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standingRights } from './standing-rights.ts'

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
