import { type ComplaintBasis, complaintTermsOf } from '../law/legal-basis.ts'
import type { Authority } from '../platform/authority/authority.ts'

/** Who judges a complaint that stands, by the name the authority has set: Statsforvalteren, but NAV's own body on NAV's basis. */
export function appealBodyOf({ settings }: Pick<Authority, 'settings'>, basis: ComplaintBasis): string {
  const { appealBody } = complaintTermsOf(basis)
  return appealBody === 'nav_appeal_body' ? settings.navAppealBody : settings.appealBody
}
