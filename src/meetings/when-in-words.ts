import { isFirstOfTwo, timeOfDay, weekdayDate } from '../platform/i18n/dates.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { Meeting } from './meeting.ts'
import { texts } from './texts/index.ts'

export const clockOf = (language: Language, at: Date) => timeOfDay(language, at).replace('kl. ', '')

/** «mandag 14. desember kl. 09.30–10.30»; of a time there is twice, that it is the first. */
export function whenInWords(
  language: Language,
  { startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>,
): string {
  const twice = [startsAt, endsAt].find(isFirstOfTwo)
  const said = `${weekdayDate(language, startsAt)} ${timeOfDay(language, startsAt)}–${clockOf(language, endsAt)}`
  return twice ? `${said} (${texts[language].firstOfTwo(clockOf(language, twice))})` : said
}
