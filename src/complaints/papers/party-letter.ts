import { longDate } from '../../platform/i18n/dates.ts'
import { renderPdf } from '../../platform/pdf/render-pdf.ts'
import { complaintTexts } from '../texts/index.ts'
import type { PackageFacts } from './package-facts.ts'

const template = new URL('./party-letter.typ', import.meta.url)

export interface PartyLetterFacts extends Pick<PackageFacts, 'person' | 'sender' | 'madeOn'> {
  words: Pick<PackageFacts['words'], 'reference'>
  /** The name it is written to. */
  to: string
}

/** A letter about a complaint to one of the party, in the person's language but for the unit's own words. */
export function printPartyLetter(
  { to, person, sender, words, madeOn }: PartyLetterFacts,
  letter: { heading: string; lead: string; parts: { title: string; text?: string }[] },
  createdAt: Date,
): Promise<Buffer> {
  const { language } = person
  const t = complaintTexts[language].papers
  const data = {
    colour: sender.colour,
    footer: `${sender.name} · ${t.reference} ${words.reference}`,
    pageWords: t.pageWords,
    sender: { name: sender.name, unit: sender.unit },
    address: [to],
    facts: [
      [t.date, longDate(language, madeOn)],
      [t.reference, words.reference],
      [t.about, person.fullName],
    ],
    ...letter,
  }
  return renderPdf({ template, data, standard: 'ua-1', language, title: letter.heading, createdAt })
}
