import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type Piece, wordDifference } from './word-difference.ts'

const written = (pieces: Piece[]) =>
  pieces.map(({ kind, text }) => ({ same: text, out: `[-${text}-]`, in: `[+${text}+]` })[kind]).join('')

describe('what became of a text, word by word', () => {
  for (const [from, to, says] of [
    ['Jeg vil på fest.', 'Jeg vil på fest.', 'Jeg vil på fest.'],
    ['', 'Ny tekst', '[+Ny tekst+]'],
    ['Alt borte', '', '[-Alt borte-]'],
    ['Jeg vil på fest.', 'Jeg vil gå på fest.', 'Jeg vil [+gå +]på fest.'],
    ['Hver mandag kl. 14', 'Hver torsdag kl. 14', 'Hver [-mandag -][+torsdag +]kl. 14'],
    ['en to tre', 'en tre fire', 'en [-to tre-][+tre fire+]'],
    ['en to tre fem', 'en tre fire fem', 'en [-to -]tre [+fire +]fem'],
  ] as const) {
    test(`«${from}» → «${to}»`, () => assert.equal(written(wordDifference(from, to)), says))
  }

  test('both texts can be put together from the pieces, whatever signs they hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'שלום', '👨‍👩‍👧'), { maxLength: 40 })
        .map((each) => each.join('')),
    )
    const joined = (pieces: Piece[], but: Piece['kind']) =>
      pieces.flatMap((piece) => (piece.kind === but ? [] : piece.text)).join('')
    fc.assert(
      fc.property(text, text, (from, to) => {
        const pieces = wordDifference(from, to)
        assert.equal(joined(pieces, 'in'), from)
        assert.equal(joined(pieces, 'out'), to)
        for (const [at, { kind, text }] of pieces.entries()) {
          assert.notEqual(text, '')
          assert.notEqual(kind, pieces[at + 1]?.kind)
        }
        if (from === to) assert.ok(pieces.every(({ kind }) => kind === 'same'))
      }),
    )
  })

  test('two quite different texts of any length are shown whole, one after the other', () => {
    const [from, to] = ['a b '.repeat(20_000), 'c d '.repeat(20_000)]
    assert.deepEqual(wordDifference(from, to), [
      { kind: 'out', text: from },
      { kind: 'in', text: to },
    ])
  })
})
