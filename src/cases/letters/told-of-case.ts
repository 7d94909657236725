import { longDate } from '../../platform/i18n/dates.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { closingTexts } from '../texts/closing/index.ts'

/**
 * What has become of the case, as its letter tells it. `wasDecided`: it was assessed again, and what was decided before stands.
 * `answerBy`: 'YYYY-MM-DD'.
 */
export type ToldOfCase =
  | { kind: 'closing'; reason: string; wasDecided: boolean }
  | { kind: 'taken_up'; reason: string; answerBy: string }

/** The words of the letter: what has happened and why, and what one may do. */
export function wordsOf(
  what: ToldOfCase,
  language: Language,
  contact: { name: string; phone: string },
): { heading: string; lead?: string; answer: string } {
  const t = closingTexts[language]
  if (what.kind === 'closing' && what.wasDecided)
    return {
      heading: t.answerOnly,
      lead: t.endedAnew,
      answer: [what.reason, t.standsStill, t.disagree(contact.name, contact.phone), t.askAnew].join('\n'),
    }
  if (what.kind === 'closing')
    return {
      heading: t.answerOnly,
      answer: [
        `${t.answerOnly} ${what.reason}`,
        t.disagree(contact.name, contact.phone),
        t.mayComplain,
        t.askAnew,
      ].join('\n'),
    }
  return {
    heading: t.takenUpHeading,
    lead: t.takenUp,
    answer: [what.reason, t.newAnswer(longDate(language, what.answerBy)), t.standsUntil].join('\n'),
  }
}
