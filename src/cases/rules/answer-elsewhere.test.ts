import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerElsewhere, answeredUnlike, begunUnasked, mayLeaveOut } from './answer-elsewhere.ts'
import type { CriterionCode, RightsItem } from './criteria.ts'

const assessed = [
  { item: 'coordinator' as const, criterion: 'complex', decided: 'met' as const, reason: 'Mange parter.' },
  { item: 'coordinator' as const, criterion: 'services', decided: 'met' as const, reason: 'To steder.' },
]
const same = { decided: 'met', reason: 'Mange parter.' }

// of which right, on which criterion, asked for → what stands ready
const cells: [RightsItem, CriterionCode, boolean, object | null][] = [
  ['plan', 'complex', true, same],
  ['plan', 'complex', false, null],
  ['child_coordinator', 'complex', false, null],
  ['child_coordinator', 'complex', true, same],
  ['plan', 'services', true, null],
  ['plan', 'long_term', true, null],
  ['coordinator', 'complex', true, null],
]
for (const [item, code, isAsked, ready] of cells) {
  const what = `${item}, ${code}, ${isAsked ? 'asked for' : 'not asked for'}`
  test(`[unasked-is-chosen] ${what}: ${ready ? 'the same answer stands ready' : 'nothing stands ready'}`, () => {
    assert.deepEqual(answerElsewhere(assessed, { item, code, isAsked }), ready)
  })
}

const decidedAs = (item: string, decided: Record<string, 'met' | 'not_met'>) => ({
  item,
  criteria: Object.entries(decided).map(([criterion, answer]) => ({ criterion, decided: answer })),
})
test('[one-answer-for-all] what is answered unlike for two rights is pointed out, what asks another thing is not', () => {
  const coordinator = decidedAs('coordinator', { long_term: 'met', complex: 'met', services: 'met' })
  const plan = decidedAs('plan', {
    long_term: 'not_met',
    coordination: 'met',
    services: 'not_met',
    wish: 'met',
  })
  const child = decidedAs('child_coordinator', { long_term: 'not_met', complex: 'met', wish: 'not_met' })
  assert.deepEqual(answeredUnlike([coordinator]), [])
  assert.deepEqual(answeredUnlike([plan, child]), [])
  assert.deepEqual(answeredUnlike([coordinator, plan, child]), [
    { code: 'long_term', met: ['coordinator'], notMet: ['plan', 'child_coordinator'] },
  ])
})

test('[unasked-is-chosen] only what nobody asked for may be taken away', () => {
  assert.equal(mayLeaveOut('child_coordinator', ['coordinator', 'plan']), true)
  assert.equal(mayLeaveOut('plan', ['coordinator', 'plan']), false)
})

// what lacks an answer, what is asked for → what was begun without being asked for
const lacking: [RightsItem[], RightsItem[], RightsItem | undefined][] = [
  [['child_coordinator'], ['coordinator'], 'child_coordinator'],
  [['coordinator', 'child_coordinator'], ['coordinator'], undefined],
  [['plan'], ['plan'], undefined],
  [[], ['plan'], undefined],
]
for (const [lacks, asked, begun] of lacking) {
  test(`[unasked-is-chosen] ${lacks.join(', ') || 'nothing'} lacks, ${asked.join(', ')} asked for: ${begun ?? 'none'} was begun unasked`, () => {
    assert.equal(begunUnasked(lacks, asked), begun)
  })
}
