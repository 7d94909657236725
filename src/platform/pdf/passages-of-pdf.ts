import {
  arrayOf,
  dictOf,
  isRef,
  nameOf,
  operationsOf,
  type PdfDict,
  type PdfFile,
  type PdfValue,
  pagesOf,
  readPdf,
  resolve,
  textOf,
} from './read-pdf.ts'
import { fontsOf, shownIn } from './text-of-pdf.ts'

/** A piece of a letter, as its tags name it. A new line in a text is one in the letter. */
export type Passage =
  | { heading: string; level: number }
  | { text: string }
  | { list: string[] }
  | { table: { head: string[]; rows: string[][] } }

/**
 * The words of a PDF of our own typesetter, in reading order and word for word: to be set anew in another. What its tags leave out
 * (a page's foot, a head repeated on the next page) is not here. Throws on a file that cannot be read, and on scripts
 * (Arabic, Hebrew, Khmer …) whose words cannot be told from what is drawn.
 */
export function passagesOfPdf(file: Buffer): Passage[] {
  const pdf = readPdf(file)
  const structure = dictOf(pdf, dictOf(pdf, pdf.trailer.get('Root'))?.get('StructTreeRoot'))
  if (!structure) throw new Error('not a PDF that can be read: no structure')
  return new Reader(pdf, dictOf(pdf, structure.get('RoleMap'))).passagesIn(structure)
}

interface Element {
  role: string
  dict: PdfDict
}

/** What is drawn in one go. `line`: where; pieces of one line have the same. */
interface Piece {
  text: string
  line: string
}

/** Parts of a line: what is around them is one with them. */
const inline = new Set(['Span', 'Strong', 'Em', 'Link', 'Quote', 'Code', 'Reference', 'Lbl'])

class Reader {
  readonly #pdf: PdfFile
  readonly #roles: PdfDict | undefined
  readonly #drawn: Map<PdfDict, Map<number, Piece>>

  constructor(pdf: PdfFile, roles: PdfDict | undefined) {
    this.#pdf = pdf
    this.#roles = roles
    this.#drawn = new Map(pagesOf(pdf).map((page, at) => [page, drawnOn(pdf, page, at)]))
  }

  passagesIn(parent: PdfDict): Passage[] {
    const passages: Passage[] = []
    let loose: Piece[] = []
    const endLoose = () => {
      if (wordsOf(loose)) passages.push({ text: wordsOf(loose) })
      loose = []
    }
    for (const child of arrayOf(this.#pdf, parent.get('K'))) {
      const element = this.#elementOf(child)
      if (!element || inline.has(element.role)) {
        loose.push(...(element ? this.#piecesIn(element.dict) : this.#pieceOf(child, parent)))
        continue
      }
      endLoose()
      passages.push(...this.#passagesOf(element))
    }
    endLoose()
    return passages
  }

  #passagesOf({ role, dict }: Element): Passage[] {
    const level = /^H([1-6])$/.exec(role)?.[1]
    const words = () => wordsOf(this.#piecesIn(dict))
    if (level) return [{ heading: words(), level: Number(level) }]
    if (role === 'P') return words() ? [{ text: words() }] : []
    if (role === 'L') return [{ list: this.#below(dict, 'LI').map((item) => this.#itemWords(item)) }]
    if (role === 'Table') {
      const [head = [], ...rows] = this.#below(dict, 'TR').map((row) =>
        this.#below(row, 'TH', 'TD').map((cell) => wordsOf(this.#piecesIn(cell))),
      )
      return [{ table: { head, rows } }]
    }
    return this.passagesIn(dict)
  }

  /** Without its mark or number: these are set anew. */
  #itemWords(item: PdfDict): string {
    const bodies = this.#below(item, 'LBody')
    return (bodies.length ? bodies : [item]).map((body) => wordsOf(this.#piecesIn(body))).join('\n')
  }

  /** The nearest elements below with one of these roles. */
  #below(parent: PdfDict, ...roles: string[]): PdfDict[] {
    return arrayOf(this.#pdf, parent.get('K')).flatMap((child) => {
      const element = this.#elementOf(child)
      if (!element) return []
      return roles.includes(element.role) ? [element.dict] : this.#below(element.dict, ...roles)
    })
  }

  #piecesIn(parent: PdfDict): Piece[] {
    return arrayOf(this.#pdf, parent.get('K')).flatMap((child) => {
      const element = this.#elementOf(child)
      if (!element) return this.#pieceOf(child, parent)
      const pieces = this.#piecesIn(element.dict)
      return inline.has(element.role) ? pieces : [...pieces, paragraphEnds]
    })
  }

  /** A mark stands alone when it is on its element's page, and with its own page where the element goes on to the next. */
  #pieceOf(child: PdfValue, parent: PdfDict): Piece[] {
    const named = dictOf(this.#pdf, child)
    const mark = resolve(this.#pdf, named ? named.get('MCID') : child)
    const page = dictOf(this.#pdf, named?.get('Pg') ?? parent.get('Pg'))
    const piece = page && typeof mark === 'number' ? this.#drawn.get(page)?.get(mark) : undefined
    return piece ? [piece] : []
  }

  #elementOf(child: PdfValue): Element | null {
    const dict = isRef(child) || child instanceof Map ? dictOf(this.#pdf, child) : undefined
    const own = nameOf(dict?.get('S'))
    return dict && own ? { role: nameOf(this.#roles?.get(own)) ?? own, dict } : null
  }
}

/**
 * Scripts whose words can be told from what is drawn. Others are drawn from the left whatever way they are written, or in clusters
 * that are not told apart: their words would come out turned about.
 */
const told =
  /^[\p{sc=Zyyy}\p{sc=Zinh}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Geor}\p{sc=Armn}\p{sc=Ethi}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Taml}\p{sc=Thai}\p{sc=Deva}\p{sc=Guru}]*$/u

/** What is drawn under each mark of a page. */
function drawnOn(pdf: PdfFile, page: PdfDict, at: number): Map<number, Piece> {
  const fonts = fontsOf(pdf, page)
  const drawn = new Map<number, Piece>()
  const open: { mark?: number; instead?: string }[] = []
  let font = ''
  let line = ''
  const draw = (text: string) => {
    if (!told.test(text)) throw new Error('not a PDF that can be read: a script drawn otherwise than written')
    const mark = open.findLast((each) => each.mark !== undefined)?.mark
    if (mark !== undefined) drawn.set(mark, { text: (drawn.get(mark)?.text ?? '') + text, line })
  }
  for (const { operator, operands } of operationsOf(pdf, page)) {
    if (operator === 'BMC') open.push({})
    else if (operator === 'BDC') {
      const inner = openedBy(dictOf(pdf, operands[1]))
      open.push(inner)
      if (inner.instead) draw(inner.instead)
    } else if (operator === 'EMC') open.pop()
    else if (operator === 'cm') line = `${at}:${operands[5]}`
    else if (operator === 'Tf') font = nameOf(operands[0]) ?? ''
    else if (operator === 'Tj' || operator === 'TJ') {
      // Where the signs drawn are not those written, one after the other, the words stand beside them
      if (!open.some(({ instead }) => instead)) draw(shownIn(operands, fonts.get(font)))
    }
  }
  return drawn
}

function openedBy(properties: PdfDict | undefined) {
  const mark = properties?.get('MCID')
  return {
    ...(typeof mark === 'number' && { mark }),
    instead: textOf(properties?.get('ActualText')),
  }
}

const paragraphEnds: Piece = { text: '\n', line: '' }

/** The typesetter ends a line it breaks with a space, a hyphen or the like; a line that ends otherwise was ended on purpose. */
const broken = /[\s\u200B/–-]$/u

function wordsOf(pieces: readonly Piece[]): string {
  let words = ''
  let line = ''
  for (const piece of pieces) {
    const isNewLine = line !== '' && piece.line !== line && words !== '' && !broken.test(words)
    words += isNewLine ? `\n${piece.text}` : piece.text
    line = piece.line
  }
  const lines = words.replaceAll('\u200B', '').split('\n')
  return lines
    .map((each) => each.trim())
    .filter(Boolean)
    .join('\n')
}
