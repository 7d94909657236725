import { nationalIdClaim, type Profile, textClaim } from '../sign-in/profile.ts'

/**
 * The work sign-in of one authority: teachers, NAV, child welfare and other municipal staff, who cannot use HelseID.
 * The national id may be absent; the identity is then issuer and subject.
 */
export const workSignIn: Profile = {
  scope: 'openid profile',
  acrValues: (provider) => provider.requiredAcr ?? null,
  // Some authorities' providers do not offer it; PKCE, state and nonce hold either way.
  requiresPar: false,
  dpop: false,
  read(claims, { requiredAcr }) {
    const acr = textClaim(claims.acr)
    if (requiredAcr !== undefined && acr !== requiredAcr) return 'too_low'
    return {
      nationalId: nationalIdClaim(claims.pid),
      name: textClaim(claims.name) ?? '',
      acr,
      hprNumber: null,
    }
  },
}
