import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { postTexts } from '../../post/index.ts'
import { Alert } from '../../ui/index.ts'
import type { SeenMeeting } from '../get-meeting.ts'

/** For who coordinates: who does not read the minutes here, and to whom they were posted. */
export function OnPaper({ data, ui }: { data: SeenMeeting; ui: PageContext }): ReactElement | null {
  const { onPaper, meeting } = data
  if (!onPaper) return null
  const t = postTexts[ui.language].reminder
  const { names, waiting, posted } = onPaper
  const at = `/${ui.authority.id}/koordinering/${meeting.personId}/papirpost`
  const sendTo = `${at}?om=${meeting.id}#send`
  const list = new Intl.ListFormat(ui.language).format(names)
  const link = (href: string, text: string) => (
    <a className="ds-link" href={href}>
      {text}
    </a>
  )
  return (
    <>
      {posted.map((each) => (
        <p key={`${each.name} ${each.on}`}>{t.sent(each.name, longDate(ui.language, each.on), each.by)}</p>
      ))}
      {waiting > 0 && <p>{link(`${at}#venter`, t.waiting(waiting))}</p>}
      {names.length > 0 ? (
        <Alert kind="info">
          {t.line(list, names.length === 1)} {link(sendTo, t.link)}
        </Alert>
      ) : (
        <p>{link(sendTo, t.link)}</p>
      )}
    </>
  )
}
