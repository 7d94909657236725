import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { passagesOfPdf } from './passages-of-pdf.ts'
import { renderPdf } from './render-pdf.ts'

const template = new URL('./test/plain.typ', import.meta.url)

describe('the words of a letter of our own', () => {
  it('are read from its tags: heading, paragraphs and table, whole over lines and pages, without the foot of a page', async () => {
    const long = 'Barne- og ungdomstjenesten og/eller skolen følger opp, og skriver hva de mener. '
      .repeat(12)
      .trim()
    const data = {
      colour: '#0a4a5c',
      sender: 'Prøve kommune',
      heading: 'Overskrift',
      footer: 'Fot',
      text: `${long}\nNy linje.`,
    }
    const passages = passagesOfPdf(
      await renderPdf({ template, data, standard: 'ua-1', language: 'nb', title: 'Prøve' }),
    )
    assert.deepEqual(passages.slice(0, 4), [
      { text: 'Prøve kommune' },
      { heading: 'Overskrift', level: 1 },
      { text: long },
      { text: 'Ny linje.' },
    ])
    const table = passages.flatMap((each) => ('table' in each ? [each.table] : []))
    assert.deepEqual(
      table.map(({ head, rows }) => [head, rows.map((row) => row.length)]),
      [[['A', 'B'], [2]]],
    )
    assert.ok(table[0]!.rows[0]![0]!.startsWith(long))
    assert.ok(!JSON.stringify(passages).includes('Fot'))
  })

  const printed = (text: string) => {
    const data = { colour: '#0a4a5c', sender: 'Prøve kommune', heading: 'Overskrift', footer: 'Fot', text }
    return renderPdf({ template, data, standard: 'ua-1', language: 'nb', title: 'Prøve' })
  }

  it('are read as they were written in scripts that are drawn in another order, or several signs as one', async () => {
    const lines = [
      'ኣነ ምስዚ ውሳነ',
      'நான் இந்த முடிவை ஏற்கவில்லை',
      'ฉันไม่เห็นด้วยกับการตัดสินใจนี้',
      '我不同意这个决定',
      'ਮੈਂ ਸਹਿਮਤ ਨਹੀਂ',
      'मैं इस निर्णय से सहमत नहीं हूँ',
      'Hei 👩‍👩‍👧 😢',
    ]
    const passages = passagesOfPdf(await printed(lines.join('\n')))
    assert.deepEqual(
      passages.slice(2, 2 + lines.length),
      lines.map((text) => ({ text })),
    )
  })

  it('are not to be had where they cannot be told from what is drawn: better the letter itself than words turned about', async () => {
    for (const text of ['Hun sa «میں اس» til mor.', 'שלום', 'ខ្ញុំមិនយល់ស្រប']) {
      const letter = await printed(text)
      assert.throws(() => passagesOfPdf(letter), /drawn otherwise/)
    }
  })

  it('are not to be had of what is no PDF, or has no tags', () => {
    assert.throws(() => passagesOfPdf(Buffer.from('hei')))
    const bare = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n'
    assert.throws(() => passagesOfPdf(Buffer.from(bare)), /no structure/)
  })
})
