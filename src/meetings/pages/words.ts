import { dayInOslo } from '../../platform/clock/clock.ts'
import { longDate, typedDate } from '../../platform/i18n/dates.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { StatusKind } from '../../ui/index.ts'
import type { Meeting } from '../meeting.ts'
import type { MeetingState } from '../rules/transitions.ts'
import { clockOf } from '../when-in-words.ts'

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
