import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  type ChildGround,
  type ReasonsNeeded,
  reasonsNeeded,
  refuseKeeping,
  type Standing,
} from './kept-from-parents.ts'

const today = '2026-11-23'
const turned = (years: number) => `${2026 - years}-11-23`
const turnsTomorrow = (years: number) => `${2026 - years}-11-24`

const cells: [who: string, birthDate: string | null, ground: ChildGround, ReasonsNeeded | null][] = [
  ['not born', null, 'child_asks', null],
  ['of 3', turned(3), 'child_asks', 'weighty'],
  ['of 11, to the last day', turnsTomorrow(12), 'child_asks', 'weighty'],
  ['of 12, from the first day', turned(12), 'child_asks', 'respected'],
  ['of 15, to the last day', turnsTomorrow(16), 'child_asks', 'respected'],
  ['of 16, from the first day', turned(16), 'child_asks', null],
  ['of 11', turned(11), 'weighty_reasons', 'weighty'],
  ['of 12', turned(12), 'weighty_reasons', 'weighty'],
  ['of 15', turned(15), 'weighty_reasons', 'weighty'],
  ['of 16', turned(16), 'weighty_reasons', null],
  ['not born', null, 'weighty_reasons', null],
]
describe('what reasons it takes to keep something from those at home', () => {
  for (const [who, birthDate, ground, expected] of cells)
    test(`[kept-from-parents] a child ${who}, ${ground}: ${expected ?? 'no question'}`, () => {
      assert.equal(reasonsNeeded({ birthDate, dueDate: '2027-01-01' }, today, ground), expected)
    })
})

describe('a decision on what somebody at home may know', () => {
  const standings: Standing[] = [null, 'asked', 'withheld', 'told']
  for (const standing of standings) {
    const stands = standing ?? 'nothing stands'
    test(`[kept-from-parents] ${stands}: it may be withheld, for a time that has not passed`, () => {
      const no = { standing, choice: 'withheld', today, fromDate: null } as const
      assert.equal(refuseKeeping({ ...no, untilDate: null }), null)
      assert.equal(refuseKeeping({ ...no, untilDate: today }), null)
      assert.equal(refuseKeeping({ ...no, untilDate: '2026-11-22' })?.refused, 'until_passed')
    })
    const mayTell = standing === 'asked' || standing === 'withheld'
    test(`[child-is-told-first] ${stands}: a yes ${mayTell ? 'counts from tomorrow at the earliest' : 'says nothing new'}`, () => {
      const yes = { standing, choice: 'told', today, untilDate: null } as const
      for (const [fromDate, refusal] of [
        [null, 'child_is_told_first'],
        ['2026-11-20', 'child_is_told_first'],
        [today, 'child_is_told_first'],
        ['2026-11-24', undefined],
        ['2027-11-24', undefined],
      ] as const)
        assert.equal(
          refuseKeeping({ ...yes, fromDate })?.refused,
          mayTell ? refusal : 'nothing_withheld',
          String(fromDate),
        )
      const both = refuseKeeping({ ...yes, fromDate: '2026-11-24', untilDate: '2026-12-24' })
      assert.equal(both?.refused, mayTell ? 'until_only_withheld' : 'nothing_withheld')
    })
  }
})
