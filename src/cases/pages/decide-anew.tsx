import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { Alert } from '../../ui/index.ts'
import { rightsInWords } from '../redecision-in-words.ts'
import type { Redecision } from '../redecision-store.ts'
import { anewTexts } from '../texts/anew/index.ts'

/** The new decisions that complaints led to: what binds each, by when, and the complaint. They stand until they are made. */
export function DecideAnew({ owed, ui }: { owed: readonly Redecision[]; ui: PageContext }): ReactElement {
  const t = anewTexts[ui.language]
  return (
    <>
      {owed.map((each) => {
        const { id, order, binds, dueOn, complaintId } = each
        const those = (must: string) =>
          rightsInWords(
            binds.filter((one) => one.must === must).map(({ item }) => item),
            ui.language,
          )
        const day = longDate(ui.language, dueOn)
        return (
          <Alert key={id} kind="warning" title={t.title[order]}>
            {those('grant') && <p>{t.toGrant(those('grant'))}</p>}
            {those('anew') && <p>{t.toAnew(those('anew'))}</p>}
            {!each.decisionId && <p>{t.toAnswer}</p>}
            <p>{dueOn < ui.today ? t.passed(day) : t.due(day)}</p>
            <p>
              <a className="ds-link" href={`/${ui.authority.id}/klager/${complaintId}`}>
                {t.toComplaint}
              </a>
            </p>
          </Alert>
        )
      })}
    </>
  )
}
