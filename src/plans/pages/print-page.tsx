import { file, page } from '../../platform/http/page.ts'
import { BackLink, Checkboxes, Form, PageHeading, SubmitButton } from '../../ui/index.ts'
import { findPlanPage } from '../find-plan-page.ts'
import { findPlanPrint, type PrintPart, printParts } from '../find-plan-print.ts'
import type { SeenPlan } from '../plan-as-seen.ts'
import { printPlan } from '../print/plan-print.ts'
import { texts } from '../texts/index.ts'

/** Chooses what is to be on paper: only what the reader sees is offered. */
export const printPage = page({
  path: '/:authority/plan/:planId/skriv-ut',
  query: findPlanPage,
  title: (_, { language }) => texts[language].printPage.title,
  view: ({ seen }, ui) => {
    const t = texts[ui.language]
    const at = `/${ui.authority.id}/plan/${seen.plan.id}`
    const parts = printParts.filter((part) => isSeen(part, seen))
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
      </>
    )
  },
})

function isSeen(part: PrintPart, seen: SeenPlan): boolean {
  if (part === 'what_matters' || part === 'about') return seen.texts !== undefined
  if (part === 'goals') return seen.goals !== undefined || seen.activities !== undefined
  if (part === 'team') return seen.team !== undefined
  return part === 'responsibility' || seen.isWhole
}

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
