import { page } from '../../platform/http/page.ts'
import { PageHeading, Prose, Section } from '../../ui/index.ts'
import { getGuide } from '../get-guide.ts'
import { guideTexts } from '../texts/index.ts'
import { AskOrCheck, List, Sources, WhomToCall } from './shared-parts.tsx'

export const planPage = page({
  path: '/:authority/individuell-plan',
  indexable: true,
  query: getGuide,
  title: (_, ui) => guideTexts[ui.language].plan.title,
  view: ({ units }, ui) => {
    const t = guideTexts[ui.language].plan
    return (
      <>
        <PageHeading title={t.title} lead={t.lead}>
          <AskOrCheck ui={ui} />
        </PageHeading>
        <Section title={t.contains}>
          <Prose>
            <List items={t.containsList} />
          </Prose>
          <p>{t.electronic}</p>
        </Section>
        <Section title={t.yours}>
          <p>{t.yoursText}</p>
          <p>{t.notMore}</p>
        </Section>
        <Section title={t.who}>
          <p>{t.whoText}</p>
          <Sources ui={ui} law={t.law} />
        </Section>
        <Section title={t.responsible}>
          <p>{t.responsibleText}</p>
        </Section>
        {ui.authority.kind === 'hospital_trust' && (
          <Section title={t.mentalHealth}>
            <p>{t.mentalHealthText}</p>
            <Sources ui={ui} law={t.mentalHealthLaw} />
          </Section>
        )}
        <WhomToCall ui={ui} units={units} />
      </>
    )
  },
})
