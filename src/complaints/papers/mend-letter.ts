import { longDate } from '../../platform/i18n/dates.ts'
import { renderPdf } from '../../platform/pdf/render-pdf.ts'
import { complaintTexts } from '../texts/index.ts'
import type { PackageFacts } from './package.ts'

const template = new URL('./statement.typ', import.meta.url)

/** What is lacking in a complaint and by when it is to come (pbrl § 7-3; fvl § 32), for those who get it on paper. */
export function printMendLetter(
  { complaint, person, sender, words, phone, madeOn }: PackageFacts,
  asked: { message: string; mendBy: string },
  createdAt: Date,
): Promise<Buffer> {
  const { language } = person
  const t = complaintTexts[language].papers
  const day = (on: string) => longDate(language, on)
  const data = {
    colour: sender.colour,
    footer: `${sender.name} · ${t.reference} ${words.reference}`,
    pageWords: t.pageWords,
    sender: { name: sender.name, unit: sender.unit },
    address: [complaint.complainantName],
    facts: [
      [t.date, day(madeOn)],
      [t.reference, words.reference],
      [t.about, person.fullName],
    ],
    heading: t.mendHeading,
    lead: t.mendLead(day(complaint.receivedOn)),
    parts: [
      { title: t.mendWhat, text: asked.message },
      { title: t.mendWhen, text: t.mendBy(day(asked.mendBy)) },
      { title: t.mendHow, text: t.mendHowText(sender.unit, phone) },
    ],
  }
  return renderPdf({ template, data, standard: 'ua-1', language, title: data.heading, createdAt })
}
