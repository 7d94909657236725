import { helseIdScopes, hprNumberClaim, pidClaim, securityLevelClaim } from '../helseid/helseid.ts'
import { idPortenHigh } from '../id-porten/id-porten.ts'
import type { SignInKind } from '../sign-in/index.ts'
import type { StandInPerson } from './person.ts'

/** Which claims each scope opens, as the provider it stands in for has them. */
export const claimsByScope: Record<SignInKind, Record<string, string[]>> = {
  'id-porten': { openid: ['sub', 'pid', 'acr', 'amr', 'sid'] },
  helseid: {
    openid: ['sub', 'sid', 'amr'],
    profile: ['name'],
    [helseIdScopes.pid]: [pidClaim],
    [helseIdScopes.securityLevel]: [securityLevelClaim],
    [helseIdScopes.hprNumber]: [hprNumberClaim],
  },
  work: { openid: ['sub', 'pid', 'acr', 'amr', 'sid'], profile: ['name'] },
}

/** What a provider of this kind says about the person. ID-porten gives no name. */
export function claimsOf(person: StandInPerson, kind: SignInKind): Record<string, unknown> & { sub: string } {
  const { subject: sub, name, nationalId, hprNumber } = person
  if (kind === 'helseid') {
    return {
      sub,
      name,
      [securityLevelClaim]: person.level === 'substantial' ? '3' : '4',
      ...(nationalId && { [pidClaim]: nationalId }),
      ...(hprNumber && { [hprNumberClaim]: hprNumber }),
    }
  }
  return { sub, ...(kind === 'work' && { name }), ...(nationalId && { pid: nationalId }) }
}

/** The level a sign-in ends on: ID-porten gives 'high' only when it is asked for and the person has it. */
export function acrOf(person: StandInPerson, kind: SignInKind, asked: string): string | undefined {
  const high = person.level !== 'substantial'
  if (kind === 'helseid') return high ? 'Level4' : 'Level3'
  if (kind === 'work') return undefined
  return high && asked.split(' ').includes(idPortenHigh) ? idPortenHigh : 'idporten-loa-substantial'
}
