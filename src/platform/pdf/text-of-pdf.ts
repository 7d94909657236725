import {
  dictOf,
  nameOf,
  operationsOf,
  type PdfDict,
  type PdfFile,
  type PdfValue,
  pagesOf,
  readPdf,
  streamOf,
} from './read-pdf.ts'

/** The text on the pages in the order it is drawn; each drawn piece on its own line. Test support. */
export function textOfPdf(file: Buffer): string {
  const pdf = readPdf(file)
  const lines: string[] = []
  for (const page of pagesOf(pdf)) {
    const fonts = fontsOf(pdf, page)
    let font = ''
    for (const { operator, operands } of operationsOf(pdf, page)) {
      if (operator === 'Tf') font = nameOf(operands[0]) ?? ''
      if (operator === 'Tj' || operator === 'TJ') lines.push(shownIn(operands, fonts.get(font)))
    }
  }
  return lines.join('\n')
}

/** From the two bytes a sign is drawn by to the text it stands for. */
export type Signs = ReadonlyMap<string, string>

/** The fonts of a page by the names it draws with. */
export function fontsOf(pdf: PdfFile, page: PdfDict): Map<string, Signs> {
  const fonts = dictOf(pdf, dictOf(pdf, page.get('Resources'))?.get('Font'))
  return new Map(
    [...(fonts ?? [])].map(([name, font]) => [
      name,
      unicodeOf(streamOf(pdf, dictOf(pdf, font)?.get('ToUnicode'))),
    ]),
  )
}

/** The text of one drawing of it. */
export function shownIn(operands: readonly PdfValue[], signs: Signs = new Map()): string {
  const shown = operands
    .flat()
    .map((part) => (part && typeof part === 'object' && 'bytes' in part ? part.bytes : ''))
  return shown.join('').replace(/../gs, (code) => signs.get(code) ?? '')
}

const read = new WeakMap<Buffer, Signs>()

function unicodeOf(stream: Buffer | undefined): Signs {
  if (!stream) return new Map()
  const known = read.get(stream)
  if (known) return known
  const signs = new Map<string, string>()
  const hex = (digits: string) => Buffer.from(digits, 'hex')
  const map = stream.toString('latin1')
  for (const [, body] of map.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code, text] of (body ?? '').matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      signs.set(
        hex(code ?? '').toString('latin1'),
        hex(text ?? '')
          .swap16()
          .toString('utf16le'),
      )
    }
  }
  read.set(stream, signs)
  return signs
}
