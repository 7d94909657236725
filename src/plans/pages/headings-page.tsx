import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { BackLink, DataTable, PageHeading, Section } from '../../ui/index.ts'
import { getPlanHeadings, type HeadingShown } from '../get-plan-headings.ts'
import { headingTexts } from '../texts/headings.ts'
import { aboutKeys, familyKeys, needKeys } from '../things.ts'

/** What stands above each text of a plan, kept by the authority's administrator. */
export const headingsPage = page({
  path: '/:authority/arbeid/malforslag/overskrifter',
  query: getPlanHeadings,
  mode: 'work',
  title: (_, { language }) => headingTexts[language].title,
  view: (headings, ui) => <HeadingsView headings={headings} ui={ui} />,
})

const groups = { about: aboutKeys, needs: needKeys, family: familyKeys }

function HeadingsView({ headings, ui }: { headings: HeadingShown[]; ui: PageContext }): ReactElement {
  const t = headingTexts[ui.language]
  return (
    <>
      <BackLink href={`/${ui.authority.id}/arbeid/malforslag`}>{t.toSuggestions}</BackLink>
      <PageHeading title={t.title} lead={t.lead} />
      {(['about', 'needs', 'family'] as const).map((group) => (
        <Section key={group} title={t.groups[group]}>
          <DataTable<HeadingShown>
            caption={t.groups[group]}
            hideCaption
            fixed
            rows={headings.filter(({ key }) => groups[group].some((each) => each === key))}
            rowKey={({ key }) => key}
            columns={[
              {
                head: t.heading,
                rowHead: true,
                cell: ({ key, own, common }) => (
                  <a className="ds-link" href={`${ui.path}/${key}`}>
                    {(own ?? common).heading}
                  </a>
                ),
              },
              {
                head: t.whose,
                cell: ({ own }) => (own ? <strong>{t.own}</strong> : t.common),
              },
            ]}
          />
        </Section>
      ))}
    </>
  )
}
