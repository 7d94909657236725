import { nationalIdClaim, type Profile, textClaim } from '../sign-in/profile.ts'

export const pidClaim = 'helseid://claims/identity/pid'
export const securityLevelClaim = 'helseid://claims/identity/security_level'
export const hprNumberClaim = 'helseid://claims/hpr/hpr_number'

export const helseIdScopes = {
  pid: 'helseid://scopes/identity/pid',
  securityLevel: 'helseid://scopes/identity/security_level',
  hprNumber: 'helseid://scopes/hpr/hpr_number',
} as const

/** HelseID writes the level as a claim of its own ('2', '3', '4'); 4 is the eIDAS level high. */
export const helseIdHigh = '4'

/** HelseID: health staff. Access tokens are bound to a key (DPoP). */
export const helseId: Profile = {
  scope: ['openid', 'profile', ...Object.values(helseIdScopes)].join(' '),
  acrValues: () => 'Level4',
  requiresPar: true,
  dpop: true,
  read(claims) {
    if (String(claims[securityLevelClaim]) !== helseIdHigh) return 'too_low'
    const nationalId = nationalIdClaim(claims[pidClaim])
    const name = textClaim(claims.name)
    if (name === null) return 'invalid'
    return { nationalId, name, acr: helseIdHigh, hprNumber: firstText(claims[hprNumberClaim]) }
  },
}

/** The HPR number comes as a text, or as a list where a person holds several authorisations. */
function firstText(value: unknown): string | null {
  return textClaim(Array.isArray(value) ? value[0] : value)
}
