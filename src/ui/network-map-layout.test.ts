import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { NetworkArea } from './network.ts'
import { initialsOf, layoutMap, wrap } from './network-map-layout.ts'

const area = (key: string, members: number, gaps: string[] = []): NetworkArea => ({
  key,
  name: key,
  gaps,
  members: Array.from({ length: members }, (_, i) => ({
    id: String(i),
    name: `Navn ${i}`,
    does: 'hjelper',
    kind: 'person',
  })),
})

describe('the network map', () => {
  it('places everybody and every gap once', () => {
    const layout = layoutMap(
      [area('hjem', 3), area('skole', 2, ['støttekontakt']), area('helse', 4)],
      'Mangler',
    )
    assert.equal(layout.nodes.length, 10)
    assert.equal(new Set(layout.nodes.map((node) => node.key)).size, 10)
    assert.deepEqual(layout.areas.map((a) => a.name).sort(), ['helse', 'hjem', 'skole'])
  })

  it('says in words what a gap misses', () => {
    const layout = layoutMap([area('helse', 0, ['ergoterapeut'])], 'Mangler')
    assert.deepEqual(
      layout.nodes[0]?.lines.map((line) => line.text),
      ['Mangler: ergoterapeut'],
    )
  })

  it('lets no two nodes touch, however many there are', () => {
    const layout = layoutMap([area('a', 7), area('b', 1), area('c', 9, ['x', 'y'])], 'Mangler')
    for (const one of layout.nodes) {
      for (const two of layout.nodes) {
        if (one !== two)
          assert.ok(Math.hypot(one.x - two.x, one.y - two.y) > 2 * one.r, `${one.key} and ${two.key}`)
      }
    }
  })

  it('keeps everything inside the picture', () => {
    const layout = layoutMap([area('a', 12), area('b', 12)], 'Mangler')
    for (const node of layout.nodes) {
      assert.ok(node.y - node.r >= 0 && node.y + node.r <= layout.height)
      const textWidth = Math.max(...node.lines.map((line) => line.text.length)) * 9
      const outer = node.anchor === 'end' ? node.textX - textWidth : node.textX + textWidth
      assert.ok(outer >= 0 && outer <= layout.width)
    }
  })

  it('stands when nobody is there yet', () => {
    assert.equal(layoutMap([], 'Mangler').nodes.length, 0)
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
