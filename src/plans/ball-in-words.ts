import type { Language } from '../platform/i18n/language.ts'
import { texts } from './texts/index.ts'
import type { Ball } from './who-has-the-ball.ts'

/** Who has the ball, in a few words. */
export function ballInWords(
  { who: name, isYours, isYourService, isNotYetIn, isUnseeing }: Ball,
  language: Language,
): string {
  const t = texts[language]
  const who = name && (isNotYetIn ? t.page.notYetIn(name) : isUnseeing ? t.page.unseeing(name) : name)
  if (isYourService && who) return t.board.weHave(who)
  if (isYours) return t.page.youHave
  return who ? t.page.has(who) : t.page.nobodyHas
}
