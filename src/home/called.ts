import { type Born, isAwaited } from '../law/age.ts'
import type { Person } from '../people/index.ts'
import type { Language } from '../platform/i18n/language.ts'
import { homeTexts } from './texts/index.ts'

type Known = Pick<Person, 'givenName' | 'birthDate' | 'dueDate'> & Born

/** Expected and not born: what stands as the name is the unit's own word, and nothing a parent would say. */
export const isExpected = (person: Omit<Known, 'givenName'>) => isAwaited(person)

/** What the reader of one's own page calls somebody. */
export function called(person: Known, isParent: boolean, language: Language): string {
  const t = homeTexts[language].my
  return isExpected(person) ? (isParent ? t.childYouExpect : t.expectedChild) : person.givenName
}
