import type { Person } from '../../people/index.ts'
import { type PdfLanguage, renderPdf } from '../../platform/pdf/render-pdf.ts'
import { type LetterRecipient, type LetterSender, shortLetterFrame, texts } from './letter-frame.ts'

/** Days are ISO days. */
export interface ReferralLetter {
  language: PdfLanguage
  authority: LetterSender
  recipient: LetterRecipient
  reference: string
  writtenOn: string
  person: { name: string }
  protection: Person['addressProtection']
  purpose: string
  ground: 'consent' | 'other'
  groundWords: string
  contact: { name: string; phone: string }
}

const template = new URL('./short-letter.typ', import.meta.url)

/** A referral on paper to a user organisation, or a service that has nobody here. No address and no number of the person. */
export function printReferralLetter(letter: ReferralLetter, createdAt: Date): Promise<Buffer> {
  const { language, authority, person, contact, ground, groundWords, protection } = letter
  const t = texts[language].referral
  const data = {
    ...shortLetterFrame(letter),
    heading: t.heading,
    lead: t.lead(authority.unit, person.name),
    sections: [
      ...(protection === 'none'
        ? []
        : [
            {
              heading: t.protectedHeading,
              text: t.protected[protection](person.name, contact.name, contact.phone),
            },
          ]),
      { heading: t.purpose, text: letter.purpose },
      { heading: t.grounds[ground], text: groundWords },
      { heading: t.answerHeading, text: t.answer(contact.name, contact.phone) },
      { heading: t.secretHeading, text: t.secret },
    ],
  }
  return renderPdf({ template, data, standard: 'ua-1', language, title: t.title(authority.name), createdAt })
}
