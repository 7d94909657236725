import { isThePerson } from '../plans/index.ts'
import type { Language } from '../platform/i18n/language.ts'
import { toYou } from '../platform/i18n/to-you.ts'
import type { PlanRead } from './read-whole.ts'

/** What the one the plan is about is called to the reader, after «hos» and «fra». */
export const calledTo = (
  { person, relation }: Pick<PlanRead, 'person' | 'relation'>,
  language: Language,
): string => (isThePerson(relation) ? toYou[language] : person.givenName)
