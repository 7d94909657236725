import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { confirmationOf, partAt, readPart, sheetLimits } from './sheet.ts'

describe('the parts of a contingency sheet', () => {
  const table = [
    ['viktigst', { kind: 'first' }],
    ['ellers', { kind: 'other' }],
    ['ring-1', { kind: 'contact', at: 0 }],
    ['ring-4', { kind: 'contact', at: 3 }],
    ['ring-5', null],
    ['hvis-6', { kind: 'step', at: 5 }],
    ['hvis-7', null],
    ['hvis-0', null],
    ['hvis-', null],
    ['hvis-1x', null],
    ['', null],
  ] as const
  for (const [typed, part] of table)
    test(`«${typed}» is ${part ? JSON.stringify(part) : 'no part'}`, () =>
      assert.deepEqual(readPart(typed), part))

  test('have each an address that leads back to them', () => {
    for (let at = 0; at < sheetLimits.contacts; at++)
      assert.deepEqual(readPart(partAt.contact(at)), { kind: 'contact', at })
    for (let at = 0; at < sheetLimits.steps; at++)
      assert.deepEqual(readPart(partAt.step(at)), { kind: 'step', at })
  })
})

describe('the last confirmation', () => {
  const table = [
    [null, false, 'never'],
    [null, true, 'never'],
    [0, false, 'fresh'],
    [182, false, 'fresh'],
    [183, false, 'old'],
    [1, true, 'changed_since'],
    [400, true, 'changed_since'],
  ] as const
  for (const [days, isChanged, found] of table)
    test(`[contingency-sheet] is ${found} after ${days ?? 'no'} days, ${isChanged ? 'changed since' : 'unchanged'}`, () =>
      assert.equal(confirmationOf(days, isChanged), found))
})
