import type { JWK } from 'jose'

/** Where every provider sends the person back. Registered with each of them, as are the next two. */
export const finishPath = '/logg-inn/ferdig'
/** Where a provider posts `logout_token` when its session ends. */
export const backChannelLogoutPath = '/logg-ut/varsel'
/** Where a provider sends the person after logout. */
export const afterLogoutPath = '/'

/** Where a person signs in: citizens, health staff, or the work sign-in of one authority. */
export type SignInKind = 'id-porten' | 'helseid' | 'work'

/** One provider as we are registered with it. */
export interface Provider {
  kind: SignInKind
  /** The authority whose staff sign in here; null for the national providers. */
  authorityId: string | null
  /** Exactly as in the provider's discovery document. */
  issuer: string
  clientId: string
  /** Our private key, `kid` included; the public half is registered with the provider. */
  privateJwk: JWK
  /** The lowest `acr` a work sign-in must answer with. The national providers' levels are not a setting. */
  requiredAcr?: string
  /** Reaches a provider that runs inside our own process; left out, requests go over the network. */
  fetch?: typeof fetch
}

/** The providers this installation knows. */
export interface Providers {
  find(kind: SignInKind, authorityId: string | null): Provider | null
  /** The provider behind a token. Several authorities may share an issuer, so the client id counts too. */
  findByIssuer(issuer: string, clientIds: string[]): Provider | null
}
