import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { Breadcrumbs, EmptyState, Facts, PageHeading, Section } from '../../ui/index.ts'
import { getProcedures } from '../get-procedures.ts'
import { trainingTexts } from '../texts/index.ts'

export const proceduresPage = page({
  path: '/:authority/arbeid/prosedyrer',
  query: getProcedures,
  title: (_data, ui) => trainingTexts[ui.language].procedures.title,
  view: (data, ui) => <ProceduresView data={data} ui={ui} />,
  mode: 'work',
})

type Procedures = Exclude<Awaited<ReturnType<typeof getProcedures.run>>, { denied: unknown }>

function ProceduresView({ data, ui }: { data: Procedures; ui: PageContext }): ReactElement {
  const { work, procedures: t } = trainingTexts[ui.language]
  const { procedures, planTemplate } = data
  return (
    <>
      <Breadcrumbs links={[{ href: `/${ui.authority.id}/arbeid`, text: work }]} />
      <PageHeading title={t.title} lead={t.lead(ui.authority.name)} />
      {procedures.length === 0 && <EmptyState>{t.none}</EmptyState>}
      {procedures.map(({ title, where, steps }) => (
        <Section key={title} title={title}>
          {steps.length > 0 && (
            <ol className="sv-prose">
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          )}
          <Facts items={[{ term: t.where, value: where }]} />
        </Section>
      ))}
      {planTemplate && (
        <Section title={planTemplate.name || t.template} id="mal">
          <p>{t.templateText}</p>
          <Facts
            items={Object.values(planTemplate.headings).map(({ heading, help }) => ({
              term: heading,
              value: help,
            }))}
          />
        </Section>
      )}
    </>
  )
}
