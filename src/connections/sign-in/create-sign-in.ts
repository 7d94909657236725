import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildAuthorizationUrlWithPAR,
  buildEndSessionUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  getDPoPHandle,
  randomDPoPKeyPair,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { helseId } from '../helseid/helseid.ts'
import { idPorten } from '../id-porten/id-porten.ts'
import { workSignIn } from '../work-sign-in/work-sign-in.ts'
import { type Attempt, packAttempt, unpackAttempt } from './attempt.ts'
import { type LogoutNotice, validateLogoutToken } from './back-channel-logout.ts'
import { createDiscovery } from './discover.ts'
import { type Profile, textClaim } from './profile.ts'
import { afterLogoutPath, finishPath, type Provider, type Providers, type SignInKind } from './provider.ts'
import { asSignInFault, SignInFault } from './sign-in-fault.ts'

const profiles: Record<SignInKind, Profile> = { 'id-porten': idPorten, helseid: helseId, work: workSignIn }
const locales = { nb: 'nb', nn: 'nn nb', en: 'en' } as const

/** Who signed in. The identity is issuer and subject; the national id is extra, where the provider gives one. */
export interface SignedIn {
  kind: SignInKind
  issuer: string
  subject: string
  /** Eleven digits. Always there from ID-porten, usually from HelseID, sometimes from a work sign-in. */
  nationalId: string | null
  /** Empty from ID-porten, which gives no name. */
  name: string
  acr: string | null
  /** The provider's session, for logout. */
  sid: string | null
  /** The authority whose work sign-in was used. */
  authorityId: string | null
  hprNumber: string | null
}

export interface BeginOptions {
  /** Needed for 'work'. */
  authorityId?: string
  language: 'nb' | 'nn' | 'en'
  /** Only for the stand-ins: the synthetic subject to sign in at once. Never a person's data. */
  loginHint?: string
}

export interface SignIn {
  /** Whether this installation is registered with such a provider. */
  offers(kind: SignInKind, authorityId?: string): boolean
  /**
   * Begins a sign-in. Keep `state` server side or in an encrypted, HttpOnly, SameSite=Lax cookie of ten minutes, and
   * redirect there by a GET. Throws SignInFault 'provider_unreachable' or 'invalid'.
   */
  begin(kind: SignInKind, options: BeginOptions): Promise<{ redirectTo: string; state: string }>
  /** Ends a sign-in by the address the person came back to. Use each `state` once. Throws SignInFault. */
  finish(currentUrl: URL, state: string): Promise<SignedIn>
  /** Where to end the provider's session too; null where it offers no such page, or cannot be reached. */
  endSessionUrl(ended: Pick<SignedIn, 'kind' | 'authorityId' | 'sid'>): Promise<string | null>
  /** Validates the `logout_token` a provider posts when a session ends there. Throws SignInFault. */
  backChannelLogout(token: string): Promise<LogoutNotice>
}

export interface SignInSettings {
  /** Our own origin, without a final slash. A function, for the port may not be known before we listen. */
  publicUrl: () => string
  providers: Providers
}

/** The one way into the system: ID-porten, HelseID and work sign-ins by OpenID Connect. Made once, at start. */
export function createSignIn({ publicUrl, providers }: SignInSettings): SignIn {
  const discover = createDiscovery()

  const getProvider = (kind: SignInKind, authorityId: string | null): Provider => {
    const provider = providers.find(kind, authorityId)
    if (!provider) throw new SignInFault('invalid', 'NOT_OFFERED')
    return provider
  }

  return {
    offers: (kind, authorityId) => providers.find(kind, authorityId ?? null) !== null,

    async begin(kind, { authorityId: chosen, language, loginHint }) {
      const authorityId = kind === 'work' ? (chosen ?? null) : null
      const provider = getProvider(kind, authorityId)
      const attempt: Attempt = {
        kind,
        authorityId,
        state: randomState(),
        nonce: randomNonce(),
        codeVerifier: randomPKCECodeVerifier(),
        startedAt: Date.now(),
      }
      const acrValues = profiles[kind].acrValues(provider)
      const parameters = {
        redirect_uri: publicUrl() + finishPath,
        scope: profiles[kind].scope,
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await calculatePKCECodeChallenge(attempt.codeVerifier),
        code_challenge_method: 'S256',
        ui_locales: locales[language],
        ...(acrValues !== null && { acr_values: acrValues }),
        ...(loginHint !== undefined && { login_hint: loginHint }),
      }
      try {
        const configuration = await discover(provider)
        const redirectTo = await authorizationUrl(configuration, profiles[kind], parameters)
        return { redirectTo: redirectTo.href, state: packAttempt(attempt) }
      } catch (error) {
        throw asSignInFault(error)
      }
    },

    async finish(currentUrl, state) {
      const attempt = unpackAttempt(state, Date.now())
      const { kind, authorityId } = attempt
      const provider = getProvider(kind, authorityId)
      const claims = await exchange(await reach(discover(provider)), currentUrl, attempt).catch(
        (error: unknown) => {
          throw asSignInFault(error)
        },
      )
      const person = profiles[kind].read(claims, provider)
      if (typeof person === 'string') throw new SignInFault(person, 'CLAIMS')
      return {
        ...person,
        kind,
        issuer: provider.issuer,
        subject: claims.sub,
        sid: textClaim(claims.sid),
        authorityId,
      }
    },

    async endSessionUrl({ kind, authorityId, sid }) {
      const provider = providers.find(kind, authorityId)
      const configuration = provider && (await discover(provider).catch(() => null))
      if (!configuration?.serverMetadata().end_session_endpoint) return null
      // No id_token_hint: the token holds the national id, so it is neither kept nor put in an address.
      return buildEndSessionUrl(configuration, {
        post_logout_redirect_uri: publicUrl() + afterLogoutPath,
        ...(sid !== null && { logout_hint: sid }),
      }).href
    },

    backChannelLogout: (token) => validateLogoutToken(token, providers, discover),
  }

  async function exchange(configuration: Configuration, currentUrl: URL, attempt: Attempt) {
    // Built anew, for behind a proxy the address we see may not be the one we registered.
    const answer = new URL(publicUrl() + finishPath)
    answer.search = currentUrl.search
    const tokens = await authorizationCodeGrant(
      configuration,
      answer,
      {
        pkceCodeVerifier: attempt.codeVerifier,
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        idTokenExpected: true,
      },
      undefined,
      profiles[attempt.kind].dpop
        ? { DPoP: getDPoPHandle(configuration, await randomDPoPKeyPair('ES256')) }
        : undefined,
    )
    const claims = tokens.claims()
    if (!claims) throw new SignInFault('invalid', 'NO_ID_TOKEN')
    return claims
  }
}

async function authorizationUrl(
  configuration: Configuration,
  profile: Profile,
  parameters: Record<string, string>,
): Promise<URL> {
  const offersPar = configuration.serverMetadata().pushed_authorization_request_endpoint !== undefined
  if (profile.requiresPar || offersPar) return buildAuthorizationUrlWithPAR(configuration, parameters)
  return buildAuthorizationUrl(configuration, parameters)
}

async function reach(configuration: Promise<Configuration>): Promise<Configuration> {
  try {
    return await configuration
  } catch (error) {
    throw asSignInFault(error)
  }
}
