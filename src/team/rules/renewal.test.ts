import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mayRenew, type ReminderMark, reminderDue, renewedUntil } from './renewal.ts'

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
