import { dictOf, nameOf, operationsOf, pagesOf, readPdf, streamOf } from './read-pdf.ts'

/** The text on the pages in the order it is drawn; each drawn piece on its own line. Test support. */
export function textOfPdf(file: Buffer): string {
  const pdf = readPdf(file)
  const lines: string[] = []
  for (const page of pagesOf(pdf)) {
    const fonts = dictOf(pdf, dictOf(pdf, page.get('Resources'))?.get('Font'))
    let signs = new Map<string, string>()
    for (const { operator, operands } of operationsOf(pdf, page)) {
      if (operator === 'Tf')
        signs = unicodeOf(streamOf(pdf, dictOf(pdf, fonts?.get(nameOf(operands[0]) ?? ''))?.get('ToUnicode')))
      if (operator !== 'Tj' && operator !== 'TJ') continue
      const shown = operands
        .flat()
        .map((part) => (part && typeof part === 'object' && 'bytes' in part ? part.bytes : ''))
      lines.push(shown.join('').replace(/../gs, (code) => signs.get(code) ?? ''))
    }
  }
  return lines.join('\n')
}

const read = new WeakMap<Buffer, Map<string, string>>()

/** From the two bytes a sign is drawn by to the text it stands for. */
function unicodeOf(stream: Buffer | undefined): Map<string, string> {
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
