import { type PdfLanguage, renderPdf } from '../../platform/pdf/render-pdf.ts'
import type { Blocks } from '../rules/letter-blocks.ts'
import { type LetterRecipient, type LetterSender, shortLetterFrame, texts } from './letter-frame.ts'

export type MessageLetter = {
  language: PdfLanguage
  authority: LetterSender
  recipient: LetterRecipient
  /** ISO day */
  writtenOn: string
  /** What kind of thing has happened, and nothing of whom */
  heading: string
  phone: string
  /** Of what has happened, where the reader may know: pairs (label, value) */
  about?: [string, string][]
  /** The authority's own words, with the values in them; left out: the house's */
  blocks?: Blocks
  /** How one answers without signing in, with the code that is this letter's alone */
  reply?: { heading: string; steps: string[]; rather: string }
}

const template = new URL('./short-letter.typ', import.meta.url)

/** A short message on paper: what kind of thing, and whom to call. It names nobody but the one it is to. */
export function printMessageLetter(letter: MessageLetter, createdAt?: Date): Promise<Buffer> {
  const { language, blocks, reply } = letter
  const t = texts[language]
  const data = {
    ...shortLetterFrame(letter),
    heading: letter.heading,
    lead: blocks?.opening || t.message.lead,
    about: letter.about,
    sections: [
      ...(reply ? [{ heading: reply.heading, steps: reply.steps, after: reply.rather }] : []),
      { heading: t.message.callHeading, text: blocks?.questions || t.message.call(letter.phone) },
    ],
    closing: blocks?.closing || undefined,
  }
  const title = t.message.title(letter.authority.name)
  return renderPdf({ template, data, standard: 'ua-1', language, title, createdAt })
}
