import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  followsOthers,
  type LatestYes,
  mayRenew,
  type ReminderMark,
  reminderDue,
  renewedUntil,
} from './renewal.ts'

describe('[consent-renewal] a consent given for a time', () => {
  // state · last day · renewed on 2026-06-01
  const cells: [Parameters<typeof mayRenew>[0]['state'], string | null, boolean][] = [
    ['given', '2026-07-02', false],
    ['given', '2026-07-01', true],
    ['given', '2026-06-01', true],
    ['given', '2026-05-31', true],
    ['given', '2026-05-02', true],
    ['given', '2026-05-01', false],
    ['given', null, false],
    ['asked', '2026-06-05', false],
    ['refused', '2026-06-05', false],
    ['withdrawn', '2026-06-05', false],
    ['expired', '2026-06-05', false],
  ]
  for (const [state, untilDate, may] of cells)
    test(`${state} until ${untilDate} is ${may ? '' : 'not '}renewed on 1 June 2026`, () => {
      assert.equal(mayRenew({ state, untilDate }, '2026-06-01'), may)
    })

  test('is renewed for as long as it was given, from today', () => {
    assert.equal(renewedUntil({ setOn: '2025-06-10', untilDate: '2026-06-10' }, '2026-06-01'), '2027-06-01')
    assert.equal(renewedUntil({ setOn: '2026-05-20', untilDate: '2026-06-10' }, '2026-06-12'), '2026-07-03')
    assert.equal(
      renewedUntil({ setOn: '2026-06-10', untilDate: '2026-06-10' }, '2026-06-10'),
      '2026-06-11',
      'one day at least',
    )
  })
})

describe('[consent-renewal] one of two has renewed what has run out', () => {
  const today = '2026-06-10'
  const yes = (untilDate: string | null, ...sections: string[]): LatestYes => ({ untilDate, sections })
  const old = yes('2026-06-01', 'goals', 'meetings')
  const anew = yes('2026-12-01', 'goals', 'meetings')
  const both = { until: '2026-12-01', sections: ['goals', 'meetings'] }
  // the case · state · own latest yes · the others' · what is followed
  const cells: [string, 'asked' | 'given' | 'refused', LatestYes, LatestYes[], typeof both | null][] = [
    ['the other follows to the same day', 'asked', old, [anew], both],
    ['who has renewed follows nobody', 'asked', anew, [old], null],
    ['who never said yes is asked in full', 'asked', null, [anew], null],
    ['whose own yes has no end has nothing to renew', 'asked', yes(null, 'goals'), [anew], null],
    ['on the last day it has not run out', 'asked', yes(today, 'goals'), [anew], null],
    ['in force', 'given', old, [anew], null],
    ['refused since', 'refused', old, [anew], null],
    ['the first has said nothing anew', 'asked', old, [old], null],
    ['the first has withdrawn', 'asked', old, [null], null],
    ['the first has set no end: how long is for each to say', 'asked', old, [yes(null, 'goals')], null],
    ['the first opened less', 'asked', old, [yes('2026-12-01', 'goals')], { ...both, sections: ['goals'] }],
    ['the first opened more', 'asked', old, [yes('2026-12-01', 'goals', 'meetings', 'documents')], both],
    ['the first opened other parts', 'asked', old, [yes('2026-12-01', 'documents')], null],
    ['of three, one has said nothing anew', 'asked', old, [anew, old], null],
    [
      'of three, the earliest day',
      'asked',
      old,
      [anew, yes('2026-11-01', 'goals')],
      { until: '2026-11-01', sections: ['goals'] },
    ],
    ['alone there is nobody to follow', 'asked', old, [], null],
  ]
  for (const [what, state, own, others, expected] of cells)
    test(what, () => {
      const consent = { state, sections: ['goals', 'meetings'], isSharing: true }
      assert.deepEqual(followsOthers(consent, own, others, today), expected)
    })

  test('a consent without parts, to coordination or a plan, is followed the same way', () => {
    const consent = { state: 'asked' as const, sections: [], isSharing: false }
    assert.deepEqual(followsOthers(consent, yes('2026-06-01'), [yes('2026-12-01')], today), {
      until: '2026-12-01',
      sections: [],
    })
  })
})

describe('[consent-reminders] what is told of a period', () => {
  // given on · last day · today → what
  const cells: [string, string, string, ReminderMark | null][] = [
    ['2026-01-01', '2026-06-30', '2026-05-30', null],
    ['2026-01-01', '2026-06-30', '2026-05-31', 30],
    ['2026-01-01', '2026-06-30', '2026-06-22', 30],
    ['2026-01-01', '2026-06-30', '2026-06-23', 7],
    ['2026-01-01', '2026-06-30', '2026-06-30', 7],
    ['2026-01-01', '2026-06-30', '2026-07-01', 0],
    ['2026-01-01', '2026-06-30', '2026-07-30', 0],
    ['2026-01-01', '2026-06-30', '2026-07-31', null],
    ['2026-05-31', '2026-06-30', '2026-06-01', null],
    ['2026-05-30', '2026-06-30', '2026-06-01', 30],
    ['2026-06-23', '2026-06-30', '2026-06-24', null],
    ['2026-06-22', '2026-06-30', '2026-06-24', 7],
    ['2026-06-30', '2026-06-30', '2026-07-01', 0],
  ]
  for (const [setOn, untilDate, today, due] of cells)
    test(`given ${setOn} until ${untilDate}: on ${today} ${due ?? 'nothing'}`, () => {
      assert.equal(reminderDue({ setOn, untilDate }, today), due)
    })
})
