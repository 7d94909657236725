import type { ReactElement } from 'react'
import type { SignIn } from '../connections/sign-in/index.ts'
import type { Authority } from '../platform/authority/authority.ts'
import type { Language } from '../platform/i18n/language.ts'
import { Alert } from '../ui/alert.tsx'
import { CardLink, CardLinks } from '../ui/card-link.tsx'
import { PageHeading } from '../ui/page-heading.tsx'
import { accountTexts } from './texts/index.ts'

/** Three ways in, in words for who one is – not for what the provider is called. */
export function SignInPage(props: {
  language: Language
  to: string
  authority: Authority | null
  offers: SignIn['offers']
  fault?: string
  kept: boolean
}): ReactElement {
  const t = accountTexts[props.language]
  const { authority, offers } = props
  const href = (how: string) =>
    `/logg-inn/med/${how}?til=${encodeURIComponent(props.to)}${authority ? `&virksomhet=${authority.id}` : ''}`
  return (
    <>
      <PageHeading title={t.signInTitle} lead={t.signInLead} />
      {props.fault && (
        <Alert kind="warning" live>
          {props.fault}
        </Alert>
      )}
      {props.kept && <Alert kind="info">{t.keptNote}</Alert>}
      <CardLinks>
        {offers('id-porten') && (
          <CardLink href={href('innbygger')} title={t.asCitizen} text={t.asCitizenText} />
        )}
        {offers('helseid') && <CardLink href={href('helse')} title={t.asHealth} text={t.asHealthText} />}
        {authority && offers('work', authority.id) && (
          <CardLink href={href('jobb')} title={t.asStaff(authority.name)} text={t.asStaffText} />
        )}
        {authority && <CardLink href={`/${authority.id}/barn`} title={t.asChild} text={t.asChildText} />}
      </CardLinks>
    </>
  )
}
