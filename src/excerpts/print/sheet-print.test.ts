import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { authorities } from '../../../demo/base/authorities.ts'
import { checkPdf } from '../../platform/pdf/check-pdf.ts'
import { textOfPdf } from '../../platform/pdf/text-of-pdf.ts'
import { sheetLimits as most } from '../rules/sheet.ts'
import type { SheetContent } from '../sheet.ts'
import { printSheet, type SheetPrint } from './sheet-print.ts'

const aSheet = (
  content: Partial<SheetContent> = {},
  language: SheetPrint['language'] = 'nb',
): SheetPrint => ({
  language,
  authority: { id: 'baerum', ...authorities.baerum },
  person: { fullName: 'Ada Solstrålevik', birthDate: '2019-03-02' },
  content: {
    first: 'Ada har epilepsi. Et anfall over fem minutter er farlig.',
    contacts: [{ name: 'Kari Solstrålevik', who: 'mor', phone: '900 00 101' }],
    steps: [
      {
        happens: 'Anfallet varer over fem minutter',
        does: 'Gi Buccolam i kinnet.\nLegg henne på siden.',
        call: '113',
        phone: '',
      },
    ],
    avoid: 'Hold henne ikke fast.',
    calm: 'Snakk lavt.',
    where: 'Medisinen ligger i den røde veska.',
    ...content,
  },
  confirmed: 'Sist bekreftet 12. november 2026 av Kari Solstrålevik',
  today: '2026-11-23',
})

/** Every field as long as it may be, of this text over again. */
function fullOf(text: string): SheetContent {
  const of = (length: number) =>
    text
      .repeat(Math.ceil(length / text.length))
      .slice(0, length)
      .trim()
  const inLines = (length: number) => {
    const each = Math.floor(length / most.lines) - 1
    return Array.from({ length: most.lines }, () => of(each)).join('\n')
  }
  const phone = '+47 400 00 000 00 00'
  const contact = { name: of(most.name), who: of(most.who), phone }
  const step = { happens: of(most.happens), does: inLines(most.does), call: of(most.call), phone }
  const other = inLines(most.other)
  return {
    first: inLines(most.first),
    contacts: Array.from({ length: most.contacts }, () => contact),
    steps: Array.from({ length: most.steps }, () => step),
    ...{ avoid: other, calm: other, where: other },
  }
}

describe('the contingency sheet on paper', () => {
  for (const language of ['nb', 'nn', 'en'] as const)
    it(`is a tagged document without faults, on one page (${language})`, async () => {
      const { faults, headings, pages } = checkPdf(await printSheet(aSheet({}, language)))
      assert.deepEqual(faults, [])
      assert.deepEqual(headings.slice(0, 2), [1, 2])
      assert.equal(pages, 1)
    })

  it('says all that stands on it', async () => {
    const words = (await textOfPdf(await printSheet(aSheet()))).replace(/\s+/g, ' ')
    for (const said of [
      'Ada Solstrålevik',
      'født 2019',
      'Sist bekreftet 12. november',
      'fem minutter er farlig',
    ])
      assert.ok(words.includes(said), `${said} not in ${words}`)
    for (const said of ['Kari Solstrålevik', '900 00 101', 'Legg henne på siden.', 'Ring 113', 'røde veska'])
      assert.ok(words.includes(said), `${said} not in ${words}`)
  })

  const longest: [string, string][] = [
    ['ordinary words', 'Hun trenger ro og tid, så la henne sitte. '],
    ['the widest letters', 'W'],
    ['the widest words', 'WWWWWWW MMMMM '],
    ['emoji', '👩‍👧🚑❤️ '],
    ['words from right to left', 'اتصل بأمي ثم انتظر معها حتى تهدأ '],
    ['script', '<script>alert(1)</script> #panic() $x^2$ '],
  ]
  for (const [what, text] of longest)
    it(`[contingency-sheet] is one page at its longest, of ${what}`, async () => {
      const pdf = await printSheet(aSheet(fullOf(text)))
      const { faults, pages } = checkPdf(pdf)
      if (process.env.KEEP_PDF) writeFileSync(`${process.env.KEEP_PDF}/${what.replaceAll(' ', '-')}.pdf`, pdf)
      assert.deepEqual(faults, [])
      assert.equal(pages, 1)
    })

  it('is whole with nothing but one line on it', async () => {
    const none = { first: '', contacts: [], steps: [], avoid: '', calm: 'Musikk.', where: '' }
    const { faults, pages } = checkPdf(await printSheet(aSheet(none)))
    assert.deepEqual(faults, [])
    assert.equal(pages, 1)
  })
})
