import { type Born, isAwaited } from '../law/age.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { Person } from './people-store.ts'

const expected: Record<Language, { byParent: string; byOthers: string }> = {
  nb: { byParent: 'barnet dere venter', byOthers: 'det ventede barnet' },
  nn: { byParent: 'barnet de ventar', byOthers: 'det venta barnet' },
  en: { byParent: 'the child you expect', byOthers: 'the expected child' },
}

/** The given name; for one who is not born yet, whose name is only the unit's own word, what the reader says. */
export function calledInSentence(
  { givenName, ...born }: Pick<Person, 'givenName' | 'birthDate' | 'dueDate'> & Born,
  isParent: boolean,
  language: Language,
): string {
  if (!isAwaited(born)) return givenName
  return expected[language][isParent ? 'byParent' : 'byOthers']
}
