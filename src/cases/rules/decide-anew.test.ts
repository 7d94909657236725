import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  answersAfter,
  type Bound,
  boundBy,
  followsOrders,
  mayApproveAnew,
  mayHaveChanged,
  type Order,
} from './decide-anew.ts'

type Item = 'coordinator' | 'child_coordinator' | 'plan'
type Result = 'granted' | 'refused'
const answer = (item: Item, said: Result | 'not_wanted') => ({ item, answer: said })
const no = answer('coordinator', 'refused')
const yes = answer('plan', 'granted')
const unwanted = answer('plan', 'not_wanted')
const granted = answer('coordinator', 'granted')
const bound = (item: Item, must: Bound['must'], was: Result) => ({ item, must, was })

// how it went, what was decided, what was chosen → what binds
const table: [Order, ReturnType<typeof answer>[], Item[], Bound[]][] = [
  ['in_favour', [no, yes], [], [bound('coordinator', 'grant', 'refused')]],
  ['in_favour', [yes], [], [bound('plan', 'grant', 'granted')]],
  ['in_favour', [], [], []],
  ['in_favour', [granted, unwanted], [], [bound('coordinator', 'grant', 'granted')]],
  ['in_favour', [no, unwanted], [], [bound('coordinator', 'grant', 'refused')]],
  ['in_favour', [unwanted], [], [bound('plan', 'grant', 'refused')]],
  ['in_favour', [no, yes], ['plan'], [bound('plan', 'grant', 'granted')]],
  ['in_favour', [granted, yes], ['plan'], [bound('plan', 'grant', 'granted')]],
  ['in_favour', [granted, unwanted], ['plan'], [bound('plan', 'grant', 'refused')]],
  ['partly', [no, unwanted], ['plan'], [bound('plan', 'grant', 'refused')]],
  ['partly', [no, yes], ['plan'], [bound('plan', 'grant', 'granted')]],
  ['partly', [no, yes], ['coordinator'], [bound('coordinator', 'grant', 'refused')]],
  ['changed', [no, yes], ['coordinator'], [bound('coordinator', 'grant', 'refused')]],
  ['overturned', [no, yes], ['coordinator'], [bound('coordinator', 'anew', 'refused')]],
  [
    'overturned',
    [no, yes],
    ['coordinator', 'plan'],
    [bound('coordinator', 'anew', 'refused'), bound('plan', 'anew', 'granted')],
  ],
  ['overturned', [], [], []],
]
for (const [order, decided, chosen, expected] of table)
  test(`[decided-anew] ${order}, of ${decided.map(({ item, answer: said }) => `${item} ${said}`).join(' and ') || 'nothing'}, ${chosen.join(' and ') || 'nothing'} chosen`, () =>
    assert.deepEqual(boundBy<Item>(order, decided, chosen), expected))

test('[decided-anew] what the appeal body changed is of what was decided, and is said where there is more than one', () => {
  const what = { refused: 'changed_what', field: 'items' }
  assert.deepEqual(mayHaveChanged<Item>(['coordinator', 'plan'], []), what)
  assert.deepEqual(mayHaveChanged<Item>(['coordinator'], ['plan']), what)
  assert.deepEqual(mayHaveChanged<Item>([], ['plan']), what)
  assert.deepEqual(mayHaveChanged<Item>(['coordinator'], []), { items: ['coordinator'] })
  assert.deepEqual(mayHaveChanged<Item>(['coordinator', 'plan'], ['plan']), { items: ['plan'] })
  assert.deepEqual(mayHaveChanged<Item>([], []), { items: [] })
})

const orderedAt = new Date('2026-11-22T09:00:00Z')
const before = new Date('2026-11-22T08:59:00Z')
const after = new Date('2026-11-22T09:01:00Z')

// how it is bound, what it was, when it was assessed → does the answer count
const counting: [Bound['must'], Result, Date, boolean][] = [
  ['grant', 'refused', before, false],
  ['grant', 'refused', after, true],
  ['grant', 'granted', before, true],
  ['anew', 'refused', before, false],
  ['anew', 'granted', before, false],
  ['anew', 'granted', after, true],
]
for (const [must, was, decidedAt, counts] of counting)
  test(`[decided-anew] an answer from ${decidedAt === before ? 'before' : 'after'} ${counts ? 'counts' : 'does not count'} where ${was} is to be ${must === 'grant' ? 'granted' : 'assessed anew'}`, () => {
    const owed = [{ orderedAt, binds: [bound('coordinator', must, was)] }]
    const other = { item: 'plan', decidedAt: before }
    const found = answersAfter([{ item: 'coordinator', decidedAt }, other], owed)
    assert.equal(found.length, counts ? 2 : 1)
    assert.ok(found.includes(other), 'another right is not touched')
  })

// how it is bound, what the new decision says → why not
const following: [Bound['must'], Result | 'not_wanted' | null, string | null][] = [
  ['grant', 'not_wanted', null],
  ['anew', 'not_wanted', null],
  ['grant', 'granted', null],
  ['grant', 'refused', 'must_be_granted'],
  ['grant', null, 'assessment_missing'],
  ['anew', 'granted', null],
  ['anew', 'refused', null],
  ['anew', null, 'assessment_missing'],
]
for (const [must, result, why] of following)
  test(`[decided-anew] ${must}, and the new decision says ${result ?? 'nothing'} of it: ${why ?? 'it may be issued'}`, () => {
    const owed = [{ orderedAt, binds: [bound('coordinator', must, 'refused')] }]
    const decided = [answer('plan', 'refused'), ...(result ? [answer('coordinator', result)] : [])]
    assert.equal(followsOrders(decided, owed)?.refused ?? null, why)
  })

// who presses, who wrote the new one, who is in the unit → may they approve it? Vidar wrote what was overturned, Unni the child’s
// view in it, Astrid approved it.
for (const [me, writers, unit, may] of [
  ['vidar', ['reidun'], ['vidar', 'astrid', 'reidun'], false],
  ['astrid', ['reidun'], ['vidar', 'astrid', 'reidun'], true],
  ['astrid', ['reidun'], ['vidar', 'astrid', 'reidun', 'siv'], false],
  ['siv', ['reidun'], ['vidar', 'astrid', 'reidun', 'siv'], true],
  ['vidar', ['reidun'], ['vidar', 'reidun'], true],
  ['vidar', [], ['vidar', 'reidun'], false],
  ['vidar', [], ['vidar'], true],
  ['unni', ['reidun'], ['vidar', 'unni', 'astrid', 'reidun'], false],
  ['unni', ['reidun'], ['vidar', 'unni', 'reidun'], true],
  ['astrid', ['reidun'], ['vidar', 'unni', 'astrid', 'reidun'], true],
] as const)
  test(`[decided-anew] ${me} ${may ? 'may' : 'may not'} approve what ${writers.join() || 'anybody'} wrote, of ${unit.join(', ')}`, () => {
    const refused = mayApproveAnew(
      me,
      { authorId: 'vidar', writtenBy: ['vidar', 'unni'], approverId: 'astrid' },
      { writers, unit },
    )
    assert.equal(refused?.refused ?? null, may ? null : 'approve_by_another')
  })
