import { printDate } from '../../platform/pdf/print-date.ts'
import { type PdfLanguage, renderPdf } from '../../platform/pdf/render-pdf.ts'
import type { DecisionItem } from './decision-letter.ts'
import { type LetterRecipient, type LetterSender, letterFrame, texts } from './letter-frame.ts'

/** Dates are ISO days. */
export type ReceiptLetter = {
  language: PdfLanguage
  authority: LetterSender
  recipient: LetterRecipient
  reference: string
  writtenOn: string
  receivedOn: string
  items: DecisionItem[]
  /** The day the authority promises to answer by */
  answerBy: string
  /** For those who do not sign in: where and with what code the inquiry can be followed */
  follow?: { address: string; code: string }
  contact: { name: string; phone: string }
}

const template = new URL('./short-letter.typ', import.meta.url)

/** The receipt on paper, for those who are not digital. It names nobody but the one it is sent to. */
export function printReceiptLetter(
  letter: ReceiptLetter,
  standard: 'ua-1' | 'a-2a',
  createdAt?: Date,
): Promise<Buffer> {
  const { language, follow } = letter
  const t = texts[language]
  const day = (iso: string) => printDate(iso, language)
  const items = new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(
    letter.items.map((one) => t.items[one]),
  )
  const data = {
    ...letterFrame(letter),
    facts: [
      [t.date, day(letter.writtenOn)],
      [t.reference, letter.reference],
    ],
    heading: t.receipt.heading,
    lead: t.receipt.got(day(letter.receivedOn), items),
    sections: [
      { heading: t.receipt.nextHeading, steps: t.receipt.next(day(letter.answerBy)) },
      ...(follow
        ? [{ heading: t.receipt.followHeading, text: t.receipt.follow(follow.address, follow.code) }]
        : []),
      { heading: t.questionsHeading, text: t.questions(letter.contact.name, letter.contact.phone) },
    ],
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
