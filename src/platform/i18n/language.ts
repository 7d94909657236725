import type { Language } from '../../access/actor.ts'

export type { Language }
export const languages = ['nb', 'nn', 'en'] as const satisfies readonly Language[]
export const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language)
}

/** One catalogue per language; a missing key does not compile. */
export type Catalogues<T> = Record<Language, T>
