import { quotationMarks } from '../../platform/i18n/quoted.ts'
import { type PdfLanguage, renderPdf } from '../../platform/pdf/render-pdf.ts'
import { postTexts } from '../texts/index.ts'

/** Minutes as a letter: what the receiver may read, in words already. */
export interface MinutesPrint {
  language: PdfLanguage
  /** `colour`: `#rrggbb` */
  authority: { name: string; colour: string }
  /** Name first; no lines under it where the address is protected, or not known. */
  address: string[]
  facts: string[][]
  heading: string
  lead: string
  about: string[][]
  own?: { words: string; by: string }
  items: { heading: string; text: string; decided?: string[]; tasks: string[][] }[]
  columns: string[]
  last: { heading: string; text: string }[]
}

const template = new URL('./minutes.typ', import.meta.url)

/** The minutes as tagged PDF (PDF/UA). */
export function printMinutes(print: MinutesPrint, createdAt?: Date): Promise<Buffer> {
  const { language, authority, ...rest } = print
  const t = postTexts[language].paper
  const data = {
    ...rest,
    colour: authority.colour,
    sender: authority.name,
    footer: authority.name,
    pageWords: t.pageWords,
    marks: quotationMarks[language],
  }
  return renderPdf({ template, data, standard: 'ua-1', language, title: print.heading, createdAt })
}
