import type { Pair } from '../../cases/index.ts'
import type { Passage } from '../../platform/pdf/passages-of-pdf.ts'

interface Table {
  head: string[]
  rows: string[][]
}

/** A piece of a document, with its own heading. */
export interface Part {
  title: string
  facts?: Pair[]
  text?: string
  table?: Table
  note?: string
}

/** A document of the package, as `package.typ` sets it: a numbered entry of the contents list, on pages of its own. */
export interface PackedDocument {
  /** Its kind, for machines. */
  code: string
  title: string
  lead?: string
  /** To be guarded: said first of all, and in the contents list. */
  guard?: string
  facts?: Pair[]
  parts?: Part[]
  table?: Table
  /** A letter word for word, in the language it was written in. */
  letter?: { language: string; passages: Passage[] }
  picture?: { file: string; format: 'png' | 'jpg'; alt: string }
  attached?: { file: string; type: string; description: string }
  /** What is in the attached file, where that is the words as they were written. */
  asWritten?: string
}
