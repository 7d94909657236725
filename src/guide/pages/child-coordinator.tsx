import { page } from '../../platform/http/page.ts'
import { Alert, PageHeading, Prose, Section } from '../../ui/index.ts'
import { getGuide } from '../get-guide.ts'
import { guideTexts } from '../texts/index.ts'
import { AskOrCheck, List, Municipalities, Sources, WhomToCall } from './shared-parts.tsx'

export const childCoordinatorPage = page({
  path: '/:authority/barnekoordinator',
  indexable: true,
  query: getGuide,
  title: (_, ui) => guideTexts[ui.language].child.title,
  view: ({ units, municipalities }, ui) => {
    const t = guideTexts[ui.language].child
    const isHospital = ui.authority.kind === 'hospital_trust'
    return (
      <>
        <PageHeading title={t.title} lead={t.lead}>
          {!isHospital && <AskOrCheck ui={ui} />}
        </PageHeading>
        {isHospital && (
          <>
            <Alert>{t.atHospital}</Alert>
            <Section title={t.askMunicipality}>
              <Prose>
                <Municipalities ui={ui} municipalities={municipalities} />
              </Prose>
              <AskOrCheck ui={ui} />
            </Section>
          </>
        )}
        <Section title={t.does}>
          <Prose>
            <List items={t.doesList} />
          </Prose>
          <p>{t.family}</p>
        </Section>
        {ui.authority.settings.childCoordinatorIsIndependent && (
          <Section title={t.independent}>
            <p>{t.independentText}</p>
          </Section>
        )}
        <Section title={t.who}>
          <Prose>
            <List items={t.whoList} />
          </Prose>
          <Sources ui={ui} law={t.law} />
        </Section>
        <Section title={t.stricter}>
          <p>{isHospital ? t.stricterHospital : t.stricterText}</p>
        </Section>
        <Section title={t.until}>
          <p>{t.untilText}</p>
        </Section>
        <WhomToCall ui={ui} units={units} />
      </>
    )
  },
})
