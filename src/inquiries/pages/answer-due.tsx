import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { lateTexts } from '../texts/index.ts'

/** The day the answer is promised by; where it has been moved, that it is new and what was said before. */
export function AnswerDue({
  due,
  was,
  ui,
}: {
  due: string
  was: string | null
  ui: PageContext
}): ReactElement {
  return (
    <>
      {longDate(ui.language, due)}
      {was && (
        <>
          <br />
          {lateTexts[ui.language].moved(longDate(ui.language, was))}
        </>
      )}
    </>
  )
}
