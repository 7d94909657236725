import { nationalIdClaim, type Profile } from '../sign-in/profile.ts'

/** The level that health services ask for: BankID, Buypass, Commfides. MinID is 'idporten-loa-substantial'. */
export const idPortenHigh = 'idporten-loa-high'

/** ID-porten: citizens. It gives the national id and the level, and no name. */
export const idPorten: Profile = {
  scope: 'openid',
  acrValues: () => idPortenHigh,
  requiresPar: true,
  dpop: false,
  read(claims) {
    if (claims.acr !== idPortenHigh) return 'too_low'
    const nationalId = nationalIdClaim(claims.pid)
    if (nationalId === null) return 'invalid'
    return { nationalId, name: '', acr: idPortenHigh, hprNumber: null }
  },
}
