import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepTogether } from './keep-together.ts'

// `_` stands for the space that does not break, `~` for no break after a hyphen
const kept: [string, string][] = [
  ['<p>Ring 67 00 00 20.</p>', '<p>Ring 67_00_00_20.</p>'],
  ['<p>Ring 900 00 103, så</p>', '<p>Ring 900_00_103, så</p>'],
  ['<p>2. desember 2026 kl. 09.00</p>', '<p>2._desember_2026 kl._09.00</p>'],
  ['<p>On 2 December 2026 at 09:00</p>', '<p>On 2_December_2026 at 09:00</p>'],
  ['<p>Loven § 2-5 b. Og §§ 7-2 til 7-5</p>', '<p>Loven §_2-~5_b. Og §§_7-~2 til 7-5</p>'],
]
for (const [html, expected] of kept) {
  test(`a line never breaks inside: ${expected}`, () => {
    assert.equal(keepTogether(html), expected.replaceAll('_', '\u00a0').replaceAll('~', '\u2060'))
  })
}

test('what somebody typed, and attributes, are left as they are', () => {
  for (const html of [
    '<textarea name="a">Ring 67 00 00 20 kl. 9</textarea>',
    '<input value="400 00 101"/>',
    '<option value="1">2. desember 2026</option>',
    '<title>Møtet 2. desember</title>',
  ])
    assert.equal(keepTogether(html), html)
})
