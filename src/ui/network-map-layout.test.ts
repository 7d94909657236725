import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { NetworkArea } from './network.ts'
import { initialsOf, layoutMap, wrap } from './network-map-layout.ts'

const area = (key: string, members: number, gaps: string[] = []): NetworkArea => ({
  key,
  name: key,
  gaps: gaps.map((text) => ({ text })),
  members: Array.from({ length: members }, (_, i) => ({
    id: String(i),
    name: `Navn ${i}`,
    does: 'hjelper',
    kind: 'person',
  })),
})

const ball = 'Har ballen nå'
const anyAreas = fc.array(
  fc.record({
    name: fc.string({ maxLength: 40 }),
    gaps: fc.array(fc.record({ text: fc.lorem({ maxCount: 6 }) }), { maxLength: 2 }),
    members: fc.array(
      fc.record({
        name: fc.lorem({ maxCount: 8 }),
        role: fc.lorem({ maxCount: 12 }),
        does: fc.lorem({ maxCount: 20 }),
        kind: fc.constantFrom('person' as const, 'service' as const),
        hasBall: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
  }),
  { maxLength: 8 },
)
const keyed = (areas: { members: object[]; gaps: { text: string }[] }[]) =>
  areas.map((each, i) => ({
    ...each,
    key: String(i),
    members: each.members.map((member, at) => ({ ...member, id: String(at) })),
  })) as unknown as NetworkArea[]

describe('the network map', () => {
  it('places everybody and every gap once', () => {
    const layout = layoutMap([area('hjem', 3), area('skole', 2, ['ingen ennå']), area('helse', 4)], ball)
    assert.equal(layout.nodes.length, 10)
    assert.equal(new Set(layout.nodes.map((node) => node.key)).size, 10)
    assert.deepEqual(layout.cards.map((card) => card.name).sort(), ['helse', 'hjem', 'skole'])
  })

  it('says where nobody is, and draws that place apart', () => {
    const layout = layoutMap([area('helse', 0, ['Ingen er med på dette ennå'])], ball)
    assert.deepEqual(
      layout.nodes[0]?.lines.map((line) => line.text),
      ['Ingen er med på dette ennå'],
    )
    assert.equal(layout.cards[0]?.isGap, true)
  })

  it('says in words who has the ball', () => {
    const [one] = area('skole', 1).members
    const layout = layoutMap([{ key: 'skole', name: 'skole', members: [{ ...one!, hasBall: true }] }], ball)
    assert.deepEqual(
      layout.nodes[0]?.lines.map((line) => line.text),
      ['Navn 0', 'hjelper', ball],
    )
  })

  it('lets no two cards and no two rows touch, and keeps every word in its card, whoever is around', () => {
    fc.assert(
      fc.property(anyAreas, (drawn) => {
        const { cards, nodes, height, width, middle } = layoutMap(keyed(drawn), ball)
        for (const card of cards) {
          assert.ok(
            card.y >= 0 && card.y + card.height <= height && card.x >= 0 && card.x + card.width <= width,
          )
          assert.ok(card.x >= middle.x + middle.r || card.x + card.width <= middle.x - middle.r)
          for (const other of cards.filter((each) => each !== card && each.anchor === card.anchor))
            assert.ok(other.y >= card.y + card.height || card.y >= other.y + other.height)
        }
        for (const side of ['start', 'end']) {
          const lines = nodes.filter(({ anchor }) => anchor === side).flatMap((node) => node.lines)
          lines.reduce((above, line) => {
            assert.ok(line.y >= above + 17, `${line.text} at ${line.y}, above ${above}`)
            return line.y
          }, 0)
        }
        for (const node of nodes)
          assert.ok(
            cards.some((card) => node.lines.every(({ y }) => y > card.y + 30 && y < card.y + card.height)),
          )
      }),
    )
  })

  it('stands when nobody is there yet', () => {
    assert.equal(layoutMap([], ball).nodes.length, 0)
  })
})

describe('initials', () => {
  it('are the first letters of the first and last name', () => {
    assert.equal(initialsOf('Tor Erik Lunde'), 'TL')
    assert.equal(initialsOf('Áilu'), 'Á')
    assert.equal(initialsOf('PPT (Sandnes)'), 'P')
  })
})

describe('lines of text', () => {
  it('break at spaces and end in an ellipsis when there is no room', () => {
    assert.deepEqual(wrap('trening hver tirsdag og øvelser hjemme', 20, 2), [
      'trening hver tirsdag',
      'og øvelser hjemme',
    ])
    assert.deepEqual(wrap('trening hver tirsdag og øvelser hjemme hele året', 20, 2), [
      'trening hver tirsdag',
      'og øvelser hjemme h…',
    ])
  })
})
