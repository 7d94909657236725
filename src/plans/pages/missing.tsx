import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { Details, Section, Status } from '../../ui/index.ts'
import type { SeenPlan } from '../plan-as-seen.ts'
import type { MissingContent, MissingWhat } from '../rules/content.ts'
import { texts } from '../texts/index.ts'

/** Where each thing that lacks is filled in, below the plan or the coordination. */
const places: Record<
  MissingWhat,
  'om' | 'behov' | 'ansvar' | 'mal/ny' | 'tiltak/ny' | 'team' | 'samtykke' | ''
> = {
  goals: 'mal/ny',
  resources: 'om',
  needs: 'behov',
  participants: 'team',
  responsible_service: 'ansvar',
  coordinator: 'team',
  contributions: 'om',
  activities: 'tiltak/ny',
  activity_responsible: '',
  activity_scope: '',
  activity_how: '',
  coordinator_stated: 'team',
  period: 'ansvar',
  revision_date: 'ansvar',
  consent: 'samtykke',
  cooperation: 'om',
  child_participation: 'om',
}

/** What § 9 asks for and the plan lacks. It guides and stops nothing. */
export function Missing(props: {
  missing: MissingContent[]
  notShared: NonNullable<SeenPlan['notShared']>
  /** The plan is not taken into use yet. */
  isDraft: boolean
  /** May choose who answers for the plan, and its dates. */
  mayLead: boolean
  ui: PageContext
  at: string
  coordination: string
}): ReactElement {
  const { missing, mayLead, ui, at, coordination } = props
  const t = texts[ui.language]
  if (missing.length === 0)
    return (
      <>
        <p>
          <Status kind="done">{t.page.nothingMissing}</Status>
        </p>
        <NotShared {...props} />
      </>
    )
  return (
    <Section title={t.page.missing}>
      <p>{props.isDraft ? t.page.missingLeadDraft : t.page.missingLead}</p>
      <Details summary={`${t.page.missing} (${missing.length})`} id="mangler">
        <ul>
          {missing.map(({ point, what }) => (
            <li key={what}>
              <Place what={what} mayLead={mayLead} at={at} coordination={coordination}>
                {t.missing[what]}
              </Place>{' '}
              ({t.points(point)})
            </li>
          ))}
        </ul>
      </Details>
      <NotShared {...props} />
    </Section>
  )
}

/** A no is an answer: it stands beside what is missing, and is asked for by nobody. */
function NotShared(props: {
  notShared: NonNullable<SeenPlan['notShared']>
  ui: PageContext
  coordination: string
}): ReactElement | null {
  const t = texts[props.ui.language].page
  if (!props.notShared.length) return null
  return (
    <Details summary={`${t.notShared} (${props.notShared.length})`} id="ikke-delt">
      <p>{t.notSharedText}</p>
      <ul>
        {props.notShared.map(({ consentId, state, name }) => (
          <li key={consentId}>
            <a className="ds-link" href={`${props.coordination}/samtykke/${consentId}`}>
              {name}
            </a>{' '}
            ({t.notSharedStates[state]})
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** What lacks, leading to where the reader fills it in; what is for another to fill in stands without a link. */
export function Place(props: {
  what: MissingWhat
  mayLead: boolean
  at: string
  coordination: string
  children: string
}): ReactElement {
  const place = places[props.what]
  const base = place === 'team' || place === 'samtykke' ? props.coordination : props.at
  return place && (place !== 'ansvar' || props.mayLead) ? (
    <a className="ds-link" href={`${base}/${place}`}>
      {props.children}
    </a>
  ) : (
    <span>{props.children}</span>
  )
}
