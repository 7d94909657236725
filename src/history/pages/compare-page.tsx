import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { BackLink, Button, EmptyState, Form, PageHeading, Section, Select } from '../../ui/index.ts'
import { type Comparison, findComparison } from '../find-version.ts'
import type { Difference } from '../rules/compare-plans.ts'
import { texts } from '../texts/index.ts'
import { Differences } from './differences.tsx'

/** Two times of a plan held against each other, in plain words. */
export const comparePage = page({
  path: '/:authority/plan/:planId/historikk/sammenlign',
  query: findComparison,
  live: true,
  title: (_, { language }) => texts[language].compare.title,
  view: (comparison, ui) => <CompareView comparison={comparison} ui={ui} />,
})

const parts = ['plan', 'around', 'texts', 'goals', 'activities'] as const

function partOf({ code }: Difference): (typeof parts)[number] {
  if (/^text_/.test(code)) return 'texts'
  if (/^goal_/.test(code)) return 'goals'
  if (/^activity_/.test(code)) return 'activities'
  return ['joined', 'left', 'coordinator'].includes(code) ? 'around' : 'plan'
}

function CompareView({ comparison, ui }: { comparison: Comparison; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const { from, to, versions, differences, planId } = comparison
  const day = (at: Date) => longDate(ui.language, at)
  const option = ({ number, frozenAt }: { number: number; frozenAt: Date }) => ({
    value: String(number),
    text: t.compare.option(number, day(frozenAt)),
  })
  return (
    <>
      <BackLink href={`/${ui.authority.id}/plan/${planId}/historikk`}>{t.backToHistory}</BackLink>
      <PageHeading
        title={t.compare.title}
        lead={t.compare.lead(
          t.compare.versionOf(from.number, day(from.frozenAt)),
          to ? t.compare.versionOf(to.number, day(to.frozenAt)) : t.compare.now,
        )}
      >
        {differences.length > 0 && <p>{t.compare.count(differences.length)}</p>}
      </PageHeading>
      {differences.length === 0 && <EmptyState title={t.compare.nothing}>{t.compare.nothingText}</EmptyState>}
      {parts.map((part) => {
        const here = differences.filter((each) => partOf(each) === part)
        return (
          here.length > 0 && (
            <Section key={part} title={t.compare.parts[part]}>
              <Differences differences={here} ui={ui} />
            </Section>
          )
        )
      })}
      <Section title={t.compare.button}>
        <Form method="get">
          <Select
            name="fra"
            label={t.compare.from}
            value={String(from.number)}
            options={versions.map(option)}
          />
          <Select
            name="til"
            label={t.compare.to}
            value={to ? String(to.number) : 'naa'}
            options={[{ value: 'naa', text: t.compare.nowOption }, ...versions.map(option)]}
          />
          <Button>{t.compare.button}</Button>
        </Form>
      </Section>
    </>
  )
}
