import { printDate } from '../../platform/pdf/print-date.ts'
import type { PdfLanguage } from '../../platform/pdf/render-pdf.ts'
import { en } from './texts/en.ts'
import { nb } from './texts/nb.ts'
import { nn } from './texts/nn.ts'

export const texts = { nb, nn, en }

/** `unit` is the coordinating unit, which writes; `colour` is `#rrggbb`. */
export type LetterSender = { name: string; unit: string; colour: string }

/** No address lines when it is read on screen, or where the address is protected. */
export type LetterRecipient = { name: string; addressLines: string[] }

/** What every letter has around its words. */
export function letterFrame(letter: {
  language: PdfLanguage
  authority: LetterSender
  recipient: LetterRecipient
  /** Left out: nothing in it is to lead to a case */
  reference?: string
}) {
  const { authority, recipient, reference } = letter
  const t = texts[letter.language]
  return {
    colour: authority.colour,
    footer: reference ? `${authority.name} · ${t.reference} ${reference}` : authority.name,
    pageWords: t.pageWords,
    // Said once where the unit is not named
    sender: { name: authority.name, ...(authority.unit !== authority.name && { unit: authority.unit }) },
    address: [recipient.name, ...recipient.addressLines],
  }
}

/** What a short letter has at its top beside: its day, its reference, and whom it is about where that is said. ISO day. */
export function shortLetterFrame(
  letter: Parameters<typeof letterFrame>[0] & { writtenOn: string; person?: { name: string } },
) {
  const { language, reference, person, writtenOn } = letter
  const t = texts[language]
  return {
    ...letterFrame(letter),
    facts: [
      [t.date, printDate(writtenOn, language)],
      ...(reference ? [[t.reference, reference]] : []),
      ...(person ? [[t.about, person.name]] : []),
    ],
  }
}
