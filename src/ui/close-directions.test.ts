import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeDirections } from './close-directions.ts'

const [rightToLeft, embed, isolate, end, endIsolate] = ['\u202e', '\u202b', '\u2067', '\u202c', '\u2069']

const closed: [string, string, string][] = [
  ['left open', `<p>Mål ${rightToLeft}abc</p><p>Etter</p>`, `<p>Mål ${rightToLeft}abc${end}</p><p>Etter</p>`],
  [
    'left open before more in the same line',
    `<b>${rightToLeft}a</b> skrev`,
    `<b>${rightToLeft}a${end}</b> skrev`,
  ],
  ['two, one in the other', `<p>${isolate}a${embed}b</p>`, `<p>${isolate}a${embed}b${end}${endIsolate}</p>`],
  ['one closed by what closes the one around it', `<p>${isolate}a${embed}b${endIsolate}c</p>`, ''],
  ['closed already', `<p>${rightToLeft}abc${end} og mer</p>`, ''],
  ['closed without being opened', `<p>abc${end}${endIsolate}</p>`, ''],
  ['none', '<p>שלום, مرحبا og hei</p>', ''],
  ['in a field', `<input value="${rightToLeft}abc"/>`, ''],
  ['in a field for much', `<p>1</p><textarea name="a">${rightToLeft}abc</textarea>`, ''],
]
for (const [what, html, expected] of closed)
  test(`a direction is closed where its text ends: ${what}`, () => {
    assert.equal(closeDirections(html), expected || html)
  })
