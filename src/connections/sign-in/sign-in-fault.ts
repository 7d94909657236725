import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client'

export type SignInFaultCode = 'denied' | 'expired' | 'too_low' | 'provider_unreachable' | 'invalid'

const sentences: Record<SignInFaultCode, string> = {
  denied: 'The person cancelled, or the provider refused the sign-in',
  expired: 'The sign-in took too long, or was already used',
  too_low: 'The sign-in was on too low a level',
  provider_unreachable: 'The sign-in provider could not be reached',
  invalid: 'The answer from the sign-in provider was not valid',
}

/**
 * A sign-in that came to nothing. Carries a code for the page and a technical detail for the log: both are fixed words,
 * never a claim, a token or an address, for the errors behind it may hold a national id.
 */
export class SignInFault extends Error {
  readonly code: SignInFaultCode
  readonly detail: string | null

  constructor(code: SignInFaultCode, detail: string | null = null) {
    super(detail === null ? sentences[code] : `${sentences[code]} (${detail})`)
    this.name = 'SignInFault'
    this.code = code
    this.detail = detail
  }
}

const unreachable = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
  'OAUTH_WWW_AUTHENTICATE_CHALLENGE',
])
const down = new Set(['server_error', 'temporarily_unavailable'])

/** Turns what the OpenID library throws into a fault without personal data. */
export function asSignInFault(error: unknown): SignInFault {
  if (error instanceof SignInFault) return error
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) {
    const word = knownWord(error.error)
    if (error.error === 'access_denied') return new SignInFault('denied', word)
    if (error.error === 'invalid_grant') return new SignInFault('expired', word)
    return new SignInFault(down.has(error.error) ? 'provider_unreachable' : 'invalid', word)
  }
  // fetch reports every network trouble as a TypeError with a cause.
  if (error instanceof TypeError && error.cause !== undefined) {
    return new SignInFault('provider_unreachable', 'NETWORK')
  }
  const code = error instanceof ClientError ? (error.code ?? 'UNKNOWN') : 'UNKNOWN'
  return new SignInFault(unreachable.has(code) ? 'provider_unreachable' : 'invalid', code)
}

/** The provider chooses this text; only a plain error word may go on to the log. */
function knownWord(text: string): string {
  return /^[a-z_]{1,40}$/.test(text) ? text : 'UNKNOWN'
}
