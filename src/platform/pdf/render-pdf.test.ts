import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { checkPdf } from './check-pdf.ts'
import { PdfFault } from './pdf-fault.ts'
import { type PdfRequest, renderPdf } from './render-pdf.ts'
import { textOfPdf } from './text-of-pdf.ts'

const plain = new URL('./test/plain.typ', import.meta.url)

function render(text: string, changes: Partial<PdfRequest> = {}): Promise<Buffer> {
  const data = { colour: '#0a4a5c', sender: 'Prøve kommune', heading: 'Overskrift', footer: 'Fot', text }
  return renderPdf({ template: plain, data, standard: 'ua-1', language: 'nb', title: 'Prøve', ...changes })
}

/** Text without the line breaks the typesetter chose. */
function wordsOf(pdf: Buffer): string {
  return textOfPdf(pdf).replaceAll('\n', '').replaceAll('\u200B', '')
}

describe('making a PDF', () => {
  for (const standard of ['ua-1', 'a-2a'] as const) {
    it(`makes a tagged document that claims ${standard}, with title and language`, async () => {
      const check = checkPdf(await render('Hei', { standard, language: 'nn', title: 'Blå tittel' }))
      assert.deepEqual(check.faults, [])
      assert.deepEqual(check.claims, [standard === 'ua-1' ? 'PDF/UA-1' : 'PDF/A-2a'])
      assert.equal(check.title, 'Blå tittel')
      assert.equal(check.language, 'nn-NO')
    })

    const nasty: [name: string, text: string, shown: string][] = [
      ['a command of the typesetter', '#read("/etc/passwd")', '#read("/etc/passwd")'],
      ['an attempt to leave the text', ']#panic()[ "); #panic() //', ']#panic()[ "); #panic() //'],
      ['markup', '= Ikke *fet* $x^2$ <merke> @kilde', '= Ikke *fet* $x^2$ <merke> @kilde'],
      ['a sign no font has', 'Hei 𓀀 du', 'Hei [tegn] du'],
      ['Chinese', 'ord 我不同意 slutt', 'ord 我不同意 slutt'],
      ['a NUL and other control signs', 'a\u0000b\u0007c\uFEFFd\u0085e', 'abcde'],
      ['half a sign', 'a \uD800 b', 'a [tegn] b'],
      ['a private sign', 'a \uE000 b', 'a [tegn] b'],
      ['Sami', 'Sámegiella: čáhci đŋšŧž', 'Sámegiella: čáhci đŋšŧž'],
    ]
    for (const [name, text, shown] of nasty) {
      it(`prints ${name} as text (${standard})`, async () => {
        const pdf = await render(text, { standard })
        assert.ok(wordsOf(pdf).includes(shown), wordsOf(pdf).slice(0, 300))
        assert.deepEqual(checkPdf(pdf).faults, [])
      })
    }

    it(`prints each script in a font that has it, joined and turned as it is written (${standard})`, async () => {
      const text = [
        'ኣነ ምስዚ ውሳነ',
        'நான் இந்த முடிவை',
        'ฉันไม่เห็นด้วยกับการตัดสินใจนี้'.repeat(5),
        '漢字カタ',
        '이 결정에',
        'میں اس فیصلے سے متفق نہیں ہوں',
        'שלום עולם',
        'ਮੈਂ ਸਹਿਮਤ ਨਹੀਂ',
        'मैं सहमत नहीं हूँ',
        'Hei 👩‍👩‍👧 😢',
      ].join('\n')
      const pdf = await render(text, { standard })
      assert.ok(!wordsOf(pdf).includes('[tegn]'))
      assert.deepEqual(checkPdf(pdf).faults, [])
    })

    it(`prints 100,000 signs in a field, in words or in one (${standard})`, async () => {
      const words = await render('Odin sover. '.repeat(8_334), { standard })
      assert.ok(checkPdf(words).pages > 20)
      const one = await render('x'.repeat(100_000), { standard })
      assert.ok(wordsOf(one).split('x').length > 100_000)
      const marks = await render('漢字'.repeat(50_000), { standard })
      assert.ok(wordsOf(marks).split('漢').length > 50_000)
    })
  }

  it('has a mark in the language of the document', async () => {
    assert.ok(wordsOf(await render('𓀀', { language: 'en' })).includes('[symbol]'))
    assert.ok(wordsOf(await render('𓀀', { language: 'nn' })).includes('[teikn]'))
  })

  it('keeps a light colour readable', async () => {
    const data = { colour: '#ffe600', sender: 'Gul kommune', heading: 'Gul', footer: '', text: 'Gul' }
    assert.deepEqual(checkPdf(await render('', { data })).faults, [])
  })

  it('writes the time it is given, so that the same paper is the same file', async () => {
    const createdAt = new Date('2026-11-22T12:00:00Z')
    assert.deepEqual(await render('Hei', { createdAt }), await render('Hei', { createdAt }))
  })
})

describe('a PDF that cannot be made', () => {
  const fault = (code: string) => (error: unknown) => error instanceof PdfFault && error.code === code

  it('says so by name, without what was to be printed', async () => {
    const failing = render('mors hemmelighet', { template: new URL('./test/broken.typ', import.meta.url) })
    await assert.rejects(
      failing,
      (error: unknown) => fault('template_error')(error) && !String(error).includes('hemmelighet'),
    )
  })

  it('is made with plain letters only when its signs end the typesetter itself', async () => {
    // Found by printing all signs there are: this row of Arabic signs makes Typst 0.14 abort its process.
    const row = String.fromCodePoint(...Array.from({ length: 64 }, (_, i) => 0x6c0 + i))
    const pdf = await render(`før ${row.slice(0, 23)} ${row.slice(23)} etter`)
    assert.match(wordsOf(pdf), /før .* etter/)
    assert.deepEqual(checkPdf(pdf).faults, [])
  })

  it('is refused when it is too large', async () => {
    await assert.rejects(render('x'.repeat(5_000_001)), fault('too_large'))
  })
})

describe('the checker', () => {
  const compiler = NodeCompiler.create({ workspace: fileURLToPath(new URL('../../', import.meta.url)) })
  const badlyBuilt = { mainFilePath: fileURLToPath(new URL('./test/badly-built.typ', import.meta.url)) }

  it('finds what is missing in a badly built document', () => {
    const { faults } = checkPdf(compiler.pdf(badlyBuilt))
    for (const fault of [
      'no title',
      'claims neither PDF/UA nor PDF/A',
      'the first heading is at level 2',
      'a heading at level 4 follows level 2',
      'a table without header cells',
      'a figure without alternative text',
    ]) {
      assert.ok(faults.includes(fault), `${fault} not in: ${faults.join(', ')}`)
    }
  })

  it('finds that a document has no tags', () => {
    const { faults } = checkPdf(compiler.pdf(badlyBuilt, { pdfTags: false }))
    for (const fault of [
      'not marked as tagged',
      'no structure tree',
      'no headings',
      'content that is not marked',
    ]) {
      assert.ok(faults.includes(fault), `${fault} not in: ${faults.join(', ')}`)
    }
  })

  it('is not satisfied by a claim over an empty structure tree, without language and with a font that is not embedded', () => {
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot << /Type /StructTreeRoot >> >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
      '<< /Length 24 >>\nstream\nBT /F 12 Tf (Hei) Tj ET \nendstream',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ]
    const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')
    const { faults } = checkPdf(Buffer.from(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R >>\n`, 'latin1'))
    for (const fault of [
      'no language',
      'the structure tree is empty',
      'content that is not marked',
      'the font Helvetica is not embedded',
    ]) {
      assert.ok(faults.includes(fault), `${fault} not in: ${faults.join(', ')}`)
    }
  })

  it('does not read what is no PDF', () => {
    assert.throws(() => checkPdf(Buffer.from('hei')), /not a PDF/)
  })
})
