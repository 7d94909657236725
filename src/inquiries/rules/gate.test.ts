import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Gate, gateFor } from './gate.ts'

const persons = {
  'a child of 17': { birthDate: '2008-11-23' },
  'one who is 18 today': { birthDate: '2008-11-22' },
  'an unborn child': { birthDate: null, dueDate: '2027-01-05' },
  'one whose age is not known': {},
}
// gates of the authority → who goes where
const table: [Gate[], keyof typeof persons, Gate][] = [
  [['under_18', 'over_18'], 'a child of 17', 'under_18'],
  [['under_18', 'over_18'], 'one who is 18 today', 'over_18'],
  [['under_18', 'over_18'], 'an unborn child', 'under_18'],
  [['under_18', 'over_18'], 'one whose age is not known', 'over_18'],
  [['all'], 'a child of 17', 'all'],
  [['all'], 'one who is 18 today', 'all'],
  [['all'], 'an unborn child', 'all'],
  [['all'], 'one whose age is not known', 'all'],
  [['all', 'under_18'], 'a child of 17', 'under_18'],
  [['all', 'under_18'], 'one who is 18 today', 'all'],
  [['under_18', 'all'], 'one whose age is not known', 'all'],
  [['under_18'], 'one who is 18 today', 'under_18'],
]
for (const [gates, who, expected] of table) {
  test(`[gate-by-age] with the gates ${gates.join(' and ')}, ${who} comes to ${expected}`, () => {
    const units = gates.map((gate) => ({ gate }))
    assert.equal(gateFor(units, persons[who], '2026-11-22')?.gate, expected)
  })
}
test('[gate-by-age] an authority without units has no gate', () => {
  assert.equal(gateFor([], { birthDate: '2000-01-01' }, '2026-11-22'), undefined)
})
