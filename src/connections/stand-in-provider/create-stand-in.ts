import { type Configuration, type KoaContextWithOIDC, Provider } from 'oidc-provider'
import { afterLogoutPath, backChannelLogoutPath, finishPath } from '../sign-in/index.ts'
import { claimsByScope, claimsOf } from './claims.ts'
import type { StandInKeys } from './keys.ts'
import { createMemoryStore } from './memory-store.ts'
import { errorPage } from './pages/error-page.tsx'
import { loggedOutPage, logoutPage } from './pages/logout-pages.tsx'
import type { StandInPerson } from './person.ts'
import { type Place, pathOf, placeNames } from './place.ts'

interface StandInParts {
  publicUrl: string
  keys: StandInKeys
  stylesheets: string[]
  /** Those who can sign in here. */
  people: () => Promise<StandInPerson[]>
  /** Reaches our own server. */
  fetch: typeof fetch
}

/** A stand-in and those who can sign in there. */
export interface StandIn {
  place: Place
  provider: Provider
  people: StandInPerson[]
}

/** The client id we have with a stand-in. */
export function clientIdOf({ kind, authorityId }: Place): string {
  return ['samvei', kind, authorityId].filter(Boolean).join('-')
}

/** A provider that demands what the real one demands: pushed requests, PKCE, private_key_jwt, for HelseID DPoP. */
export function createStandIn(place: Place, parts: StandInParts): Provider {
  const { publicUrl, keys, stylesheets } = parts
  const dpop = place.kind === 'helseid'
  const mount = pathOf(place)

  const configuration: Configuration = {
    adapter: createMemoryStore(),
    clients: [
      {
        client_id: clientIdOf(place),
        redirect_uris: [publicUrl + finishPath],
        post_logout_redirect_uris: [publicUrl + afterLogoutPath],
        backchannel_logout_uri: publicUrl + backChannelLogoutPath,
        backchannel_logout_session_required: true,
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'PS256',
        require_pushed_authorization_requests: true,
        dpop_bound_access_tokens: dpop,
        jwks: { keys: [keys.client.public] },
      },
    ],
    jwks: { keys: [keys.signing] },
    cookies: {
      keys: keys.cookies,
      long: { httpOnly: true, sameSite: 'lax', signed: true, path: mount },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    responseTypes: ['code'],
    clientAuthMethods: ['private_key_jwt'],
    enabledJWA: { clientAuthSigningAlgValues: ['PS256'] },
    pkce: { required: () => true },
    scopes: Object.keys(claimsByScope[place.kind]),
    claims: claimsByScope[place.kind],
    // The real ones put what they know in the id token.
    conformIdTokenClaims: false,
    acrValues:
      place.kind === 'id-porten' ? ['idporten-loa-substantial', 'idporten-loa-high'] : ['Level3', 'Level4'],
    discovery: { ui_locales_supported: ['nb'] },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 3600,
      IdToken: 600,
      Interaction: 600,
      Session: 3600,
    },
    features: {
      devInteractions: { enabled: false },
      pushedAuthorizationRequests: { enabled: true, requirePushedAuthorizationRequests: true },
      dPoP: { enabled: dpop, nonceSecret: keys.dpopNonce, requireNonce: () => true },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource(ctx) {
          html(
            ctx,
            logoutPage({
              place: placeNames[place.kind],
              action: ctx.oidc.urlFor('end_session_confirm'),
              secret: logoutSecret(ctx),
              stylesheets,
            }),
          )
        },
        postLogoutSuccessSource(ctx) {
          html(ctx, loggedOutPage({ place: placeNames[place.kind], stylesheets }))
        },
      },
    },
    interactions: { url: (_ctx, interaction) => `${mount}/velg/${interaction.uid}` },
    async findAccount(_ctx, subject) {
      const person = (await parts.people()).find((p) => p.subject === subject)
      return person && { accountId: subject, claims: () => claimsOf(person, place.kind) }
    },
    // Nobody is asked to consent to what the national providers give without asking.
    async loadExistingGrant(ctx) {
      const { client, session, params } = ctx.oidc
      const grant = new ctx.oidc.provider.Grant({ clientId: client?.clientId, accountId: session?.accountId })
      grant.addOIDCScope(String(params?.scope ?? 'openid'))
      await grant.save()
      return grant
    },
    renderError(ctx, out) {
      html(ctx, errorPage({ place: placeNames[place.kind], error: out.error, stylesheets }))
    },
    fetch: (url, options) => {
      // The library's dispatcher forbids addresses on this machine, which is where we are.
      const { dispatcher: _, ...rest } = options as RequestInit & { dispatcher?: unknown }
      return parts.fetch(url, rest)
    },
  }

  const provider = new Provider(publicUrl + mount, configuration)
  // The mount sets the forwarded headers from our public address, so that the issuer is right behind any proxy.
  provider.proxy = true
  return provider
}

function html(ctx: KoaContextWithOIDC, body: string): void {
  ctx.type = 'html'
  ctx.body = body
}

function logoutSecret(ctx: KoaContextWithOIDC): string {
  return String((ctx.oidc.session?.state as { secret?: unknown } | undefined)?.secret ?? '')
}
