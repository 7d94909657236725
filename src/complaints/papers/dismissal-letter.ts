import { complaintTermsOf } from '../../law/legal-basis.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { lastDayToContest } from '../rules/time-to-complain.ts'
import { complaintTexts } from '../texts/index.ts'
import type { PackageFacts } from './package-facts.ts'
import { printPartyLetter } from './party-letter.ts'

/** That a complaint is dismissed, why, and how to complain about that (fvl §§ 25, 27, 33), for those who get it on paper. */
export function printDismissalLetter(facts: PackageFacts, why: string, createdAt: Date): Promise<Buffer> {
  const { language } = facts.person
  const t = complaintTexts[language].papers
  const { weeks } = complaintTermsOf(facts.basis)
  const lastDay = longDate(language, lastDayToContest(facts.basis, dayInOslo(createdAt)))
  const letter = {
    heading: t.dismissalHeading,
    lead: t.dismissalLead(longDate(language, facts.complaint.receivedOn)),
    parts: [
      { title: t.dismissalWhy, text: why },
      {
        title: t.dismissalContest,
        text: t.dismissalContestText(facts.sender.unit, facts.phone, weeks, facts.appealBody, lastDay),
      },
    ],
  }
  return printPartyLetter({ ...facts, to: facts.complaint.complainantName }, letter, createdAt)
}
