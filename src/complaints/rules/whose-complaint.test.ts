import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ComplainantStanding, complainantStanding } from './whose-complaint.ts'

// on paper, withheld from them, may still act, on record as somebody around the person → whose it is
const cells: [boolean, boolean, boolean, boolean, ComplainantStanding][] = [
  [true, false, false, false, 'partys'],
  [false, true, false, true, 'kept_out'],
  [false, true, true, true, 'kept_out'],
  [false, false, true, true, 'acts'],
  [false, false, true, false, 'acts'],
  [false, false, false, true, 'passed'],
  [false, false, false, false, 'acts'],
]
for (const [isOnPaper, isWithheld, mayAct, isOnRecord, expected] of cells)
  test(`[complaint-follows-the-right] ${JSON.stringify({ isOnPaper, isWithheld, mayAct, isOnRecord })}: ${expected}`, () =>
    assert.equal(complainantStanding({ isOnPaper, isWithheld, mayAct, isOnRecord }), expected))
