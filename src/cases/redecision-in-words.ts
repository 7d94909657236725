import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { longDate } from '../platform/i18n/dates.ts'
import type { Language } from '../platform/i18n/language.ts'
import { findDecision } from './decision-store.ts'
import { nameOfRight } from './law-words.ts'
import type { Redecision } from './redecision-store.ts'
import { anewTexts } from './texts/anew/index.ts'

/** «koordinator og individuell plan» */
export function rightsInWords(items: readonly string[], language: Language): string {
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    items.map((item) => nameOfRight(item, language)),
  )
}

/**
 * The complaints a new decision comes after, and how they went, in a paragraph each. `isShielded`: without what the unit
 * wrote freely.
 */
export async function afterInWords(
  db: ReadDb,
  after: readonly Redecision[],
  language: Language,
  { isShielded = false } = {},
): Promise<string[]> {
  const t = anewTexts[language]
  return Promise.all(
    after.map(async ({ order, decisionId, complainedOn, binds, noOtherHand }) => {
      const came = longDate(language, complainedOn)
      const decision = decisionId ? await findDecision(db, decisionId) : null
      if (!decision) return t.missing(came)
      const items = rightsInWords(
        binds.map(({ item }) => item),
        language,
      )
      const said = t.letter[order]!(came, longDate(language, dayInOslo(decision.issuedAt)), items)
      if (order !== 'overturned') return said
      if (!noOtherHand) return `${said} ${t.anotherHand}`
      return isShielded ? said : `${said} ${t.sameHand(noOtherHand)}`
    }),
  )
}
