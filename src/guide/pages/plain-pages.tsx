import type { ReactElement } from 'react'
import { appealBodyOf, planActsOn } from '../../cases/index.ts'
import { registerParts } from '../../connections/population-register/index.ts'
import { basesDecidedBy } from '../../law/legal-basis.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { appealBodyText } from '../../platform/i18n/official-words.ts'
import { PageHeading, Section, WithPhone } from '../../ui/index.ts'
import { getGuide } from '../get-guide.ts'
import { controlTexts, guideTexts, publicTexts } from '../texts/index.ts'
import type { Part } from '../texts/public-nb.ts'
import { actsInFull } from './acts-in-full.ts'
import { WhomToCall } from './shared-parts.tsx'

function Parts({ parts, ui }: { parts: readonly Part[]; ui: PageContext }): ReactElement[] {
  const { phone } = ui.authority.settings
  return parts.map(({ title, text, link }) => (
    <Section key={title} title={title}>
      {text.filter(Boolean).map((paragraph) => (
        <p key={paragraph}>
          <WithPhone phone={phone}>{paragraph}</WithPhone>
        </p>
      ))}
      {link && (
        <p>
          <a className="ds-link" href={link.href}>
            {link.text}
          </a>
        </p>
      )}
    </Section>
  ))
}

export const privacyPage = page({
  path: '/:authority/personvern',
  indexable: true,
  query: getGuide,
  title: (_, ui) => guideTexts[ui.language].privacy.title,
  view: ({ units, joint }, ui) => {
    const t = guideTexts[ui.language].privacy
    const control = controlTexts[ui.language]
    const bases = basesDecidedBy(ui.authority.kind)
    const jointNames = joint.map(({ name }) => name)
    return (
      <>
        <PageHeading title={t.title} lead={t.lead} />
        <Parts
          ui={ui}
          parts={publicTexts[ui.language].privacy({
            name: ui.authority.name,
            officer: ui.authority.settings.dataProtectionOfficer,
            phone: ui.authority.settings.phone,
            storageYears: ui.authority.settings.storageYears,
            appealBody: appealBodyText(ui.language, ui.authority.settings.appealBody),
            navAppealBody: bases.includes('nav') ? appealBodyOf(ui.authority, 'nav') : null,
            otherActs: bases
              .filter((basis) => basis !== 'health')
              .flatMap(planActsOn)
              .map((act) => actsInFull(act, ui.language)),
            isHospital: ui.authority.kind === 'hospital_trust',
            shared: {
              text: [
                control.notice(ui.authority.name),
                jointNames.length ? control.noticeJoint(jointNames) : '',
              ],
              link: { href: `/${ui.authority.id}/ansvar#personopplysninger`, text: control.link },
            },
            register: [
              control.register(registerParts.map((each) => control.registerParts[each])),
              control.registerWhy,
            ],
          })}
        />
        <WhomToCall ui={ui} units={units} />
      </>
    )
  },
})

export const accessibilityPage = page({
  path: '/:authority/tilgjengelighet',
  indexable: true,
  query: getGuide,
  title: (_, ui) => guideTexts[ui.language].accessibility.title,
  view: ({ units }, ui) => {
    const t = guideTexts[ui.language].accessibility
    const more = publicTexts[ui.language].accessibility
    return (
      <>
        <PageHeading title={t.title} lead={t.lead} />
        <Parts
          ui={ui}
          parts={[t.sections[0]!, t.sections[1]!, more.exceptions, t.sections[2]!, more.complain]}
        />
        {ui.authority.settings.accessibilityStatement && (
          <Section title={more.title}>
            <p>
              {more.text}{' '}
              <a className="ds-link" href={ui.authority.settings.accessibilityStatement}>
                {more.link}
              </a>
            </p>
          </Section>
        )}
        <WhomToCall ui={ui} units={units} />
      </>
    )
  },
})
