import { page } from '../../platform/http/page.ts'
import { CardLink, CardLinks, LinkButton, PageHeading, Prose, Section } from '../../ui/index.ts'
import { getGuide } from '../get-guide.ts'
import { guideTexts, publicTexts } from '../texts/index.ts'
import { AskOrCheck, promiseOf, WhomToCall } from './shared-parts.tsx'

export const frontPage = page({
  path: '/:authority',
  indexable: true,
  query: getGuide,
  title: (_, ui) => guideTexts[ui.language].front.title,
  view: ({ units, services }, ui) => {
    const t = guideTexts[ui.language].front
    const { links } = publicTexts[ui.language]
    const { settings, kind } = ui.authority
    const at = (place: string) => `/${ui.authority.id}/${place}`
    const isHospital = kind === 'hospital_trust'
    const steps = (isHospital ? t.stepsHospital : t.steps)(promiseOf(ui))
    return (
      <>
        <PageHeading title={t.title} lead={isHospital ? t.leadHospital : t.lead}>
          <AskOrCheck ui={ui} />
        </PageHeading>
        <Section title={t.what} wide>
          <CardLinks columns>
            <CardLink
              href={at('koordinator')}
              icon="person"
              level={3}
              title={t.coordinator}
              text={t.coordinatorText}
            />
            <CardLink
              href={at('barnekoordinator')}
              icon="handHeart"
              level={3}
              title={t.childCoordinator}
              text={t.childCoordinatorText}
            />
            <CardLink
              href={at('individuell-plan')}
              icon="fileText"
              level={3}
              title={t.plan}
              text={t.planText}
            />
            {services.length > 0 && (
              <CardLink
                href={at('tjenester')}
                icon="buildings"
                level={3}
                title={t.services}
                text={t.servicesText}
              />
            )}
            <CardLink href={at('folg')} icon="clock" level={3} title={t.follow} text={t.followText} />
            <CardLink href={at('svar')} icon="envelopeClosed" level={3} title={t.reply} text={t.replyText} />
            <CardLink
              href={at('nar-skjer-hva')}
              icon="calendar"
              level={3}
              title={links.when}
              text={links.whenText}
            />
            <CardLink
              href={at('ansvar')}
              icon="buildings"
              level={3}
              title={links.responsibility}
              text={links.responsibilityText}
            />
            <CardLink href={at('barn')} icon="person" level={3} title={t.children} text={t.childrenText} />
            <CardLink href={at('klage')} icon="chat" level={3} title={t.complaint} text={t.complaintText} />
          </CardLinks>
        </Section>
        <Section title={t.how}>
          <Prose>
            <ol>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <p>{t.regardless}</p>
          </Prose>
        </Section>
        <WhomToCall ui={ui} units={units} />
        {isHospital && (
          <Section title={t.staff} id="ansatt">
            <p>{t.staffText}</p>
            <p>
              <LinkButton href={at('henvendelse')} variant="secondary">
                {t.staffNotify}
              </LinkButton>
            </p>
            {settings.procedures.length > 0 && (
              <>
                <h3 className="sv-h3">{t.procedures}</h3>
                <Prose>
                  <ul>
                    {settings.procedures.map(({ title, where }) => (
                      <li key={title}>
                        {title}: {where}
                      </li>
                    ))}
                  </ul>
                </Prose>
              </>
            )}
          </Section>
        )}
      </>
    )
  },
})
