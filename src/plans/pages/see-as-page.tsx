import type { ReactElement } from 'react'
import type { Actor } from '../../access/actor.ts'
import { CoordinationNav } from '../../coordination/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { capital } from '../../platform/i18n/capital.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import {
  Alert,
  BackLink,
  CardLink,
  CardLinks,
  EmptyState,
  PageHeading,
  Status,
  type StatusKind,
  WithoutLinks,
} from '../../ui/index.ts'
import type { ShownPlan } from '../find-plan-page.ts'
import type { Looker } from '../looker-store.ts'
import { findLookersOfPlan, type Lookers, type PlanSeenAs, seePlanAs } from '../see-plan-as.ts'
import { texts } from '../texts/index.ts'
import { PlanBody, PlanStatus } from './plan-page.tsx'

/** Who is let in to the plan, and how much each sees. */
export const lookersPage = page({
  path: '/:authority/plan/:planId/se-som',
  query: findLookersOfPlan,
  live: true,
  title: (_data, { language }) => texts[language].seeAs.title,
  view: (data, ui) => <LookersView data={data} ui={ui} />,
})

/** The plan's page as another sees it: to be read, and nothing else. */
export const seeAsPage = page({
  path: '/:authority/plan/:planId/se-som/:whoId',
  query: seePlanAs,
  live: true,
  title: ({ looker }, { language }) => texts[language].seeAs.titleOf(nameOf(looker, language)),
  view: (data, ui) => <SeeAsView data={data} ui={ui} />,
})

const nameOf = ({ kind, name }: Looker, language: PageContext['language']) =>
  kind === 'unnamed' ? texts[language].seeAs.unnamed(name) : name

const shapes: Record<Lookers['lookers'][number]['howMuch'], StatusKind> = {
  all: 'done',
  some: 'going',
  nothing: 'stopped',
}

function LookersView({ data, ui }: { data: Lookers; ui: PageContext }): ReactElement {
  const t = texts[ui.language].seeAs
  const { person, planId, lookers } = data
  return (
    <>
      <CoordinationNav ui={ui} personId={person.id} planId={planId} current="plan" relation={data.relation} />
      <BackLink href={`/${ui.authority.id}/plan/${planId}`}>{texts[ui.language].backToPlan}</BackLink>
      <PageHeading title={t.title} lead={t.lead} />
      {!data.hasPlanConsent && <Alert kind="warning">{t.noPlanConsent}</Alert>}
      {lookers.length === 0 && <EmptyState>{t.nobody}</EmptyState>}
      <CardLinks>
        {lookers.map((looker) => (
          <CardLink
            key={looker.id}
            href={`${ui.path}/${looker.id}`}
            level={2}
            title={capital(nameOf(looker, ui.language))}
            text={
              looker.leads
                ? t.leads
                : [
                    officialText(ui.language, looker.workTitle),
                    looker.kind === 'practitioner' && looker.service,
                  ]
                    .filter(Boolean)
                    .join(', ') || (looker.kind === 'private' ? t.privately : undefined)
            }
          >
            <Status kind={shapes[looker.howMuch]}>{t.howMuch[looker.howMuch]}</Status>
          </CardLink>
        ))}
      </CardLinks>
    </>
  )
}

function SeeAsView({ data, ui }: { data: PlanSeenAs; ui: PageContext }): ReactElement {
  const t = texts[ui.language].seeAs
  const { person, planId, looker, shown } = data
  const name = nameOf(looker, ui.language)
  return (
    <>
      <CoordinationNav ui={ui} personId={person.id} planId={planId} current="plan" relation={data.relation} />
      <BackLink href={`/${ui.authority.id}/plan/${planId}/se-som`}>{t.title}</BackLink>
      <PageHeading title={t.titleOf(name)}>
        {shown && (
          <p>
            <PlanStatus plan={shown.seen.plan} language={ui.language} />
          </p>
        )}
      </PageHeading>
      {shown ? (
        <>
          <Alert title={t.bannerTitle(name)}>
            <p>{t.banner}</p>
            {data.purposes.length > 0 && <p>{t.why(data.purposes)}</p>}
            {isOpen(shown.sections) && (
              <p>
                <a className="ds-link" href={`${ui.path}/dokumenter`}>
                  {t.documents}
                </a>
              </p>
            )}
          </Alert>
          <WithoutLinks>
            <PlanBody shown={shown} ui={{ ...ui, actor: asThem(looker) }} />
          </WithoutLinks>
        </>
      ) : (
        <EmptyState title={t.seesNothing(name)}>
          {data.hasPlanConsent ? t.seesNothingText : t.noPlanConsent}
        </EmptyState>
      )}
    </>
  )
}

const isOpen = (sections: ShownPlan['sections']) => sections === 'all' || sections.includes('documents')

/** As who reads: only what the page tells a reader by, the name and that they are at work. */
const asThem = ({ kind, name }: Looker): Actor => ({
  kind: kind === 'private' ? 'citizen' : 'work',
  identityId: '',
  identityKey: '',
  name: kind === 'unnamed' ? '' : name,
  sealedNumber: null,
  provider: kind === 'private' ? 'id-porten' : 'work',
})
