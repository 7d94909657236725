import { printDate } from '../../platform/pdf/print-date.ts'
import { type PdfLanguage, renderPdf } from '../../platform/pdf/render-pdf.ts'
import { type LetterRecipient, type LetterSender, shortLetterFrame, texts } from './letter-frame.ts'

/** Dates are ISO days. */
export type AnswerLetter = {
  language: PdfLanguage
  authority: LetterSender
  recipient: LetterRecipient
  reference: string
  writtenOn: string
  receivedOn: string
  /** Left out: the house’s, of an answer to an inquiry. */
  heading?: string
  lead?: string
  answer: string
  contact: { name: string; phone: string }
}

const template = new URL('./short-letter.typ', import.meta.url)

/** An answer to an inquiry without a case, or what became of a case without a decision, on paper, naming nobody but the one it is sent to. */
export function printAnswerLetter(letter: AnswerLetter, createdAt?: Date): Promise<Buffer> {
  const { language, contact, receivedOn } = letter
  const t = texts[language]
  const day = (iso: string) => printDate(iso, language)
  const data = {
    ...shortLetterFrame(letter),
    heading: letter.heading ?? t.answer.heading,
    lead: letter.lead ?? t.answer.lead(day(receivedOn)),
    sections: [
      { heading: letter.lead ? t.answer.whyHeading : t.answer.answerHeading, text: letter.answer },
      { heading: t.questionsHeading, text: t.questions(contact.name, contact.phone) },
    ],
  }
  const title = t.answer.title(letter.authority.name)
  return renderPdf({ template, data, standard: 'ua-1', language, title, createdAt })
}
