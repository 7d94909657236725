import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { Alert, WithPhone } from '../../ui/index.ts'
import { lateTexts } from '../texts/index.ts'

/** The day an answer was promised by has passed: said as it is, with whom to call and how to complain. */
export function PassedClock({
  answerDue,
  call,
  complainAt,
  ui,
}: {
  answerDue: string
  call: { name: string; phone: string }
  /** Where one complains of it; null: by telling the unit. */
  complainAt: string | null
  ui: PageContext
}): ReactElement | null {
  if (answerDue >= ui.today) return null
  const t = lateTexts[ui.language]
  return (
    <Alert kind="warning" title={t.passed(longDate(ui.language, answerDue))}>
      <p>{t.passedText}</p>
      <p>
        <WithPhone phone={call.phone}>{t.call(call.name, call.phone)}</WithPhone>
      </p>
      {complainAt ? (
        <p>
          <a className="ds-link" href={complainAt}>
            {t.complain}
          </a>
        </p>
      ) : (
        <p>
          <WithPhone phone={call.phone}>{t.complainByPhone(call.phone)}</WithPhone>
        </p>
      )}
    </Alert>
  )
}
