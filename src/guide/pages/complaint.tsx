import { page } from '../../platform/http/page.ts'
import { appealBodyText } from '../../platform/i18n/official-words.ts'
import { ActionBar, LinkButton, PageHeading, Section } from '../../ui/index.ts'
import { getGuide } from '../get-guide.ts'
import { guideTexts } from '../texts/index.ts'
import { Sources, WhomToCall } from './shared-parts.tsx'

export const complaintPage = page({
  path: '/:authority/klage',
  indexable: true,
  query: getGuide,
  title: (_, ui) => guideTexts[ui.language].complaint.title,
  view: ({ units }, ui) => {
    const t = guideTexts[ui.language].complaint
    const { complaintAddress, appealBody } = ui.authority.settings
    return (
      <>
        <PageHeading title={t.title} lead={t.lead} />
        {/* Signed in at work one has no own page to complain from */}
        {ui.actor.kind !== 'work' && (
          <>
            <p>{t.online}</p>
            <ActionBar>
              <LinkButton href={`/${ui.authority.id}/min-side`}>{t.onlineLink}</LinkButton>
            </ActionBar>
          </>
        )}
        <Section title={t.when}>
          <p>{ui.authority.kind === 'hospital_trust' ? t.whenTextHospital : t.whenText}</p>
          <p>{t.late}</p>
        </Section>
        <Section title={t.where}>
          <p>{t.whereText}</p>
          <address className="sv-address">
            {complaintAddress.split(', ').map((line) => (
              <span key={line}>
                {line}
                <br />
              </span>
            ))}
          </address>
          <p>{t.signed}</p>
        </Section>
        <Section title={t.afterwards}>
          <p>{t.afterwardsText(appealBodyText(ui.language, appealBody))}</p>
        </Section>
        <Section title={t.missing}>
          <p>{t.missingText}</p>
          <p>{t.notDecision}</p>
          <p>{t.help}</p>
          <Sources ui={ui} law={t.law} />
        </Section>
        <WhomToCall ui={ui} units={units} />
      </>
    )
  },
})
