import { longDate } from '../../platform/i18n/dates.ts'
import { renderPdf } from '../../platform/pdf/render-pdf.ts'
import type { Complaint } from '../complaint.ts'
import { complaintTexts } from '../texts/index.ts'
import type { PackageFacts } from './package-facts.ts'

const template = new URL('./party-letter.typ', import.meta.url)

export interface PartyLetterFacts extends Pick<PackageFacts, 'person' | 'sender' | 'madeOn'> {
  words: Pick<PackageFacts['words'], 'reference'>
  complaint: Pick<Complaint, 'informingId'>
  /** The name it is written to. */
  to: string
}

/** A letter about a complaint to one of the party, in the person's language but for the unit's own words. */
export function printPartyLetter(
  { to, person, sender, words, madeOn, complaint }: PartyLetterFacts,
  letter: { heading: string; lead: string; parts: { title: string; text?: string }[] },
  createdAt: Date,
): Promise<Buffer> {
  const { language } = person
  const t = complaintTexts[language].papers
  // That there is a case, and which, is not told to a parent who was refused
  const reference = complaint.informingId === null ? words.reference : null
  const data = {
    colour: sender.colour,
    footer: reference ? `${sender.name} · ${t.reference} ${reference}` : sender.name,
    pageWords: t.pageWords,
    sender: { name: sender.name, unit: sender.unit },
    address: [to],
    facts: [
      [t.date, longDate(language, madeOn)],
      ...(reference ? [[t.reference, reference]] : []),
      [t.about, person.fullName],
    ],
    ...letter,
  }
  return renderPdf({ template, data, standard: 'ua-1', language, title: letter.heading, createdAt })
}
