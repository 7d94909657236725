import { printDate } from '../../platform/pdf/print-date.ts'
import { type PdfLanguage, renderPdf } from '../../platform/pdf/render-pdf.ts'
import { type LetterRecipient, type LetterSender, letterFrame, texts } from './letter-frame.ts'

/** Dates are ISO days. */
export type QuestionLetter = {
  language: PdfLanguage
  authority: LetterSender
  recipient: LetterRecipient
  reference: string
  writtenOn: string
  receivedOn: string
  question: string
  answerBy: string
  /** Has a code, and can answer where the inquiry is followed. The code is in the receipt, and never here. */
  canFollow: boolean
  contact: { name: string; phone: string }
}

const template = new URL('./short-letter.typ', import.meta.url)

/** A question on paper to one who sent an inquiry and cannot be told digitally. It names nobody but the one it is sent to. */
export function printQuestionLetter(letter: QuestionLetter, createdAt?: Date): Promise<Buffer> {
  const { language, canFollow, contact } = letter
  const t = texts[language]
  const day = (iso: string) => printDate(iso, language)
  const data = {
    ...letterFrame(letter),
    facts: [
      [t.date, day(letter.writtenOn)],
      [t.reference, letter.reference],
    ],
    heading: t.question.heading,
    lead: t.question.lead(day(letter.receivedOn)),
    sections: [
      { heading: t.question.askHeading, text: letter.question },
      {
        heading: t.question.answerHeading,
        steps: [
          t.question.by(day(letter.answerBy)),
          t.question.call(contact.name, contact.phone),
          ...(canFollow ? [t.question.follow] : []),
        ],
      },
    ],
  }
  const title = t.question.title(letter.authority.name)
  return renderPdf({ template, data, standard: 'ua-1', language, title, createdAt })
}
