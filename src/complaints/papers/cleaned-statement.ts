import { longDate } from '../../platform/i18n/dates.ts'
import { partInWords } from '../part-in-words.ts'
import { complaintTexts } from '../texts/index.ts'
import type { PackageFacts } from './package-facts.ts'
import { type PartyLetterFacts, printPartyLetter } from './party-letter.ts'

export interface CleanedFacts
  extends PartyLetterFacts,
    Pick<PackageFacts, 'decision' | 'appealBody' | 'phone' | 'hasPlan'> {
  complaint: PackageFacts['complaint']
  /** The reader is the one who complained. */
  isOwn: boolean
}

/**
 * The copy of the statement for one who is not to learn where the person is (`shielded-reader`): that it was sent, to whom,
 * when, on what and with what; nothing of what the unit wrote.
 */
export function printCleanedStatement(facts: CleanedFacts, createdAt: Date): Promise<Buffer> {
  const { complaint, decision, person, appealBody, phone, isOwn, madeOn } = facts
  const { language } = person
  const isOnRefusal = complaint.informingId !== null
  const t = complaintTexts[language].papers
  const part = partInWords({ ...complaint, remaining: '' }, decision, language)
  const letter = {
    heading: isOwn ? t.statementHeading : t.cleanedHeading,
    lead: t.cleanedLead(longDate(language, complaint.receivedOn), appealBody, longDate(language, madeOn)),
    parts: [
      { title: t.statementWords, text: t.withheld(phone) },
      ...(part?.upheld.length ? [{ title: t.upheld, text: part.upheld.join('\n') }] : []),
      ...(part?.left.length ? [{ title: t.left, text: part.left.join('\n') }] : []),
      {
        title: t.sentAlong,
        text: [
          isOnRefusal ? t.refusalSentAlong : t.sentAlongText,
          ...(complaint.planEnclosed ? [t.planSent] : facts.hasPlan ? [t.planNot] : []),
        ].join('\n'),
      },
      {
        title: t.whatNow,
        text: (isOnRefusal ? t.refusalWhatNow : t.whatNowText)(appealBody, phone),
      },
    ],
  }
  return printPartyLetter(facts, letter, createdAt)
}
