import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { Alert } from '../../ui/index.ts'
import type { PassedOn } from '../find-passed-on.ts'
import { deskTexts, lateTexts } from '../texts/index.ts'

/** Where it is now, and the dates of the one who answers it. */
export function PassedOnWords({ passedOn, ui }: { passedOn: PassedOn; ui: PageContext }): ReactElement {
  const t = deskTexts[ui.language].passedOn
  const { name, phone, receivedAt, answerDue, answerDueWas, answeredAt, readAt } = passedOn
  const day = (moment: Date | string) => longDate(ui.language, moment)
  const isLate = !answeredAt && answerDue !== null && answerDue < ui.today
  return (
    <Alert
      kind={answeredAt ? 'success' : isLate ? 'warning' : 'info'}
      title={name ? t.to(name) : t.toAnother}
    >
      {!answeredAt && <p>{receivedAt ? t.received(day(receivedAt)) : t.waits}</p>}
      {!answeredAt && answerDue && (
        <p>
          {isLate ? t.late(day(answerDue)) : t.answerBy(day(answerDue))}
          {answerDueWas && ` ${lateTexts[ui.language].moved(day(answerDueWas))}`}
        </p>
      )}
      {isLate && <p>{name && phone ? lateTexts[ui.language].theirPhone(name, phone) : t.callHere}</p>}
      {answeredAt && (
        <>
          <p>{t.answered(day(answeredAt))}</p>
          {!readAt && <p>{name ? t.call(name) : t.callHere}</p>}
        </>
      )}
      {name && readAt && (
        <p>
          <a href={readAt}>{answeredAt ? t.readThere(name) : t.followThere(name)}</a>
        </p>
      )}
    </Alert>
  )
}
