import { file, page } from '../../platform/http/page.ts'
import { BackLink, Checkboxes, Form, PageHeading, SubmitButton } from '../../ui/index.ts'
import { findPlanPage } from '../find-plan-page.ts'
import { findPlanPrint } from '../find-plan-print.ts'
import { partsSeen } from '../plan-for-paper.ts'
import { printPlan } from '../print/plan-print.ts'
import { texts } from '../texts/index.ts'

/** Chooses what is to be on paper: only what the reader sees is offered. */
export const printPage = page({
  path: '/:authority/plan/:planId/skriv-ut',
  query: findPlanPage,
  title: (_, { language }) => texts[language].printPage.title,
  view: ({ seen, relation }, ui) => {
    const t = texts[ui.language]
    const at = `/${ui.authority.id}/plan/${seen.plan.id}`
    const parts = partsSeen(seen)
    const isAsked = ['coordinator', 'stand_in'].includes(relation)
    return (
      <>
        <BackLink href={at}>{t.backToPlan}</BackLink>
        <PageHeading title={t.printPage.title} lead={t.printPage.lead} />
        <Form method="get" action={`${at}/plan.pdf`}>
          <Checkboxes
            name="del"
            label={t.printPage.parts}
            hint={t.printPage.all}
            values={parts}
            choices={parts.map((part) => ({ value: part, label: t.printPage.names[part] }))}
          />
          <SubmitButton icon="printer">{t.printPage.make}</SubmitButton>
        </Form>
        <p className="sv-paragraph">{t.printPage.logged}</p>
        {isAsked && seen.plan.state !== 'ended' && (
          <p>
            <a
              className="ds-link"
              href={`/${ui.authority.id}/koordinering/${seen.person.id}/papirpost?om=plan#send`}
            >
              {t.printPage.byPost}
            </a>
          </p>
        )}
        {(mayTell.includes(relation) || isAsked) && (
          <p>
            <a className="ds-link" href={`${at}/fortell-en-gang`}>
              {isAsked ? t.printPage.tellOnceAsked : t.printPage.tellOnce}
            </a>
          </p>
        )}
      </>
    )
  },
})

/** Those who decide for themselves or another keep what they give to others (`excerpts`). */
const mayTell: readonly string[] = [
  'self',
  'child_15',
  'parent',
  'foster_parent',
  'care_authority',
  'guardian',
  'proxy',
]

/** The plan as tagged PDF (PDF/UA), as the reader may see it. */
export const planFile = file({
  path: '/:authority/plan/:planId/plan.pdf',
  query: findPlanPrint,
  send: async ({ print }, ui) => ({
    body: await printPlan(print, 'ua-1', ui.now),
    type: 'application/pdf',
    name: 'plan.pdf',
  }),
})
