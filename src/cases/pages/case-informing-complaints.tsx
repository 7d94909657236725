import type { ReactElement } from 'react'
import { longDate } from '../../platform/i18n/dates.ts'
import type { Informing } from '../find-informing.ts'
import { informingTexts } from '../texts/informing/index.ts'
import type { CaseProps } from './case-page.tsx'

/** What a parent has complained of, each where it is handled; and where one on paper is written in (`informing-complaint`). */
export function InformingComplaints({ one, data, ui }: CaseProps & { one: Informing }): ReactElement | null {
  const t = informingTexts[ui.language].complaint
  const { complaints, refusal } = one
  const at = `/${ui.authority.id}`
  if (!complaints.length && !refusal?.mayBeComplainedAbout) return null
  return (
    <>
      {complaints.length > 0 && (
        <ul>
          {complaints.map(({ id, receivedOn }) => (
            <li key={id}>
              <a className="ds-link" href={`${at}/klager/${id}`}>
                {t.title(longDate(ui.language, receivedOn))}
              </a>
            </li>
          ))}
        </ul>
      )}
      {refusal?.isOpen && <p>{t.first}</p>}
      {refusal?.mustBeInformed && <p>{t.upheld}</p>}
      {refusal?.isOverturned && <p>{t.overturned}</p>}
      {refusal?.mayBeComplainedAbout && (
        <p>
          <a className="ds-link" href={`${at}/saker/${data.case.id}/klage#klage-pa-nei`}>
            {t.note}
          </a>
        </p>
      )}
    </>
  )
}
