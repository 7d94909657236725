import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { smallJpeg, smallPdf, smallPng } from '../../../demo/small-files.ts'
import { kindOfFile, nameOfKind } from './file-kind.ts'
import { tidyFileName } from './files.ts'

const pdf = smallPdf('Ord')
const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500, 1)])

describe('what a file is', () => {
  const cases: [string, Buffer, string | null][] = [
    ['a PDF', pdf, 'application/pdf'],
    [
      'a PDF with a line after its end, as scanners make',
      Buffer.concat([pdf, Buffer.from('\r\n')]),
      'application/pdf',
    ],
    ['a PNG', smallPng, 'image/png'],
    ['a JPEG', smallJpeg, 'image/jpeg'],
    [
      'a JPEG with something after it, as phones make',
      Buffer.concat([smallJpeg, Buffer.from('mp4')]),
      'image/jpeg',
    ],
    ['a program', program, null],
    ['a page', Buffer.from('<!doctype html><script>1</script>'), null],
    ['a picture that is also a page (SVG)', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), null],
    ['a page that begins as a PDF', Buffer.from('%PDF-<script>alert(1)</script>%%EOF'), null],
    ['a program with a PDF inside', Buffer.concat([program, pdf]), null],
    ['half a PDF', pdf.subarray(0, 200), null],
    ['half a PNG', smallPng.subarray(0, 40), null],
    ['only the first signs of a JPEG', Buffer.concat([smallJpeg.subarray(0, 4), Buffer.alloc(400, 7)]), null],
    ['a JPEG without a frame', Buffer.from(smallJpeg.toString('hex').replace('ffc0', 'ffc4'), 'hex'), null],
    [
      'a PNG of no size',
      Buffer.concat([smallPng.subarray(0, 16), Buffer.alloc(8), smallPng.subarray(24)]),
      null,
    ],
    ['nothing', Buffer.alloc(0), null],
  ]
  for (const [what, bytes, kind] of cases)
    test(`${what} is ${kind ?? 'not taken'}`, () => assert.equal(kindOfFile(bytes), kind))

  test('no start of any length of a file is a fault', () => {
    for (const whole of [pdf, smallPng, smallJpeg])
      for (let length = 0; length < whole.length; length++) kindOfFile(whole.subarray(0, length))
  })
})

describe('the name of a file', () => {
  const cases: [string, string, string][] = [
    ['is kept', 'Epikrise fra sykehuset, mai.pdf', 'Epikrise fra sykehuset, mai.pdf'],
    ['is the last part of a path', 'C:\\Users\\Kari\\../brev.pdf', 'brev.pdf'],
    ['has no signs that turn the writing', 'brev\u202efdp.exe', 'brevfdp.exe'],
    ['has no line breaks or marks', 'a\r\nb<c>"d".pdf', 'ab c d .pdf'],
    ['is something when nothing is left', '\u0000\u200b', 'fil'],
    ['is not a folder', '..', 'fil'],
  ]
  for (const [what, typed, shown] of cases) test(what, () => assert.equal(tidyFileName(typed), shown))

  test('has at most 120 signs, with the ending kept', () => {
    const name = tidyFileName(`${'å'.repeat(300)}.pdf`)
    assert.equal(name.length, 120)
    assert.match(name, /…\.pdf$/)
    assert.ok(nameOfKind('x'.repeat(120), 'image/jpeg').length <= 120)
  })

  test('ends as what the file is', () => {
    assert.equal(nameOfKind('faktura.exe', 'application/pdf'), 'faktura.exe.pdf')
    assert.equal(nameOfKind('BILDE.JPEG', 'image/jpeg'), 'BILDE.JPEG')
  })
})
