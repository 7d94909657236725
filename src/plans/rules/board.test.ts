import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Card, columns, draw, type Filter, fits, isFiltered, neighbours, pageSize } from './board.ts'

const today = '2026-11-23'
const card = (change: Partial<Card> = {}): Card => ({
  id: 'a',
  state: 'planned',
  deadline: '2026-12-01',
  band: 'services',
  responsible: 'fysio',
  ball: 'fysio',
  isYours: false,
  area: 'leisure',
  ...change,
})

// what is looked for → a card → whether it fits
const cells: readonly [string, Filter, Partial<Card>, boolean][] = [
  ['nothing in particular', {}, {}, true],
  ['empty choices', { responsible: '', state: '', period: '', area: '', ball: '' }, {}, true],
  ['who answers for it', { responsible: 'fysio' }, {}, true],
  ['another who answers', { responsible: 'nav' }, {}, false],
  ['those nobody answers for', { responsible: 'none' }, { responsible: 'none' }, true],
  ['where it stands', { state: 'planned' }, {}, true],
  ['another state', { state: 'done' }, {}, false],
  ['past the deadline, the day after', { period: 'overdue' }, { deadline: '2026-11-22' }, true],
  ['past the deadline, on the day', { period: 'overdue' }, { deadline: today }, false],
  ['past the deadline, but done', { period: 'overdue' }, { deadline: '2026-11-22', state: 'done' }, false],
  [
    'past the deadline, and stuck',
    { period: 'overdue' },
    { deadline: '2026-11-22', state: 'cannot_be_done_yet' },
    true,
  ],
  ['a week, today', { period: 'week' }, { deadline: today }, true],
  ['a week, its last day', { period: 'week' }, { deadline: '2026-11-30' }, true],
  ['a week, the day after', { period: 'week' }, { deadline: '2026-12-01' }, false],
  ['a week, yesterday', { period: 'week' }, { deadline: '2026-11-22' }, false],
  ['a week, but not needed', { period: 'week' }, { deadline: today, state: 'no_longer_needed' }, false],
  ['a month, its last day', { period: 'month' }, { deadline: '2026-12-23' }, true],
  ['a month, the day after', { period: 'month' }, { deadline: '2026-12-24' }, false],
  ['no deadline', { period: 'none' }, { deadline: null }, true],
  ['no deadline, and it has one', { period: 'none' }, {}, false],
  ['a week, without a deadline', { period: 'week' }, { deadline: null }, false],
  ['a part of life', { area: 'leisure' }, {}, true],
  ['another part of life', { area: 'housing' }, {}, false],
  ['no goal', { area: 'none' }, { area: null }, true],
  ['no goal, and it has one', { area: 'none' }, {}, false],
  ['who has the ball', { ball: 'fysio' }, {}, true],
  ['another who has it', { ball: 'nav' }, {}, false],
  ['nobody has it', { ball: 'none' }, { ball: 'none' }, true],
  ['nobody has it, and it is over', { ball: 'none' }, { ball: null }, false],
  ['the reader has it', { ball: 'me' }, { isYours: true }, true],
  ['the reader has it, and does not', { ball: 'me' }, {}, false],
  ['two at once', { state: 'planned', ball: 'fysio' }, {}, true],
  ['two at once, and one does not fit', { state: 'planned', ball: 'nav' }, {}, false],
]

describe('what the filter lets through', () => {
  for (const [what, filter, change, expected] of cells)
    test(what, () => assert.equal(fits(card(change), filter, today), expected))

  test('is all where nothing is chosen', () => {
    assert.equal(isFiltered({ responsible: '', state: '' }), false)
    assert.equal(isFiltered({ ball: 'me' }), true)
  })
})

describe('what is drawn', () => {
  const many = (n: number, state: Card['state'] = 'planned') =>
    Array.from({ length: n }, (_, i) => card({ id: `${state}-${i}`, state }))

  test('is all, what is over too, where it fits on one page', () => {
    const found = [...many(pageSize - 1), ...many(1, 'done')]
    const drawn = draw(found, {}, 1)
    assert.deepEqual(drawn, { ids: found.map(({ id }) => id), page: 1, pages: 1, isOverCounted: false })
  })

  test('of more than a page, what is over is counted only', () => {
    const drawn = draw([...many(pageSize), ...many(1, 'no_longer_needed')], {}, 1)
    assert.deepEqual([drawn.ids.length, drawn.pages, drawn.isOverCounted], [pageSize, 1, true])
    assert.ok(!drawn.ids.includes('no_longer_needed-0'))
  })

  test('unless that is what is asked for', () => {
    const drawn = draw(many(pageSize + 1, 'done'), { state: 'done' }, 2)
    assert.deepEqual([drawn.ids, drawn.pages, drawn.isOverCounted], [['done-50'], 2, false])
  })

  test('on every page each once, and past the last one the last', () => {
    const found = many(pageSize * 2 + 1)
    const ids = [1, 2, 3].flatMap((page) => draw(found, {}, page).ids)
    assert.deepEqual(
      ids,
      found.map(({ id }) => id),
    )
    assert.equal(draw(found, {}, 99).page, 3)
    assert.equal(draw([], {}, 1).pages, 1)
  })
})

describe('who stands above and below', () => {
  const cards = [
    card({ id: 'a' }),
    card({ id: 'own', band: 'own' }),
    card({ id: 'b' }),
    card({ id: 'going', state: 'in_progress' }),
    card({ id: 'c' }),
  ]
  for (const [id, expected] of [
    ['a', { above: undefined, below: 'b' }],
    ['b', { above: 'a', below: 'c' }],
    ['c', { above: 'b', below: undefined }],
    ['own', { above: undefined, below: undefined }],
  ] as const)
    test(`${id}, in its own column on its own side`, () =>
      assert.deepEqual(neighbours(cards, cards.find((one) => one.id === id)!), expected))

  test('there are five columns', () => assert.equal(columns.length, 5))
})
