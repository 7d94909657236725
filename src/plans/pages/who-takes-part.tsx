import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import { Section } from '../../ui/index.ts'
import type { ShownPlan } from '../find-plan-page.ts'
import { texts } from '../texts/index.ts'

/** § 9 b, c and d: who coordinates, who takes part, and with what. */
export function WhoTakesPart({ shown, ui }: { shown: ShownPlan; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const { coordinators, team, person } = shown.seen
  const isLed = coordinators.some((one) => one.state === 'active')
  const standIn = isLed ? null : shown.seen.standIn
  return (
    <Section
      title={t.page.who}
      wide
      aside={
        team && (
          <a className="ds-link" href={`/${ui.authority.id}/koordinering/${person.id}/team`}>
            {t.page.network}
          </a>
        )
      }
    >
      <ul className="sv-takes-part">
        {coordinators.map((one) => (
          <li key={one.role + one.id} data-lead="">
            <strong>{one.name}</strong>
            <span>
              {[t.coordinatorRoles[one.role], t.coordinatorStates[one.state]].filter(Boolean).join(', ')}
            </span>
            {one.phone && <a href={`tel:${one.phone.replaceAll(' ', '')}`}>{one.phone}</a>}
          </li>
        ))}
        {standIn && (
          <li data-lead="">
            <strong>{standIn.name}</strong>
            <span>{t.page.standIn}</span>
            {standIn.phone && <a href={`tel:${standIn.phone.replaceAll(' ', '')}`}>{standIn.phone}</a>}
          </li>
        )}
        {coordinators.length === 0 && !standIn && (
          <li data-lead="">
            <strong>{t.page.noCoordinator}</strong>
          </li>
        )}
        {team?.map((member) => (
          <li key={member.id}>
            <strong>{member.name}</strong>
            <span>
              {member.people
                ?.map((one) => `${one.name}, ${officialText(ui.language, one.workTitle)}`)
                .join(' · ') ||
                (member.relation && t.relations[member.relation])}
            </span>
            {member.contribution && <span>{member.contribution}</span>}
          </li>
        ))}
      </ul>
      {team?.length === 0 && coordinators.length === 0 && !standIn && <p>{t.page.noTeam}</p>}
    </Section>
  )
}
