import type { Provider } from './provider.ts'

/** What an id token said about the person. */
export interface Person {
  /** Eleven digits, or null where the provider gives none. */
  nationalId: string | null
  /** Empty where the provider gives no name. */
  name: string
  acr: string | null
  hprNumber: string | null
}

/** What sets one kind of provider apart from the others. */
export interface Profile {
  scope: string
  /** The level we ask for; null asks for none. */
  acrValues(provider: Provider): string | null
  /** Refuse to start without pushed authorization requests. */
  requiresPar: boolean
  dpop: boolean
  /** Reads the claims of a validated id token; a sign-in on too low a level is 'too_low', a useless one 'invalid'. */
  read(claims: Readonly<Record<string, unknown>>, provider: Provider): Person | 'too_low' | 'invalid'
}

/** A claim that is a non-empty text, or null. */
export function textClaim(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** A claim that is a Norwegian national id or D-number, or null; other identifiers are not ours to interpret. */
export function nationalIdClaim(value: unknown): string | null {
  return typeof value === 'string' && /^\d{11}$/.test(value) ? value : null
}
