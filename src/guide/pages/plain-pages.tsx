import type { ReactElement } from 'react'
import { page } from '../../platform/http/page.ts'
import { PageHeading, Section } from '../../ui/index.ts'
import { getGuide } from '../get-guide.ts'
import { guideTexts } from '../texts/index.ts'
import { WhomToCall } from './shared-parts.tsx'

interface Part {
  title: string
  text: string[]
}

function Parts({ parts }: { parts: readonly Part[] }): ReactElement[] {
  return parts.map(({ title, text }) => (
    <Section key={title} title={title}>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Section>
  ))
}

export const privacyPage = page({
  path: '/:authority/personvern',
  query: getGuide,
  title: (_, ui) => guideTexts[ui.language].privacy.title,
  view: ({ units }, ui) => {
    const t = guideTexts[ui.language].privacy
    return (
      <>
        <PageHeading title={t.title} lead={t.lead} />
        <Parts parts={t.sections(ui.authority.name)} />
        <WhomToCall ui={ui} units={units} />
      </>
    )
  },
})

export const accessibilityPage = page({
  path: '/:authority/tilgjengelighet',
  query: getGuide,
  title: (_, ui) => guideTexts[ui.language].accessibility.title,
  view: ({ units }, ui) => {
    const t = guideTexts[ui.language].accessibility
    return (
      <>
        <PageHeading title={t.title} lead={t.lead} />
        <Parts parts={t.sections} />
        <WhomToCall ui={ui} units={units} />
      </>
    )
  },
})
