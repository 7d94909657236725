import type { ReactElement } from 'react'
import { CoordinationNav } from '../../coordination/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import type { Language } from '../../platform/i18n/language.ts'
import {
  ActionBar,
  Alert,
  LinkButton,
  OwnWords,
  PageHeading,
  Status,
  type StatusKind,
} from '../../ui/index.ts'
import { findPlanPage, type ShownPlan } from '../find-plan-page.ts'
import { planName } from '../plan-template.ts'
import { isThePerson } from '../reader.ts'
import { expiryOf, leftBeforeUse } from '../rules/content.ts'
import type { PlanState } from '../rules/transitions.ts'
import { seesHistory, seesOwnHistory } from '../sees-history.ts'
import { texts } from '../texts/index.ts'
import { whoseWords } from '../whose-words.ts'
import { AboutPerson } from './about-person.tsx'
import { Goals } from './goals.tsx'
import { Missing } from './missing.tsx'
import { Now } from './now.tsx'
import { PlanFacts } from './plan-facts.tsx'
import { WhoAnswers } from './who-answers.tsx'
import { WhoTakesPart } from './who-takes-part.tsx'

/** The plan: what matters, who has the ball, goals and how they go, who takes part. Each part only where it is open. */
export const planPage = page({
  path: '/:authority/plan/:planId',
  query: findPlanPage,
  live: true,
  title: (shown, { language }) => titleOf(shown, texts[language].page),
  view: (shown, ui) => <PlanView shown={shown} ui={ui} />,
})

type T = (typeof texts)['nb']['page']
const titleOf = ({ seen, relation }: ShownPlan, t: T) =>
  isThePerson(relation) ? t.yourTitle : t.title(seen.person.givenName)

const shapes: Record<string, StatusKind> = {
  draft: 'waiting',
  active: 'going',
  under_revision: 'needs-you',
  ended: 'neutral',
}

function PlanView({ shown, ui }: { shown: ShownPlan; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const { plan, person } = shown.seen
  return (
    <>
      <PageHeading title={titleOf(shown, t.page)} over={planName(ui.authority, ui.language)}>
        <p>
          <PlanStatus plan={plan} language={ui.language} />
        </p>
      </PageHeading>
      <CoordinationNav
        ui={ui}
        personId={person.id}
        planId={plan.id}
        current="plan"
        relation={shown.relation}
        sections={shown.sections}
      />
      <PlanBody shown={shown} ui={ui} />
    </>
  )
}

export function PlanStatus(props: { plan: ShownPlan['seen']['plan']; language: Language }): ReactElement {
  const { plan, language } = props
  return (
    <Status kind={shapes[plan.state] ?? 'neutral'}>
      {texts[language].states[plan.state as PlanState]}
      {plan.endedOn && `, ${longDate(language, plan.endedOn)}`}
    </Status>
  )
}

/** All of the plan that this reader sees on the page: no forms. */
export function PlanBody({ shown, ui }: { shown: ShownPlan; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const { seen } = shown
  const { plan, person } = seen
  const at = `/${ui.authority.id}/plan/${plan.id}`
  return (
    <>
      <Warnings shown={shown} ui={ui} at={at} />
      {seen.isShielded && <Alert>{t.page.shielded(ui.authority.settings.phone)}</Alert>}
      {seen.texts && (!seen.isShielded || seen.texts.what_matters || shown.may.writeWhatMatters) && (
        <WhatMatters shown={shown} at={at} t={t.page} language={ui.language} />
      )}
      <Now shown={shown} ui={ui} at={at} />
      {(seen.goals || seen.activities) && <Goals shown={shown} ui={ui} at={at} />}
      {seen.activities && <WhoAnswers shown={shown} ui={ui} at={at} />}
      {seen.texts && <AboutPerson shown={shown} ui={ui} at={at} />}
      <WhoTakesPart shown={shown} ui={ui} />
      <PlanFacts shown={shown} ui={ui} at={at} />
      {shown.missing && (
        <Missing
          missing={shown.missing}
          notShared={seen.notShared ?? []}
          isDraft={shown.seen.plan.state === 'draft'}
          mayLead={shown.may.lead}
          ui={ui}
          at={at}
          coordination={`/${ui.authority.id}/koordinering/${person.id}`}
        />
      )}
      {!seen.isWhole && <p className="sv-paragraph">{t.page.onlyPart}</p>}
      <ActionBar>
        <LinkButton href={`${at}/skriv-ut`} variant="secondary" icon="printer">
          {t.page.print}
        </LinkButton>
        {seesOwnHistory(seen, shown.relation) && (
          <LinkButton href={`${at}/historikk`} variant="secondary" icon="clock">
            {seesHistory(seen, shown.relation) ? t.page.history : t.page.ownHistory}
          </LinkButton>
        )}
        {shown.maySeeAs && (
          <LinkButton href={`${at}/se-som`} variant="secondary" icon="eye">
            {t.seeAs.link}
          </LinkButton>
        )}
      </ActionBar>
    </>
  )
}

function WhatMatters(props: { shown: ShownPlan; at: string; t: T; language: Language }): ReactElement | null {
  const { shown, at, t, language } = props
  const { givenName } = shown.seen.person
  const { text, writtenAs = '' } = shown.seen.texts?.what_matters ?? {}
  const link = shown.may.writeWhatMatters && (
    <a className="ds-link" href={`${at}/om`}>
      {text ? t.change : t.writeWhatMatters}
    </a>
  )
  return (
    <section className="sv-matters sv-wide">
      <h2 className="sv-over">{t.whatMatters}</h2>
      {text ? (
        <OwnWords size="lg" by={whoseWords(givenName, writtenAs, language)}>
          {text}
        </OwnWords>
      ) : (
        <p>{isThePerson(shown.relation) ? t.nothingMattersYou : t.nothingMatters(givenName)}</p>
      )}
      {link}
    </section>
  )
}

function Warnings({ shown, ui, at }: { shown: ShownPlan; ui: PageContext; at: string }): ReactElement | null {
  const t = texts[ui.language].page
  const { plan, consents } = shown.seen
  const expiry = expiryOf({ ...plan, state: plan.state as PlanState }, ui.today)
  if (plan.state !== 'ended' && consents && !consents.some((consent) => consent.kind === 'plan'))
    return (
      <Alert kind="warning" title={t.noConsentTitle}>
        {t.noConsent}
      </Alert>
    )
  if (expiry) {
    const day = (expiry === 'past_period' ? plan.periodTo : plan.revisionOn) ?? ui.today
    return (
      <Alert kind="warning" title={t.expiredTitle}>
        {t.expired[expiry](longDate(ui.language, day))}
      </Alert>
    )
  }
  if (plan.state !== 'draft') return null
  return shown.may.lead ? <DraftToLead shown={shown} ui={ui} at={at} /> : <Alert>{t.draft}</Alert>
}

/** For the one who coordinates: what is left before the plan can be taken into use, and where. */
function DraftToLead({ shown, ui, at }: { shown: ShownPlan; ui: PageContext; at: string }): ReactElement {
  const t = texts[ui.language].page
  const left = leftBeforeUse(shown.seen.plan, ui.today)
  return (
    <Alert title={t.draftTitle}>
      {left.length > 0 ? (
        <>
          <p>{t.leftBeforeUse}</p>
          <ul>
            {left.map((what) => (
              <li key={what}>
                <a className="ds-link" href={`${at}/ansvar`}>
                  {t.left[what]}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          {t.readyForUse}{' '}
          <a className="ds-link" href={`${at}/ansvar`}>
            {t.takeIntoUse}
          </a>
        </p>
      )}
    </Alert>
  )
}
