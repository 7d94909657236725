import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate, typedDate } from '../../platform/i18n/dates.ts'
import {
  Alert,
  BackLink,
  DateField,
  Details,
  Form,
  PageHeading,
  Section,
  Select,
  Status,
  SubmitButton,
  TextField,
} from '../../ui/index.ts'
import { findLeadPage } from '../find-lead-page.ts'
import { leadPlan } from '../lead-plan.ts'
import { movePlan } from '../move-plan.ts'
import { type PlanAct, type PlanState, planEndReasons, planLifecycle } from '../rules/transitions.ts'
import { sentences, texts } from '../texts/index.ts'
import { Saved, savedAt } from './saved.tsx'

type Shown = Exclude<Awaited<ReturnType<typeof findLeadPage.run>>, { denied: unknown }>

/** Who is responsible, how long the plan runs, and where it stands. */
export const leadPage = page({
  path: '/:authority/plan/:planId/ansvar',
  query: findLeadPage,
  acts: {
    leadPlan: { command: leadPlan, next: (_, { path }) => savedAt(path, 'leadPlan') },
    movePlan: { command: movePlan, next: (_, { path }) => path },
  },
  mode: 'work',
  live: true,
  autosave: true,
  hints: 'participants',
  sentences,
  title: (_, { language }) => texts[language].leadPage.title,
  view: (shown, ui) => <LeadView shown={shown} ui={ui} />,
})

function LeadView({ shown, ui }: { shown: Shown; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const { plan, person, versions } = shown
  const state = plan.state as PlanState
  return (
    <>
      <BackLink href={`/${ui.authority.id}/plan/${plan.id}`}>{t.backToPlan}</BackLink>
      <PageHeading title={t.leadPage.title} over={t.page.title(person.givenName)} lead={t.leadPage.lead} />
      {!shown.isOpen && state !== 'ended' && <Alert kind="warning">{t.leadPage.closed}</Alert>}
      {shown.isOpen && state !== 'ended' && <Responsibility shown={shown} ui={ui} />}
      <p>
        <a className="ds-link" href={`/${ui.authority.id}/plan/${plan.id}/hovedansvar`}>
          {t.responsibility.link}
        </a>
      </p>
      <Section title={t.leadPage.state}>
        <p>
          <Status kind={state === 'active' ? 'going' : 'waiting'}>{t.states[state]}</Status>
        </p>
        {planLifecycle
          .actsIn(state)
          .filter((step) => shown.isOpen || step === 'end')
          .map((step) => (
            <Move key={step} step={step} shown={shown} ui={ui} />
          ))}
      </Section>
      <Section title={t.leadPage.versions}>
        {versions.length === 0 && <p>{t.leadPage.noVersions}</p>}
        <ul>
          {versions.map((each) => (
            <li key={each.number}>
              {t.leadPage.version(each.number, longDate(ui.language, each.frozenAt))}{' '}
              {t.leadPage.occasions[each.occasion]}
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function Responsibility({ shown, ui }: { shown: Shown; ui: PageContext }): ReactElement {
  const t = texts[ui.language].leadPage
  const { plan, services } = shown
  const endsBefore = plan.periodTo && plan.revisionOn && plan.periodTo < plan.revisionOn
  return (
    <Form {...ui.form('leadPlan', { version: plan.version })}>
      {endsBefore && (
        <Alert title={t.endsBefore}>
          {t.endsBeforeText(longDate(ui.language, plan.periodTo!), longDate(ui.language, plan.revisionOn!))}
        </Alert>
      )}
      <Select
        name="responsibleServiceId"
        label={t.responsibleService}
        hint={services.length ? t.responsibleHint : t.nobodyInTeam}
        required={false}
        value={plan.responsibleServiceId ?? ''}
        options={services.map((service) => ({ value: service.id, text: service.name }))}
      />
      <DateField name="periodFrom" label={t.periodFrom} required={false} value={typedDate(plan.periodFrom)} />
      <DateField name="periodTo" label={t.periodTo} required={false} value={typedDate(plan.periodTo)} />
      <DateField name="revisionOn" label={t.revisionOn} required={false} value={typedDate(plan.revisionOn)} />
      <TextField
        name="responsiblePhysician"
        label={t.physician}
        hint={t.physicianHint}
        required={false}
        value={plan.responsiblePhysician}
      />
      <SubmitButton>{t.save}</SubmitButton>
      <Saved of="leadPlan" ui={ui} undo={{ planId: plan.id, changes: shown.undo }} />
    </Form>
  )
}

function Move({ step, shown, ui }: { step: PlanAct; shown: Shown; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const explained = {
    activate: t.leadPage.activateText,
    revise: t.leadPage.reviseText,
    end: t.leadPage.endText,
  }
  const form = ui.form('movePlan', { key: step, version: shown.plan.version })
  return (
    <Details summary={t.planSteps[step]} id={step} open={form.errors !== undefined}>
      <p>{explained[step]}</p>
      {step === 'activate' && shown.plan.word !== 'agrees' && (
        <Alert kind="warning">{t.leadPage.notAgreed(shown.person.givenName)}</Alert>
      )}
      <Form {...form} hidden={{ ...form.hidden, step }}>
        {form.errors?._ && <Alert kind="danger">{form.errors._}</Alert>}
        {step === 'end' && (
          <Select
            name="reason"
            label={t.leadPage.endReason}
            options={planEndReasons.map((reason) => ({ value: reason, text: t.endReasons[reason] }))}
          />
        )}
        <SubmitButton danger={step === 'end'}>{t.planSteps[step]}</SubmitButton>
      </Form>
    </Details>
  )
}
