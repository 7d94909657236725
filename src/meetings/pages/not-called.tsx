import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import type { SeenMeeting } from '../get-meeting.ts'
import { texts } from '../texts/index.ts'

/** Who in the team cannot be called, why, and where one does something about it. */
export function NotCalledList({ data, ui }: { data: SeenMeeting; ui: PageContext }): ReactElement | null {
  const t = texts[ui.language].notCalled
  if (!data.notCalled.length) return null
  const at = `/${ui.authority.id}/koordinering/${data.meeting.personId}`
  return (
    <>
      <h3 className="sv-h3">{t.title}</h3>
      <p>{t.lead}</p>
      <ul>
        {data.notCalled.map(({ participantId, name, consentId, why }) => (
          <li key={participantId}>
            {t[why](name)}{' '}
            {why === 'nobody_named' ? (
              <a className="ds-link" href={`${at}/team/${participantId}`}>
                {t.name}
                <span className="ds-sr-only">: {name}</span>
              </a>
            ) : (
              <a className="ds-link" href={consentId ? `${at}/samtykke/${consentId}` : `${at}/samtykke`}>
                {t.toConsent}
                <span className="ds-sr-only">: {name}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
