import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isOfNoPlace, linkHours, outcomeOf } from './emergency-link.ts'

describe('one who comes with a link and a code', () => {
  const table = [
    [0, true, true, 'opened'],
    [4, true, true, 'opened'],
    [5, true, true, 'too_many'],
    [5, false, true, 'too_many'],
    [0, false, true, 'wrong'],
    [0, false, false, 'wrong'],
    [0, true, false, 'ended'],
    [6, true, false, 'too_many'],
  ] as const
  for (const [misses, isCodeRight, isOpen, outcome] of table)
    test(`[emergency-link] is told ${outcome} after ${misses} misses, with a ${isCodeRight ? 'right' : 'wrong'} code to a link that is ${isOpen ? 'open' : 'over'}`, () =>
      assert.equal(outcomeOf({ misses, isCodeRight, isOpen }), outcome))

  test('[emergency-link] has three days at most', () =>
    assert.ok(linkHours.every((hours) => Number(hours) <= 72)))
})

describe('where the address is protected', () => {
  const table = [
    ['900 00 101', true],
    ['+47 412 34 567', true],
    ['0047 91234567', true],
    ['113', true],
    ['116 117', true],
    ['67 00 00 20', false],
    ['22225555', false],
    ['+46 70 123 45 67', false],
    ['02800', false],
    ['', false],
  ] as const
  for (const [phone, isShown] of table)
    test(`[shown-by-link] «${phone}» is ${isShown ? 'shown' : 'not shown'}`, () =>
      assert.equal(isOfNoPlace(phone), isShown))
})
