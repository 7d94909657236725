import { longDate } from '../../platform/i18n/dates.ts'
import { complaintTexts } from '../texts/index.ts'
import { partlyParts } from './package.ts'
import type { PackageFacts } from './package-facts.ts'
import { printPartyLetter } from './party-letter.ts'

/** The copy of the unit's statement to the party (fvl § 33; pbrl § 7-7). */
export function printStatement(facts: PackageFacts, createdAt: Date): Promise<Buffer> {
  const { complaint, decision, person, appealBody, phone } = facts
  const { language } = person
  const isOnRefusal = complaint.informingId !== null
  const t = complaintTexts[language].papers
  const day = (on: string) => longDate(language, on)
  const letter = {
    heading: t.statementHeading,
    lead: t.statementLead(day(complaint.receivedOn), appealBody, day(facts.madeOn)),
    parts: [
      { title: t.statementWords, text: complaint.statement || t.dismissedStatement },
      ...partlyParts(complaint, decision, language),
      {
        title: t.sentAlong,
        text: [
          isOnRefusal ? t.refusalSentAlong : t.sentAlongText,
          ...(complaint.planEnclosed
            ? [complaint.planGround ? t.planOnGround(complaint.planGround) : t.planByConsent]
            : facts.hasPlan
              ? [t.planNot]
              : []),
        ].join('\n'),
      },
      {
        title: t.whatNow,
        text: (isOnRefusal ? t.refusalWhatNow : t.whatNowText)(appealBody, phone),
      },
    ],
  }
  return printPartyLetter({ ...facts, to: facts.complaint.complainantName }, letter, createdAt)
}
