import { dayInOslo } from '../../platform/clock/clock.ts'
import { isFirstOfTwo, longDate, timeOfDay, typedDate, weekdayDate } from '../../platform/i18n/dates.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { StatusKind } from '../../ui/index.ts'
import type { Meeting } from '../meeting.ts'
import type { MeetingState } from '../rules/transitions.ts'
import { texts } from '../texts/index.ts'

const clockOf = (language: Language, at: Date) => timeOfDay(language, at).replace('kl. ', '')

/** «mandag 14. desember kl. 09.30–10.30»; of a time there is twice, that it is the first. */
export function whenInWords(
  language: Language,
  { startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>,
): string {
  const twice = [startsAt, endsAt].find(isFirstOfTwo)
  const said = `${weekdayDate(language, startsAt)} ${timeOfDay(language, startsAt)}–${clockOf(language, endsAt)}`
  return twice ? `${said} (${texts[language].firstOfTwo(clockOf(language, twice))})` : said
}

/** «14. desember 2026» */
export function dayInWords(language: Language, at: Date): string {
  return longDate(language, dayInOslo(at))
}

/** As it is typed: '14.12.2026', '09.30'. */
export function typedTimes({ startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>) {
  return {
    day: typedDate(dayInOslo(startsAt)),
    from: clockOf('nb', startsAt),
    to: clockOf('nb', endsAt),
  }
}

const kinds: Record<MeetingState, StatusKind> = {
  planned: 'waiting',
  invited: 'going',
  held: 'going',
  minutes_draft: 'going',
  minutes_shared: 'done',
  closed: 'done',
  cancelled: 'stopped',
}

export function statusKind(state: MeetingState): StatusKind {
  return kinds[state]
}
