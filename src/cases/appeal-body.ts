import { complaintTermsOf, type LegalBasis } from '../law/legal-basis.ts'
import type { Authority } from '../platform/authority/authority.ts'
import type { Language } from '../platform/i18n/language.ts'
import { textsOf } from './texts/index.ts'

/** Who judges a complaint that stands, by name: Statsforvalteren, but NAV's own body on NAV's basis. */
export function appealBodyOf(authority: Authority, basis: LegalBasis, language: Language): string {
  const { appealBody } = complaintTermsOf(basis)
  return appealBody === 'nav_appeal_body'
    ? textsOf(language).law.navAppealBody
    : authority.settings.appealBody
}
