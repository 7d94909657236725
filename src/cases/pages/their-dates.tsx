import type { ReactElement } from 'react'
import { dayInOslo } from '../../platform/clock/clock.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { workTextsOf } from '../texts/work/index.ts'
import type { TheirDates as Dates } from '../their-dates.ts'

interface Props {
  transfer: Dates & { state: string; keepsCase: boolean }
  ui: PageContext
}

/** Where they answer: by when, or that the day has passed, or that they have. One that is not theirs yet is answered here. */
export function TheirDates({ transfer, ui }: Props): ReactElement | null {
  const t = workTextsOf(ui.language).transfer
  const { state, keepsCase, answerDue, theyAnsweredAt } = transfer
  if (state !== 'accepted' && !keepsCase) return null
  if (theyAnsweredAt) return <> {t.theyAnswered(longDate(ui.language, dayInOslo(theyAnsweredAt)))}</>
  return answerDue ? <> {t.theyAnswerBy(longDate(ui.language, answerDue), answerDue < ui.today)}</> : null
}
