import { printDate } from '../../platform/pdf/print-date.ts'
import { type PdfLanguage, renderPdf } from '../../platform/pdf/render-pdf.ts'
import type { Blocks } from '../rules/letter-blocks.ts'
import { type LetterRecipient, type LetterSender, shortLetterFrame, texts } from './letter-frame.ts'

/** Dates are ISO days. */
export type QuestionLetter = {
  language: PdfLanguage
  authority: LetterSender
  recipient: LetterRecipient
  reference: string
  writtenOn: string
  /** The inquiry's, to its sender; left out: the person's side is asked, in the case */
  receivedOn?: string
  /** Whom the case is about; left out to a sender */
  person?: { name: string }
  question: string
  answerBy: string
  /** Has a code, and can answer where the inquiry is followed. The code is in the receipt, and never here. */
  canFollow: boolean
  contact: { name: string; phone: string }
  /** The authority's own words, with the case's values in them; left out: the house's */
  blocks?: Blocks
}

const template = new URL('./short-letter.typ', import.meta.url)

/** A question on paper: to one who sent an inquiry, naming nobody but them, or to the person's side in a case. */
export function printQuestionLetter(letter: QuestionLetter, createdAt?: Date): Promise<Buffer> {
  const { language, canFollow, contact, receivedOn, blocks } = letter
  const t = texts[language]
  const day = (iso: string) => printDate(iso, language)
  const data = {
    ...shortLetterFrame(letter),
    heading: t.question.heading,
    lead: blocks?.opening || (receivedOn ? t.question.lead(day(receivedOn)) : t.question.leadCase),
    sections: [
      { heading: t.question.askHeading, text: letter.question },
      {
        heading: t.question.answerHeading,
        text: [
          t.question.by(day(letter.answerBy)),
          blocks?.questions || t.question.call(contact.name, contact.phone),
          ...(canFollow ? [t.question.follow] : []),
        ].join('\n'),
      },
    ],
    closing: blocks?.closing || undefined,
  }
  const title = t.question.title(letter.authority.name)
  return renderPdf({ template, data, standard: 'ua-1', language, title, createdAt })
}
