import { page } from '../../platform/http/page.ts'
import { ActionBar, BackLink, Form, LinkButton, PageHeading, Status, SubmitButton } from '../../ui/index.ts'
import { findPlanStart } from '../find-plan-start.ts'
import { startPlan } from '../start-plan.ts'
import { sentences, texts } from '../texts/index.ts'

/** The way to a plan: what must be in place, and the press that begins it. */
export const startPage = page({
  path: '/:authority/koordinering/:personId/plan',
  query: findPlanStart,
  acts: {
    startPlan: {
      command: startPlan,
      next: ({ planId }, { authorityId }) => `/${authorityId}/plan/${planId}`,
    },
  },
  sentences,
  title: (_, { language }) => texts[language].startPage.title,
  view: ({ person, plan, has, mayStart }, ui) => {
    const t = texts[ui.language].startPage
    const coordination = `/${ui.authority.id}/koordinering/${person.id}`
    const living = plan && plan.state !== 'ended'
    const needs: [boolean, string][] = [
      [has.right, t.needsRight],
      [has.coordination, t.needsCoordination],
      [has.consent, t.needsPlan],
    ]
    const isReady = needs.every(([isThere]) => isThere)
    return (
      <>
        <BackLink href={coordination}>{t.back}</BackLink>
        <PageHeading title={t.title} lead={living ? undefined : t.lead(person.givenName)} />
        <p>{t.explain}</p>
        {plan && (
          <ActionBar>
            <LinkButton
              href={`/${ui.authority.id}/plan/${plan.id}`}
              variant={living ? 'primary' : 'secondary'}
            >
              {living ? t.open : t.seeEnded}
            </LinkButton>
          </ActionBar>
        )}
        {!living && (
          <>
            <p>{isReady ? t.ready : t.needs}</p>
            {!isReady && (
              <ul>
                {needs.map(([isThere, what]) => (
                  <li key={what}>
                    <Status kind={isThere ? 'done' : 'waiting'}>{what}</Status>
                  </li>
                ))}
              </ul>
            )}
            {isReady && mayStart && (
              <Form {...ui.form('startPlan')}>
                <SubmitButton>{t.start}</SubmitButton>
              </Form>
            )}
            {!mayStart && <p>{t.others}</p>}
            {!(has.coordination && has.consent) && (
              <p>
                <a className="ds-link" href={`${coordination}/samtykke`}>
                  {t.consents}
                </a>
              </p>
            )}
          </>
        )}
      </>
    )
  },
})
