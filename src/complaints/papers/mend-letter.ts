import { longDate } from '../../platform/i18n/dates.ts'
import { complaintTexts } from '../texts/index.ts'
import type { PackageFacts } from './package-facts.ts'
import { printPartyLetter } from './party-letter.ts'

/** What is lacking in a complaint and by when it is to come (pbrl § 7-3; fvl § 32), for those who get it on paper. */
export function printMendLetter(
  facts: PackageFacts,
  asked: { message: string; mendBy: string },
  createdAt: Date,
): Promise<Buffer> {
  const { language } = facts.person
  const t = complaintTexts[language].papers
  const letter = {
    heading: t.mendHeading,
    lead: t.mendLead(longDate(language, facts.complaint.receivedOn)),
    parts: [
      { title: t.mendWhat, text: asked.message },
      { title: t.mendWhen, text: t.mendBy(longDate(language, asked.mendBy)) },
      { title: t.mendHow, text: t.mendHowText(facts.sender.unit, facts.phone) },
    ],
  }
  return printPartyLetter({ ...facts, to: facts.complaint.complainantName }, letter, createdAt)
}
