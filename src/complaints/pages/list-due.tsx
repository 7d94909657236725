import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { nearDate } from '../../platform/i18n/dates.ts'
import { Clock } from '../../ui/index.ts'
import type { ComplaintClock } from '../rules/time-to-complain.ts'
import { complaintTexts as texts } from '../texts/index.ts'

/** By when the unit is to answer, or to hear. */
export function Due({ row, ui }: { row: { clock: ComplaintClock | null }; ui: PageContext }): ReactElement {
  const t = texts[ui.language].list
  if (!row.clock) return <>{t.noDue}</>
  const { daysLeft, daysTotal, dueOn } = row.clock
  const day = nearDate(ui, dueOn)
  return (
    <Clock
      text={daysLeft < 0 ? t.passed(-daysLeft, day) : t.left(daysLeft, day)}
      share={1 - daysLeft / daysTotal}
      state={daysLeft < 0 ? 'overdue' : daysLeft <= 5 ? 'soon' : 'running'}
    />
  )
}
