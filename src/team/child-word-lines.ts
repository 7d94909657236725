import type { Language } from '../platform/i18n/language.ts'
import type { OneConsent } from './get-consent.ts'
import { childWordTexts } from './texts/index.ts'

/** On paper: what the child said, the oldest first. Words that are kept never stand there: a paper is given on. */
export function childWordLines(
  { childWords }: Pick<OneConsent, 'childWords'>,
  language: Language,
  day: (iso: string) => string,
): string[] {
  const t = childWordTexts[language]
  if (!childWords) return []
  const lines = childWords.words.map(({ outcome, words, heardBy, isKept, at }) =>
    [
      outcome === 'could_not_ask' ? t.couldNot : isKept || words === null ? t.kept : `«${words}»`,
      outcome === 'could_not_ask' ? words : heardBy && t.askedBy(heardBy),
      day(at.toISOString().slice(0, 10)),
    ]
      .filter(Boolean)
      .join('. '),
  )
  return [...lines.reverse(), ...(childWords.isMissing ? [t.notAsked] : [])]
}
