import type { Language } from '../platform/i18n/language.ts'
import type { ConsentAnswer } from './consent.ts'
import { saidTexts } from './texts/index.ts'

/** When it was said, in which language and with whose help, in sentences; none where that is not known. */
export function saidWords(
  { saidOn, saidIn, help, helpedBy, how }: ConsentAnswer,
  language: Language,
  day: (iso: string) => string,
): string[] {
  const t = saidTexts[language]
  const helped = help === 'none' ? t.helped.none : help && t.helped[help](helpedBy)
  return [
    saidOn && t.day[how === 'paper' ? 'paper' : 'oral'](day(saidOn)),
    saidIn && t.language(saidIn),
    helped,
  ].filter((each): each is string => Boolean(each))
}
