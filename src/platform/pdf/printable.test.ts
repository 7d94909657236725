import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { latinOnly, mapStrings, printable, withoutMissing } from './printable.ts'

const mark = '[tegn]'

describe('making text printable', () => {
  it('keeps Norwegian, Sami, Arabic and Cyrillic text as it is', () => {
    for (const text of ['Blåbærsyltetøy', 'čáhci đŋšŧž', 'مرحبا', 'Привет', 'Tiếng Việt'])
      assert.equal(printable(text, mark), text)
  })
  it('drops control signs and byte order marks, but keeps new lines', () => {
    assert.equal(printable('a\u0000b\u0007\uFEFF\r\nc\u0085', mark), 'ab\nc')
  })
  it('shows a mark where an emoji, a private sign or half a sign stood', () => {
    assert.equal(printable('Hei 👩‍👩‍👧!', mark), 'Hei [tegn]!')
    assert.equal(printable('1️⃣ \uE000 \uD800', mark), '[tegn]')
    assert.equal(printable('a \uDC00 b', mark), 'a [tegn] b')
  })
  it('lets a word without end be broken, and loses none of it', () => {
    const broken = printable('x'.repeat(100_000), mark)
    assert.equal(broken.replaceAll('\u200B', ''), 'x'.repeat(100_000))
    assert.ok(broken.split('\u200B').every((part) => part.length <= 20))
  })
  it('replaces a whole written sign when a part of it is missing, and a run of them by one mark', () => {
    assert.equal(withoutMissing('漢字 og ord', new Set(['漢', '字']), mark), '[tegn] og ord')
    assert.equal(withoutMissing('a\u20E3b', new Set(['\u20E3']), mark), '[tegn]b')
  })
  it('can fall back to Latin letters only', () => {
    assert.equal(latinOnly('Åse – «ja» مرحبا', mark), 'Åse – «ja» [tegn]')
  })
  it('changes every string of a value and nothing else', () => {
    assert.deepEqual(
      mapStrings({ a: ['x', 1, null, true], b: { c: 'y' } }, (text) => text.toUpperCase()),
      {
        a: ['X', 1, null, true],
        b: { c: 'Y' },
      },
    )
  })
})
