import type { Language } from './language.ts'

/** The signs round somebody's words, as each language sets them. */
export const quotationMarks: Record<Language, readonly [string, string]> = {
  nb: ['«', '»'],
  nn: ['«', '»'],
  en: ['“', '”'],
}

/** «Å orke hele dagen», “Å orke hele dagen”: somebody's words in a sentence or a heading. */
export function quoted(language: Language, words: string): string {
  const [open, close] = quotationMarks[language]
  return `${open}${words}${close}`
}
