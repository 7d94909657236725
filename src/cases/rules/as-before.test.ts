import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type PutBack, type TakenOutFacts, whatIsPutBack } from './as-before.ts'

const reopened: TakenOutFacts = {
  stateBefore: 'decided',
  clocksFrom: '2026-11-10',
  cameOn: '2026-11-10',
  others: [],
  isWrittenOn: false,
  isTakenUpSince: false,
}
const cells: [string, Partial<TakenOutFacts>, PutBack][] = [
  ['one that took a decided case up anew', {}, { what: 'decided' }],
  ['one that changed nothing', { stateBefore: null }, { what: 'nothing' }],
  ['somebody writes on a new decision', { isWrittenOn: true }, { what: 'nothing' }],
  ['the case was reopened since', { isTakenUpSince: true }, { what: 'nothing' }],
  [
    'others wait for an answer: the first of them counts',
    { others: ['2026-11-20', '2026-11-15'] },
    { what: 'clocks_of_other', receivedOn: '2026-11-15' },
  ],
  ['another of the same day', { others: ['2026-11-10'] }, { what: 'nothing' }],
  ['an older one in a case under work', { stateBefore: 'under_assessment' }, { what: 'clocks' }],
  [
    'the same, and a still older one came since',
    { stateBefore: 'under_assessment', clocksFrom: '2026-11-01' },
    { what: 'nothing' },
  ],
]
for (const [what, changes, expected] of cells)
  test(`[case-as-before] ${what}: ${expected.what}`, () => {
    assert.deepEqual(whatIsPutBack({ ...reopened, ...changes }), expected)
  })
