import type { ReactElement } from 'react'
import { capital } from '../src/platform/i18n/capital.ts'
import type { Language } from '../src/platform/i18n/language.ts'
import { LinkButton, Section } from '../src/ui/index.ts'
import type { DemoLink } from './find-demo-link.ts'
import { findDemoPerson, signInPath } from './sign-in-path.ts'
import { demoTexts } from './texts/index.ts'

/** What a ward that has never seen the child is given: a link and a code, and nobody signs in. */
export function EmergencyLink(props: { link: DemoLink | null; language: Language }): ReactElement | null {
  const { link, language } = props
  const t = demoTexts[language]
  if (!link) return null
  return (
    <Section title={t.linkTitle} id="kriseark">
      {link.isOpen ? (
        <>
          <p>{t.linkText}</p>
          <p>
            {capital(t.code)}: <strong>{link.code}</strong>
          </p>
          <LinkButton variant="secondary" href={link.path}>
            {t.openLink}
          </LinkButton>
        </>
      ) : (
        <>
          <p>{t.linkOver}</p>
          <LinkButton variant="secondary" href={signInPath(findDemoPerson('kari-mor')!, link.makerPage)}>
            {t.makeLink}
          </LinkButton>
        </>
      )}
    </Section>
  )
}
