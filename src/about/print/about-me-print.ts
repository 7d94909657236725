import { quotationMarks } from '../../platform/i18n/quoted.ts'
import { printDate } from '../../platform/pdf/print-date.ts'
import { type PdfLanguage, renderPdf } from '../../platform/pdf/render-pdf.ts'
import { texts } from '../texts/index.ts'
import { type AboutMeKey, aboutMeKeys } from '../things.ts'

/** About me as one reader may see it: what is not there is not on the paper either. Dates are ISO days. */
export interface AboutMePrint {
  language: PdfLanguage
  /** `colour`: `#rrggbb` */
  authority: { name: string; colour: string }
  /** By given name alone: the sheet lies on tables and hangs on walls. */
  name: string
  texts: Partial<Record<AboutMeKey, { text: string; writtenBy?: string }>>
  /** JPEG, and what it shows */
  picture?: { bytes: Uint8Array; words: string }
  /** `by`: in the middle of a sentence */
  confirmed?: { on: string; by: string }
  printed: { on: string; for: string }
}

const template = new URL('./about-me.typ', import.meta.url)

/** One page to hand to somebody new. */
export function printAboutMe(print: AboutMePrint, createdAt?: Date): Promise<Buffer> {
  const { language } = print
  return renderPdf({
    template,
    data: aboutMePrintData(print),
    standard: 'ua-1',
    language,
    title: texts[language].paper.title(print.name),
    ...(print.picture && { files: { 'picture.jpg': print.picture.bytes } }),
    createdAt,
  })
}

/** Every sentence of the paper. */
export function aboutMePrintData(print: AboutMePrint) {
  const { language, name, printed, confirmed } = print
  const t = texts[language]
  const day = (iso: string) => printDate(iso, language)
  const partOf = (key: AboutMeKey) => {
    const written = print.texts[key]
    if (!written?.text) return undefined
    const by = written.writtenBy && t.aboutMe.writtenBy(written.writtenBy)
    return { heading: t.headings[key], text: written.text, ...(by && { by }) }
  }
  const listed = (['please_do', 'please_do_not'] as const).flatMap((key) => partOf(key) ?? [])
  const told = aboutMeKeys
    .filter((key) => key !== 'met' && key !== 'please_do' && key !== 'please_do_not')
    .flatMap((key) => partOf(key) ?? [])
  return {
    colour: print.authority.colour,
    marks: quotationMarks[language],
    pageWords: t.paper.pageWords,
    footer: t.paper.footer(name, day(printed.on), printed.for),
    sender: print.authority.name,
    heading: t.paper.title(name),
    ...(print.picture && { picture: print.picture.words || t.paper.picture(name) }),
    ...(partOf('met') && { met: partOf('met') }),
    listed: listed.map(({ text, ...rest }) => ({
      ...rest,
      lines: text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    })),
    told,
    ...(confirmed && { confirmed: t.aboutMe.confirmed(day(confirmed.on), confirmed.by) }),
    notice: t.paper.notice(name),
  }
}
