import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkPdf } from '../../platform/pdf/check-pdf.ts'
import { textOfPdf } from '../../platform/pdf/text-of-pdf.ts'
import { printQuestionLetter, type QuestionLetter } from './question-letter.ts'

const letter: QuestionLetter = {
  language: 'nb',
  authority: { name: 'Bærum kommune', unit: 'Koordinerende enhet', colour: '#1e4b8f' },
  recipient: { name: 'Grete Furutoppås', addressLines: [] },
  reference: '7K4M-92PQ',
  writtenOn: '2026-11-23',
  receivedOn: '2026-11-20',
  question: 'Hvilke tjenester hjelper ham i dag?',
  answerBy: '2026-12-01',
  canFollow: true,
  contact: { name: 'Koordinerende enhet', phone: '67 00 00 22' },
}
const online = { nb: 'svare på nett', nn: 'svare på nett', en: 'answer online' }

for (const language of ['nb', 'nn', 'en'] as const) {
  test(`the question to a sender, in ${language}: tagged, with the question, and how it can be answered`, async () => {
    const pdf = await printQuestionLetter({ ...letter, language })
    assert.deepEqual(checkPdf(pdf).faults, [])
    const text = textOfPdf(pdf).replace(/\s+/g, ' ')
    for (const words of [letter.question, '67 00 00 22', '7K4M-92PQ', online[language]])
      assert.ok(text.includes(words), words)
    const without = textOfPdf(await printQuestionLetter({ ...letter, language, canFollow: false }))
    assert.ok(!without.replace(/\s+/g, ' ').includes(online[language]))
  })
}
