import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadlineIsNear, revisionReminder } from './reminders.ts'

// rule plan-reminders: hol § 7-2; forskrift 2022-1110 §§ 9 and 10
const today = '2026-11-23'

for (const [deadline, isNear] of [
  ['2026-12-01', false],
  ['2026-11-30', true],
  ['2026-11-23', true],
  ['2026-11-22', false],
] as const)
  test(`[plan-reminders] a deadline on ${deadline} is ${isNear ? '' : 'not '}near on ${today}`, () => {
    assert.equal(deadlineIsNear(deadline, today), isNear)
  })

for (const [day, said] of [
  ['2026-12-24', null],
  ['2026-12-23', 'revision_near'],
  ['2026-11-23', 'revision_near'],
  ['2026-11-22', 'revision_passed'],
] as const)
  test(`[plan-reminders] of a plan to be gone through by ${day} is said: ${said ?? 'nothing'}`, () => {
    assert.equal(revisionReminder(day, today), said)
  })
