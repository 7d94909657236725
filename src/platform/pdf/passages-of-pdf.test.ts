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

  it('are not to be had of what is no PDF, or has no tags', () => {
    assert.throws(() => passagesOfPdf(Buffer.from('hei')))
    const bare = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n'
    assert.throws(() => passagesOfPdf(Buffer.from(bare)), /no structure/)
  })
})
