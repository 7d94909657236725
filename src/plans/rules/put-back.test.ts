import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { putBack } from './put-back.ts'

describe('[put-back-as-new-version] what of an older version is written again', () => {
  for (const [thing, content, back] of [
    ['text', { text: 'Ro', written_as: 'self' }, { text: 'Ro', written_as: 'self' }],
    [
      'goal',
      {
        words: 'Sykle',
        written_as: 'self',
        life_area: 'leisure',
        state: 'current',
        reason: '',
        target_on: '2027-06-01',
        parent_goal_id: 'g',
      },
      {
        words: 'Sykle',
        written_as: 'self',
        life_area: 'leisure',
        state: 'current',
        reason: '',
        target_on: '2027-06-01',
      },
    ],
    [
      'activity',
      {
        what: 'Tur',
        how: '',
        deadline: null,
        evaluate_on: '2026-12-01',
        responsible_service_id: 's',
        responsible_is_person: false,
        waiting_for: 'Kari',
        waiting_for_practitioner_id: 'p',
      },
      { what: 'Tur', how: '', deadline: null, evaluate_on: '2026-12-01' },
    ],
    ['activity', {}, {}],
  ] as const)
    test(`${thing}: ${Object.keys(content).join(', ') || 'nothing that was kept'}`, () =>
      assert.deepEqual(putBack(thing, content), back))
})
