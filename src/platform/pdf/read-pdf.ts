// A small reader of PDF files: enough to look at what was made, and to read our own letters, no more. It reads the files our
// typesetter and qpdf write (deflated streams, object streams, without encryption), not every PDF in the world.
import { inflateSync } from 'node:zlib'

export type PdfValue = null | boolean | number | PdfName | PdfString | PdfRef | PdfValue[] | PdfDict
export type PdfDict = Map<string, PdfValue>
/** `bytes` is latin1: one sign per byte */
export type PdfString = { bytes: string }
export type PdfName = { name: string }
export type PdfRef = { ref: number }
export type PdfObject = { value: PdfValue; stream?: Buffer }
export type PdfFile = { objects: Map<number, PdfObject>; trailer: PdfDict; version: string }

/** All objects of a file by number. Throws where the file has no root. */
export function readPdf(file: Buffer): PdfFile {
  const text = file.toString('latin1')
  const objects = new Map<number, PdfObject>()
  let trailer: PdfDict = new Map()
  const start = /(\d+) \d+ obj\b|\btrailer\b/g
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const parser = new PdfParser(text, start.lastIndex)
    const value = parser.value()
    if (found[1] === undefined) {
      if (value instanceof Map) trailer = new Map([...trailer, ...value])
      start.lastIndex = parser.at
      continue
    }
    const object: PdfObject = { value }
    start.lastIndex = parser.at
    const body = /\s*stream\r?\n/y
    body.lastIndex = parser.at
    if (value instanceof Map && body.exec(text)) {
      const length = value.get('Length')
      const end =
        typeof length === 'number' ? body.lastIndex + length : text.indexOf('\nendstream', body.lastIndex)
      const raw = file.subarray(body.lastIndex, end)
      object.stream = nameOf(value.get('Filter')) === 'FlateDecode' ? inflateSync(raw) : raw
      start.lastIndex = end
      if (nameOf(value.get('Type')) === 'XRef') trailer = new Map([...trailer, ...value])
    }
    objects.set(Number(found[1]), object)
  }
  for (const object of [...objects.values()]) unpack(object, objects)
  if (!trailer.has('Root')) throw new Error('not a PDF that can be read: no root')
  return { objects, trailer, version: text.slice(5, 8) }
}

/** What a value stands for: a reference is followed. */
export function resolve(file: PdfFile, value: PdfValue | undefined): PdfValue {
  let one = value ?? null
  for (let steps = 0; isRef(one) && steps < 10; steps++) one = file.objects.get(one.ref)?.value ?? null
  return one
}

export function dictOf(file: PdfFile, value: PdfValue | undefined): PdfDict | undefined {
  const one = resolve(file, value)
  return one instanceof Map ? one : undefined
}

export function arrayOf(file: PdfFile, value: PdfValue | undefined): PdfValue[] {
  const one = resolve(file, value)
  return Array.isArray(one) ? one : one === null ? [] : [one]
}

export function nameOf(value: PdfValue | undefined): string | undefined {
  return value && typeof value === 'object' && 'name' in value ? value.name : undefined
}

/** Text of a string value: UTF-16 with its mark, or one byte per sign. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (!value || typeof value !== 'object' || !('bytes' in value)) return undefined
  if (!value.bytes.startsWith('\xFE\xFF')) return value.bytes
  return Buffer.from(value.bytes.slice(2), 'latin1').swap16().toString('utf16le')
}

export function isRef(value: PdfValue | undefined): value is PdfRef {
  return typeof value === 'object' && value !== null && 'ref' in value
}

export function streamOf(file: PdfFile, value: PdfValue | undefined): Buffer | undefined {
  return isRef(value) ? file.objects.get(value.ref)?.stream : undefined
}

/** The pages of a file, in the order they lie in it (our typesetter writes them as they are read). */
export function pagesOf(file: PdfFile): PdfDict[] {
  return [...file.objects.values()].flatMap(({ value }) =>
    value instanceof Map && nameOf(value.get('Type')) === 'Page' ? [value] : [],
  )
}

/** What a page draws, step by step. */
export function operationsOf(pdf: PdfFile, page: PdfDict) {
  const value = page.get('Contents')
  const parts = isRef(value) && streamOf(pdf, value) ? [value] : arrayOf(pdf, value)
  const content = parts.map((part) => streamOf(pdf, part)?.toString('latin1') ?? '').join('\n')
  const parser = new PdfParser(content)
  const operations: { operator: string; operands: PdfValue[] }[] = []
  for (let one = parser.operation(); one; one = parser.operation()) operations.push(one)
  return operations
}

function unpack({ value, stream }: PdfObject, objects: Map<number, PdfObject>): void {
  if (!stream || !(value instanceof Map) || nameOf(value.get('Type')) !== 'ObjStm') return
  const text = stream.toString('latin1')
  const first = Number(value.get('First'))
  const head = text.slice(0, first).trim().split(/\s+/).map(Number)
  for (let i = 0; i + 1 < head.length; i += 2) {
    objects.set(head[i] ?? 0, { value: new PdfParser(text, first + (head[i + 1] ?? 0)).value() })
  }
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Reads one value, or one operator of a content stream, after the other. */
export class PdfParser {
  at: number
  readonly #text: string

  constructor(text: string, at = 0) {
    this.#text = text
    this.at = at
  }

  value(): PdfValue {
    this.#skipSpace()
    const sign = this.#text[this.at]
    if (sign === '<' && this.#text[this.at + 1] === '<') return this.#dict()
    if (sign === '<') return this.#hex()
    if (sign === '(') return this.#string()
    if (sign === '[') return this.#array()
    if (sign === '/')
      return {
        name: this.#take(/\/([^\s/<>[\]()%]*)/y).replace(/#(..)/g, (_, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        ),
      }
    const ref = this.#match(/(\d+) \d+ R\b/y)
    if (ref) return { ref: Number(ref) }
    const number = this.#match(/([+-]?(?:\d+\.?\d*|\.\d+))/y)
    if (number !== undefined) return Number(number)
    const word = this.#take(/([^\s/<>[\]()%]+)/y)
    return word === 'true' ? true : word === 'false' ? false : null
  }

  /** The next operator (a bare word) with the values before it; nothing at the end. */
  operation(): { operator: string; operands: PdfValue[] } | undefined {
    const operands: PdfValue[] = []
    for (;;) {
      this.#skipSpace()
      if (this.at >= this.#text.length) return undefined
      const operator = this.#match(/([A-Za-z'"][A-Za-z0-9*'"]*)/y)
      if (operator && !['true', 'false', 'null'].includes(operator)) return { operator, operands }
      operands.push(this.value())
    }
  }

  #dict(): PdfDict {
    this.at += 2
    const dict: PdfDict = new Map()
    for (;;) {
      this.#skipSpace()
      if (this.#text.startsWith('>>', this.at) || this.at >= this.#text.length) break
      const key = nameOf(this.value())
      dict.set(key ?? '', this.value())
    }
    this.at += 2
    return dict
  }

  #array(): PdfValue[] {
    this.at++
    const array: PdfValue[] = []
    for (;;) {
      this.#skipSpace()
      if (this.#text[this.at] === ']' || this.at >= this.#text.length) break
      array.push(this.value())
    }
    this.at++
    return array
  }

  #hex(): PdfString {
    const digits = this.#take(/<([^>]*)>/y).replace(/\s/g, '')
    return {
      bytes: Buffer.from(digits.padEnd(digits.length + (digits.length % 2), '0'), 'hex').toString('latin1'),
    }
  }

  #string(): PdfString {
    let bytes = ''
    let depth = 0
    for (; this.at < this.#text.length; this.at++) {
      const sign = this.#text[this.at] ?? ''
      if (sign === '\\') bytes += this.#escaped()
      else if (sign === ')' && --depth === 0) break
      else if (sign !== '(' || depth++ > 0) bytes += sign
    }
    this.at++
    return { bytes }
  }

  #escaped(): string {
    this.at++
    const octal = /[0-7]{1,3}/y
    octal.lastIndex = this.at
    const digits = octal.exec(this.#text)?.[0]
    if (digits) {
      this.at += digits.length - 1
      return String.fromCharCode(Number.parseInt(digits, 8) & 255)
    }
    const sign = this.#text[this.at] ?? ''
    return sign === '\n' ? '' : (escapes[sign] ?? sign)
  }

  #skipSpace(): void {
    this.#match(/((?:\s|%[^\n\r]*|\0)*)/y)
  }

  #take(pattern: RegExp): string {
    const found = this.#match(pattern)
    if (found === undefined)
      throw new Error(`not understood at ${this.at}: ${this.#text.slice(this.at, this.at + 20)}`)
    return found
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.#text)
    if (!found) return undefined
    this.at = pattern.lastIndex
    return found[1]
  }
}
