import { createRemoteJWKSet, customFetch, decodeJwt, type FetchImplementation, jwtVerify } from 'jose'
import type { Configuration } from 'openid-client'
import { textClaim } from './profile.ts'
import type { Provider, Providers } from './provider.ts'
import { asSignInFault, SignInFault } from './sign-in-fault.ts'

/** Whose sessions to end: those with this `sid`, or without one, all of the subject's. */
export type LogoutNotice = { issuer: string; sid: string } | { issuer: string; sid: null; subject: string }

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout'

/** Validates a logout token (OpenID Connect Back-Channel Logout 1.0, section 2.6). Throws SignInFault. */
export async function validateLogoutToken(
  token: string,
  providers: Providers,
  discover: (provider: Provider) => Promise<Configuration>,
): Promise<LogoutNotice> {
  const provider = findProvider(token, providers)
  const { jwks_uri } = await discover(provider).then(
    (configuration) => configuration.serverMetadata(),
    (error: unknown) => {
      throw asSignInFault(error)
    },
  )
  if (!jwks_uri) throw new SignInFault('invalid', 'LOGOUT_KEYS')
  const keys = createRemoteJWKSet(
    new URL(jwks_uri),
    provider.fetch && { [customFetch]: provider.fetch as FetchImplementation },
  )
  const { payload } = await jwtVerify(token, keys, {
    issuer: provider.issuer,
    audience: provider.clientId,
    algorithms: ['RS256', 'PS256', 'ES256'],
    requiredClaims: ['iat', 'jti', 'events'],
    maxTokenAge: '5 minutes',
    clockTolerance: 30,
  }).catch(() => {
    throw new SignInFault('invalid', 'LOGOUT_TOKEN')
  })
  const events = payload.events
  if (typeof events !== 'object' || events === null || !(logoutEvent in events) || 'nonce' in payload) {
    throw new SignInFault('invalid', 'LOGOUT_EVENT')
  }
  const { issuer } = provider
  const sid = textClaim(payload.sid)
  if (sid !== null) return { issuer, sid }
  const subject = textClaim(payload.sub)
  if (subject === null) throw new SignInFault('invalid', 'LOGOUT_SUBJECT')
  return { issuer, sid: null, subject }
}

/** Whose token it says it is. Unverified: it only picks which provider's keys to verify with. */
function findProvider(token: string, providers: Providers): Provider {
  try {
    const { iss, aud } = decodeJwt(token)
    const provider = providers.findByIssuer(iss ?? '', [aud ?? []].flat())
    if (provider) return provider
  } catch {
    // Not a token at all: the same answer.
  }
  throw new SignInFault('invalid', 'LOGOUT_ISSUER')
}
