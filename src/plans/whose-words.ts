import type { Language } from '../platform/i18n/language.ts'
import { texts } from './texts/index.ts'

const own = ['self', 'child_15', 'child']
const letIn = ['participant', 'private_participant']

/** The person's rating of how it goes, 0–10: the person's own, or written by somebody else. */
export function ratingIn(rating: number | null, ratedAs: string | null, language: Language): string {
  if (rating === null) return ''
  const { page, relations, writers } = texts[language]
  const as = ratedAs ?? ''
  if (own.includes(as)) return page.rating(rating)
  return page.ratingBy(rating, writers[as] ?? (relations[as] ?? '').toLowerCase())
}

/** Who did something in the plan, told to a reader: the person by name, and as 'you' to the person. */
export function doneBy(
  relation: string,
  { givenName, reader }: { givenName: string; reader: string },
  language: Language,
): string {
  const { page, relations } = texts[language]
  if (own.includes(relation)) return own.includes(reader) ? page.you : givenName
  return relations[relation] ?? ''
}

/** Written by the person; or, in texts from before it was kept, standing as the person's. */
export const isOwnWords = (writtenAs: string): boolean => writtenAs === '' || own.includes(writtenAs)

/**
 * Whose words a text of the plan is: the person's, the person's as another wrote them down, or those of somebody let in. `writtenAs`: what the
 * writer was to the person; '' in texts from before it was kept, which stand as the person's.
 */
export function whoseWords(givenName: string, writtenAs: string, language: Language): string {
  if (isOwnWords(writtenAs)) return givenName
  const { page, relations } = texts[language]
  // Somebody let in writes their own words: the person has not said them
  if (letIn.includes(writtenAs)) return page.writtenBy((relations[writtenAs] ?? '').toLowerCase())
  return page.writtenDown(givenName, (relations[writtenAs] ?? '').toLowerCase())
}
