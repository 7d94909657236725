import { printDate } from '../../platform/pdf/print-date.ts'
import { type PdfLanguage, renderPdf } from '../../platform/pdf/render-pdf.ts'
import { linesOf } from '../lines-of.ts'
import type { Blocks } from '../rules/letter-blocks.ts'
import type { DecisionItem } from './decision-letter.ts'
import { type LetterRecipient, type LetterSender, shortLetterFrame, texts } from './letter-frame.ts'

/** Dates are ISO days. */
export type ReceiptLetter = {
  language: PdfLanguage
  authority: LetterSender
  recipient: LetterRecipient
  reference: string
  writtenOn: string
  receivedOn: string
  items: DecisionItem[]
  /** What else is asked for, in words */
  others?: string[]
  /** The day the authority promises to answer by */
  answerBy: string
  /** The one it is about may say no, and then who asked hears nothing more: no answer is promised */
  mayHearNoMore?: boolean
  /** For those who do not sign in: where and with what code the inquiry can be followed */
  follow?: { address: string; code: string }
  contact: { name: string; phone: string }
  /** The authority's own words, with the inquiry's values in them; left out: the house's */
  blocks?: Blocks
}

const template = new URL('./short-letter.typ', import.meta.url)

export type AskedOnPaper = Pick<ReceiptLetter, 'language' | 'items' | 'others'>

/** What is asked for, as one names it in a sentence. */
export function askedInWords({ language, items, others = [] }: AskedOnPaper): string {
  const words = [...items.map((one) => texts[language].items[one]), ...others]
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(words)
}

/** The receipt on paper, for those who are not digital. It names nobody but the one it is sent to. */
export function printReceiptLetter(
  letter: ReceiptLetter,
  standard: 'ua-1' | 'a-2a',
  createdAt?: Date,
): Promise<Buffer> {
  const { language, follow, blocks } = letter
  const t = texts[language]
  const day = (iso: string) => printDate(iso, language)
  const data = {
    ...shortLetterFrame(letter),
    heading: t.receipt.heading,
    lead: blocks?.opening || t.receipt.got(day(letter.receivedOn), askedInWords(letter)),
    sections: [
      {
        heading: t.receipt.nextHeading,
        steps: [
          ...linesOf(blocks?.reads || t.receipt.reads),
          (letter.mayHearNoMore ? t.receipt.byMaybe : t.receipt.by)(day(letter.answerBy)), // fvl § 11 a: said whatever the template says
          ...(letter.mayHearNoMore ? [] : linesOf(blocks?.late || t.receipt.late)),
        ],
      },
      ...(follow
        ? [{ heading: t.receipt.followHeading, text: t.receipt.follow(follow.address, follow.code) }]
        : []),
      {
        heading: t.questionsHeading,
        text: blocks?.questions || t.questions(letter.contact.name, letter.contact.phone),
      },
    ],
    closing: blocks?.closing || undefined,
  }
  return renderPdf({
    template,
    data,
    standard,
    language,
    title: t.receipt.title(letter.authority.name),
    createdAt,
  })
}
