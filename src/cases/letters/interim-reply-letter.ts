import { printDate } from '../../platform/pdf/print-date.ts'
import { type PdfLanguage, renderPdf } from '../../platform/pdf/render-pdf.ts'
import type { Blocks } from '../rules/letter-blocks.ts'
import { type LetterRecipient, type LetterSender, shortLetterFrame, texts } from './letter-frame.ts'

/** Dates are ISO days; free text is in the letter's language. */
export type InterimReplyLetter = {
  language: PdfLanguage
  authority: LetterSender
  recipient: LetterRecipient
  person: { name: string }
  reference: string
  writtenOn: string
  receivedOn: string
  /** Why it could not be answered within one month */
  reason: string
  answerBy: string
  /** What the person can use or do until then */
  meanwhile?: string
  contact: { name: string; phone: string }
  /** The authority's own words, with the case's values in them; left out: the house's */
  blocks?: Blocks
}

const template = new URL('./short-letter.typ', import.meta.url)

/** The interim reply: why it takes time, and when the answer comes. fvl § 11 a. */
export function printInterimReplyLetter(
  letter: InterimReplyLetter,
  standard: 'ua-1' | 'a-2a',
  createdAt?: Date,
): Promise<Buffer> {
  const { language, meanwhile, blocks } = letter
  const t = texts[language]
  const day = (iso: string) => printDate(iso, language)
  const data = {
    ...shortLetterFrame(letter),
    heading: t.interim.heading,
    lead: blocks?.opening || t.interim.sorry(day(letter.receivedOn)),
    sections: [
      {
        heading: t.interim.whenHeading,
        strong: t.interim.when(day(letter.answerBy)),
        text: blocks?.late || t.interim.late,
      },
      { heading: t.interim.whyHeading, text: letter.reason },
      ...(meanwhile ? [{ heading: t.interim.meanwhileHeading, text: meanwhile }] : []),
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
    title: t.interim.title(letter.authority.name),
    createdAt,
  })
}
