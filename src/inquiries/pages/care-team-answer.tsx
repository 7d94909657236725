import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { Status } from '../../ui/index.ts'
import type { Inquiry } from '../inquiry-store.ts'
import { afterTexts, deskTexts } from '../texts/index.ts'

export type CareTeam = Pick<
  Inquiry,
  'careTeamResult' | 'careTeamCaller' | 'careTeamBy' | 'careTeamText' | 'careTeamHeldOn'
>

/** The answer about a team of those who help, as the unit, the sender and the person see it. */
export function CareTeamAnswer({ team, ui }: { team: CareTeam; ui: PageContext }): ReactElement | null {
  const t = afterTexts[ui.language].unit
  const { careTeamResult, careTeamCaller, careTeamBy, careTeamText, careTeamHeldOn } = team
  if (!careTeamResult) return null
  const day = (date: string) => longDate(ui.language, date)
  return (
    <>
      <p>
        <Status kind={careTeamResult === 'set_up' ? 'done' : 'stopped'}>
          {t.careTeamResults[careTeamResult]}
        </Status>
      </p>
      {careTeamHeldOn && <p>{deskTexts[ui.language].careTeam.held(day(careTeamHeldOn))}</p>}
      {!careTeamHeldOn && careTeamCaller && careTeamBy && (
        <p>{t.careTeamCalls(careTeamCaller, day(careTeamBy))}</p>
      )}
      {careTeamText && <p className="sv-lines">{careTeamText}</p>}
    </>
  )
}
