import { page } from '../../platform/http/page.ts'
import { PageHeading, Prose, Section } from '../../ui/index.ts'
import { getGuide } from '../get-guide.ts'
import { guideTexts } from '../texts/index.ts'
import { AskOrCheck, List, Sources, WhomToCall } from './shared-parts.tsx'

export const coordinatorPage = page({
  path: '/:authority/koordinator',
  indexable: true,
  query: getGuide,
  title: (_, ui) => guideTexts[ui.language].coordinator.title,
  view: ({ units }, ui) => {
    const t = guideTexts[ui.language].coordinator
    const isHospital = ui.authority.kind === 'hospital_trust'
    return (
      <>
        <PageHeading title={t.title} lead={t.lead}>
          <AskOrCheck ui={ui} />
        </PageHeading>
        <Section title={t.does}>
          <Prose>
            <List items={t.doesList} />
          </Prose>
        </Section>
        <Section title={t.who}>
          <p>{isHospital ? t.whoHospital : t.whoText}</p>
          <p>{t.longTerm}</p>
          <Sources ui={ui} law={isHospital ? t.lawHospital : t.law} />
        </Section>
        <Section title={t.counts}>
          <p>{isHospital ? t.countsHospital : t.countsText}</p>
          <p>
            <a className="ds-link" href={`/${ui.authority.id}/tjenester`}>
              {guideTexts[ui.language].services.title}
            </a>
          </p>
        </Section>
        {isHospital && (
          <Section title={t.contactDoctor} id="kontaktlege">
            <p>{t.contactDoctorText}</p>
            <p>{t.contactDoctorAndCoordinator}</p>
            <Sources ui={ui} law={t.contactDoctorLaw} />
          </Section>
        )}
        <Section title={t.propose}>
          <p>{t.proposeText}</p>
        </Section>
        <Section title={t.withoutPlan}>
          <p>{t.withoutPlanText}</p>
        </Section>
        <WhomToCall ui={ui} units={units} />
      </>
    )
  },
})
