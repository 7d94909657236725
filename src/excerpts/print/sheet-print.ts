import type { Authority } from '../../platform/authority/authority.ts'
import { printDate } from '../../platform/pdf/print-date.ts'
import { type PdfLanguage, renderPdf } from '../../platform/pdf/render-pdf.ts'
import { themes } from '../../ui/themes.ts'
import type { SheetContent, SheetPerson } from '../sheet.ts'
import { excerptTexts } from '../texts/index.ts'

export interface SheetPrint {
  language: PdfLanguage
  authority: Authority
  person: Pick<SheetPerson, 'fullName' | 'birthDate'>
  content: SheetContent
  /** Whole sentence: when it was last confirmed, and by whom. */
  confirmed: string
  /** YYYY-MM-DD */
  today: string
}

const template = new URL('./sheet.typ', import.meta.url)

/** The contingency sheet on one page: the letters shrink until all of it fits. */
export function printSheet(sheet: SheetPrint, createdAt?: Date): Promise<Buffer> {
  const { language, person, content } = sheet
  const t = excerptTexts[language]
  return renderPdf({
    template,
    data: {
      colour: themes[sheet.authority.settings.theme].color,
      pageWords: t.print.pageWords,
      footer: t.print.footer(printDate(sheet.today, language)),
      sender: sheet.authority.name,
      heading: t.print.title(person.fullName),
      born: person.birthDate ? t.sheet.born(person.birthDate.slice(0, 4)) : '',
      confirmed: sheet.confirmed,
      first: { heading: t.sheet.first, words: breakable(content.first) },
      calls: {
        heading: t.sheet.callFirst,
        rows: content.contacts.map(({ name, who, phone }) => ({
          name: breakable(name),
          who: breakable(who),
          phone: unbroken(phone),
        })),
      },
      steps: {
        heading: t.sheet.ifHappens,
        call: t.sheet.thenCall,
        rows: content.steps.map(({ happens, does, call, phone }) => ({
          happens: breakable(happens),
          does: breakable(does),
          call: breakable(call),
          phone: unbroken(phone),
        })),
      },
      last: (['avoid', 'calm', 'where'] as const)
        .filter((key) => content[key])
        .map((key) => ({ heading: t.sheet[key], words: breakable(content[key]) })),
      notice: t.sheet.notRecord,
    },
    standard: 'ua-1',
    language,
    title: t.print.title(person.fullName),
    createdAt,
  })
}

/** A telephone number never runs over two lines. */
const unbroken = (phone: string) => phone.replaceAll(' ', '\u00a0')

/** A word longer than any column may be broken, so that nothing stands outside the paper. */
const breakable = (words: string) => words.replace(/\S{25,}/g, (long) => graphemes(long).join('\u200b'))

const segmenter = new Intl.Segmenter('nb')
const graphemes = (words: string) => [...segmenter.segment(words)].map(({ segment }) => segment)
