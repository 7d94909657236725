import type { ReactElement } from 'react'
import { shortDate } from '../../platform/i18n/dates.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { Clock, type ClockState } from '../../ui/index.ts'
import type { CaseClock } from '../rules/deadlines.ts'
import { closingTexts } from '../texts/closing/index.ts'
import { textsOf } from '../texts/index.ts'

/** What is left in words; a passed one is said to be passed. `isMeeting`: of a team that is to meet, not of an answer. */
export function clockWords(
  language: Language,
  daysLeft: number,
  dueOn: string,
  { isMeeting = false } = {},
): string {
  const t = textsOf(language).clocks
  const day = shortDate(language, dueOn)
  if (daysLeft < 0) return t.passed(-daysLeft, day)
  return isMeeting ? t.meetBy(daysLeft, day) : t.left(daysLeft, day)
}

export function clockState(daysLeft: number): ClockState {
  if (daysLeft < 0) return 'overdue'
  return daysLeft <= 5 ? 'soon' : 'running'
}

/** One of a case's clocks: running, passed, met, or met late. `wasSent`: false for a reply that never was. */
export function CaseClockView({
  clock,
  wasSent,
  language,
}: {
  clock: CaseClock
  wasSent: boolean
  language: Language
}): ReactElement {
  const t = textsOf(language).clocks
  const label = {
    promise: t.promise,
    interim_reply: t.interim_reply,
    stated_date: t.stated_date,
    receipt: '',
  }[clock.code]
  if (clock.endedOn) {
    const text = closingTexts[language].unanswered(shortDate(language, clock.endedOn))
    return <Clock label={label} text={text} share={1} state="ended" />
  }
  if (clock.doneOn && !wasSent) {
    const text = t.neverSent(shortDate(language, clock.dueOn))
    return <Clock label={label} text={text} share={1} state="overdue" />
  }
  if (clock.doneOn) {
    const day = shortDate(language, clock.doneOn)
    const isLate = clock.state === 'met_late'
    return (
      <Clock
        label={label}
        text={isLate ? t.metLate(day, shortDate(language, clock.dueOn)) : t.met(day)}
        share={1}
        state="done"
      />
    )
  }
  return (
    <Clock
      label={label}
      text={clockWords(language, clock.daysLeft, clock.dueOn)}
      share={1 - clock.daysLeft / Math.max(1, clock.daysTotal)}
      state={clockState(clock.daysLeft)}
    />
  )
}
