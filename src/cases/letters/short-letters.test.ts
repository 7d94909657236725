import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkPdf } from '../../platform/pdf/check-pdf.ts'
import { textOfPdf } from '../../platform/pdf/text-of-pdf.ts'
import { type InterimReplyLetter, printInterimReplyLetter } from './interim-reply-letter.ts'
import { printReceiptLetter, type ReceiptLetter } from './receipt-letter.ts'

const frame = {
  authority: { name: 'Sandnes kommune', unit: 'Koordinerende enhet', colour: '#0a4a5c' },
  recipient: { name: 'Mona Fjellheim', addressLines: ['Eksempelveien 12', '4319 Sandnes'] },
  reference: 'SA-2026-0147',
  receivedOn: '2026-11-03',
  contact: { name: 'Terje Haugen', phone: '51 33 50 21' },
}

const receipt: Omit<ReceiptLetter, 'language'> = {
  ...frame,
  writtenOn: '2026-11-03',
  items: ['child_coordinator', 'plan'],
  answerBy: '2026-11-24',
  follow: { address: 'sandnes.example/folg', code: 'KATT-4821' },
}

const interim: Omit<InterimReplyLetter, 'language'> = {
  ...frame,
  person: { name: 'Odin Fjellheim' },
  writtenOn: '2026-11-30',
  reason: 'Vi venter på brev fra sykehuset.',
  answerBy: '2026-12-18',
  meanwhile: 'Du kan ringe oss når som helst.',
}

const wordsOf = (pdf: Buffer) => textOfPdf(pdf).replace(/\s+/g, ' ')

describe('the short letters', () => {
  for (const language of ['nb', 'nn', 'en'] as const) {
    it(`are tagged documents of one page without faults (${language})`, async () => {
      for (const pdf of [
        await printReceiptLetter({ ...receipt, language }, 'ua-1'),
        await printInterimReplyLetter({ ...interim, language }, 'a-2a'),
      ]) {
        const { faults, pages } = checkPdf(pdf)
        assert.deepEqual(faults, [])
        assert.equal(pages, 1)
      }
    })
  }

  it('give in a receipt the reference, what was asked, when the answer comes, and the code to follow it', async () => {
    const words = wordsOf(await printReceiptLetter({ ...receipt, language: 'nb' }, 'ua-1'))
    for (const said of [
      'SA-2026-0147',
      'Vi fikk den 3. november 2026. Den gjelder barnekoordinator og individuell plan.',
      'Du får svar innen 24. november 2026.',
      'koden KATT-4821',
    ]) {
      assert.ok(words.includes(said), `${said} not in ${words}`)
    }
    const without = wordsOf(
      await printReceiptLetter({ ...receipt, language: 'nb', follow: undefined }, 'ua-1'),
    )
    assert.ok(!without.includes('koden'))
  })

  it('promise no answer to one who asks for another, who may hear no more', async () => {
    const told = { ...receipt, mayHearNoMore: true }
    for (const [language, says, never] of [
      ['nb', 'Vi tar stilling til den innen 24. november 2026.', /Du får svar|skriver vi til deg/],
      ['nn', 'Vi tek stilling til han innan 24. november 2026.', /Du får svar|skriv vi til deg/],
      ['en', 'We will decide what to do with it by 24 November 2026.', /get an answer|we will write/],
    ] as const) {
      const words = wordsOf(await printReceiptLetter({ ...told, language }, 'ua-1'))
      assert.ok(words.includes(says), words)
      assert.doesNotMatch(words, never)
    }
  })

  it('give in an interim reply the reason and the new date', async () => {
    const words = wordsOf(await printInterimReplyLetter({ ...interim, language: 'nb' }, 'ua-1'))
    for (const said of [
      'Vi venter på brev fra sykehuset.',
      'Du får svar innen 18. desember 2026.',
      'Du tok kontakt 3. november 2026.',
    ]) {
      assert.ok(words.includes(said), `${said} not in ${words}`)
    }
  })
})
