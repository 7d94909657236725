import {
  arrayOf,
  dictOf,
  nameOf,
  operationsOf,
  type PdfDict,
  type PdfFile,
  type PdfValue,
  pagesOf,
  readPdf,
  resolve,
  streamOf,
  textOf,
} from './read-pdf.ts'

export type PdfCheck = {
  /** What is wrong, in words; empty when nothing was found */
  faults: string[]
  title?: string
  language?: string
  /** Levels of the headings in reading order: 1, 2, 2, 3 … */
  headings: number[]
  pages: number
  /** What the file claims to be: `PDF/UA-1`, `PDF/A-2a` */
  claims: string[]
}

type Element = { role: string; dict: PdfDict; children: Element[] }

/**
 * Looks at how a PDF is built: tags, language, title, headings, table headers, alternative texts, embedded fonts, all content
 * marked. Test support.
 *
 * It is NOT veraPDF and proves no conformance: it looks for the faults we know, in the files our typesetter writes. No
 * complete checker of PDF/UA or PDF/A is to be had as a package; run veraPDF by hand before claiming either.
 */
export function checkPdf(file: Buffer): PdfCheck {
  const pdf = readPdf(file)
  const faults: string[] = []
  const need = (holds: unknown, fault: string) => {
    if (!holds) faults.push(fault)
  }

  const root = dictOf(pdf, pdf.trailer.get('Root')) ?? new Map<string, PdfValue>()
  const language = textOf(resolve(pdf, root.get('Lang')))
  const title = textOf(resolve(pdf, dictOf(pdf, pdf.trailer.get('Info'))?.get('Title')))
  need(language, 'no language')
  need(title, 'no title')
  need(dictOf(pdf, root.get('MarkInfo'))?.get('Marked') === true, 'not marked as tagged')

  const claims = claimsOf(streamOf(pdf, root.get('Metadata'))?.toString('utf8') ?? '')
  need(claims.length > 0, 'claims neither PDF/UA nor PDF/A')
  if (claims.includes('PDF/UA-1'))
    need(
      dictOf(pdf, root.get('ViewerPreferences'))?.get('DisplayDocTitle') === true,
      'the window does not show the title',
    )
  if (claims.some((one) => one.startsWith('PDF/A')))
    need(arrayOf(pdf, root.get('OutputIntents')).length > 0, 'PDF/A without output intent')

  const structure = dictOf(pdf, root.get('StructTreeRoot'))
  const elements = structure ? flatten(childrenOf(pdf, structure, dictOf(pdf, structure.get('RoleMap')))) : []
  need(structure, 'no structure tree')
  if (structure)
    need(
      elements.some(({ role }) => role !== 'Document'),
      'the structure tree is empty',
    )
  faults.push(...elementFaults(pdf, elements))

  const headings = elements.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []))
  faults.push(...headingFaults(headings))

  const pages = pagesOf(pdf)
  for (const page of pages) faults.push(...pageFaults(pdf, page))
  faults.push(...fontFaults(pdf))
  return { faults: [...new Set(faults)], title, language, headings, pages: pages.length, claims }
}

function claimsOf(metadata: string): string[] {
  const value = (name: string) => metadata.match(new RegExp(`${name}(?:>|=")([^<"]+)`))?.[1]
  const ua = value('pdfuaid:part')
  const a = value('pdfaid:part')
  return [
    ...(ua ? [`PDF/UA-${ua}`] : []),
    ...(a ? [`PDF/A-${a}${value('pdfaid:conformance')?.toLowerCase() ?? ''}`] : []),
  ]
}

function childrenOf(pdf: PdfFile, parent: PdfDict, roles: PdfDict | undefined): Element[] {
  return arrayOf(pdf, parent.get('K')).flatMap((child) => {
    const dict = dictOf(pdf, child)
    const own = nameOf(dict?.get('S'))
    if (!dict || !own) return []
    return [{ role: nameOf(roles?.get(own)) ?? own, dict, children: childrenOf(pdf, dict, roles) }]
  })
}

function flatten(elements: Element[]): Element[] {
  return elements.flatMap((one) => [one, ...flatten(one.children)])
}

function elementFaults(pdf: PdfFile, elements: Element[]): string[] {
  return elements.flatMap(({ role, dict, children }) => {
    const faults: string[] = []
    const saysInstead = textOf(resolve(pdf, dict.get('Alt'))) ?? textOf(resolve(pdf, dict.get('ActualText')))
    if ((role === 'Figure' || role === 'Formula') && !saysInstead)
      faults.push(`a ${role.toLowerCase()} without alternative text`)
    if (role === 'Table' && !flatten(children).some((one) => one.role === 'TH'))
      faults.push('a table without header cells')
    if (role === 'TH' && !arrayOf(pdf, dict.get('A')).some((one) => dictOf(pdf, one)?.has('Scope')))
      faults.push('a header cell without scope')
    if (role === 'L' && children.some((one) => one.role !== 'LI' && one.role !== 'Caption'))
      faults.push('a list with something else than items')
    return faults
  })
}

function headingFaults(levels: number[]): string[] {
  const faults: string[] = []
  if (levels.length === 0) return ['no headings']
  if (levels[0] !== 1) faults.push(`the first heading is at level ${levels[0]}`)
  if (levels.filter((level) => level === 1).length > 1) faults.push('more than one heading at level 1')
  levels.forEach((level, i) => {
    const before = levels[i - 1]
    if (before !== undefined && level > before + 1)
      faults.push(`a heading at level ${level} follows level ${before}`)
  })
  return faults
}

/** Everything shown must be either a marked part of the structure or marked as decoration. */
function pageFaults(pdf: PdfFile, page: PdfDict): string[] {
  const faults: string[] = []
  let depth = 0
  for (const { operator } of operationsOf(pdf, page)) {
    if (operator === 'BDC' || operator === 'BMC') depth++
    else if (operator === 'EMC') depth--
    else if (depth === 0 && /^(Tj|TJ|'|"|Do|f|F|f\*|S|s|B|B\*|b|b\*|sh)$/.test(operator))
      faults.push('content that is not marked')
  }
  if (depth !== 0) faults.push('marks that do not end')
  if (nameOf(page.get('Tabs')) !== 'S' && page.has('Annots')) faults.push('links are not in reading order')
  return faults
}

function fontFaults(pdf: PdfFile): string[] {
  return [...pdf.objects.values()].flatMap(({ value }) => {
    if (!(value instanceof Map) || nameOf(value.get('Type')) !== 'Font') return []
    const kind = nameOf(value.get('Subtype'))
    const name = nameOf(value.get('BaseFont')) ?? 'unnamed'
    if (kind === 'Type0') return value.has('ToUnicode') ? [] : [`the font ${name} cannot be read as text`]
    if (kind === 'Type3') return []
    const about = dictOf(pdf, value.get('FontDescriptor'))
    const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => about?.has(key))
    return embedded ? [] : [`the font ${name} is not embedded`]
  })
}
