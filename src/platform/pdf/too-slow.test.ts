import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PdfFault } from './pdf-fault.ts'
import { textOfPdf } from './text-of-pdf.ts'

// The service's own seconds, whatever the other tests of printing are given: a document that never ends is waited out to the last.
delete process.env.SAMVEI_PRINT_SECONDS
const { renderPdf } = await import('./render-pdf.ts')

const render = (template: string, text: string) =>
  renderPdf({
    template: new URL(template, import.meta.url),
    data: { colour: '#0a4a5c', sender: 'Prøve kommune', heading: 'Overskrift', footer: 'Fot', text },
    standard: 'ua-1',
    language: 'nb',
    title: 'Prøve',
  })

test('a document that never ends is given up after its seconds, and the next one is made by a new process', async () => {
  const slow = render('./test/endless.typ', '')
  const after = render('./test/plain.typ', 'Etterpå')
  await assert.rejects(slow, (error: unknown) => error instanceof PdfFault && error.code === 'too_slow')
  assert.ok(textOfPdf(await after).includes('Etterpå'))
})
