import { randomUUID } from 'node:crypto'
import { importJWK, SignJWT } from 'jose'
import { z } from 'zod'
import { RegisterFault, settingsOf } from './register-fault.ts'

export interface MachineAccess {
  /**
   * A token for the scope; the same one until shortly before it runs out. `refused`: one a register did not take, which is
   * not given again. Throws a RegisterFault.
   */
  token(scope: string, refused?: string): Promise<string>
}

interface Settings {
  /** Where tokens are given, https. */
  tokenUrl: string
  /** Who it is for: Maskinporten's issuer. */
  audience: string
  clientId: string
  /** One line of JSON: a private RSA key with kid. */
  privateJwk: string
}

const Answer = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() })
const lifetime = 100
const margin = 20_000
const timeout = 10_000

/** Maskinporten: a signed JWT for a token (RFC 7523), as machines prove who they are to the national registers. */
export function machineAccess(settings: Settings, ask: typeof fetch = fetch): MachineAccess {
  const jwk = readKey(settings.privateJwk)
  const known = new Map<string, { token: string; until: number }>()
  return {
    async token(scope, refused) {
      const found = known.get(scope)
      if (found && found.token !== refused && found.until > Date.now()) return found.token
      const key = await importJWK(jwk, 'RS256')
      const assertion = await new SignJWT({ scope })
        .setProtectedHeader({ alg: 'RS256', kid: jwk.kid })
        .setIssuer(settings.clientId)
        .setAudience(settings.audience)
        .setIssuedAt()
        .setExpirationTime(`${lifetime} s`)
        .setJti(randomUUID())
        .sign(key)
      const answer = await ask(settings.tokenUrl, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
          assertion,
        }),
        signal: AbortSignal.timeout(timeout),
      }).catch(() => null)
      if (!answer?.ok) throw new RegisterFault('Maskinporten', `answered ${answer?.status ?? 'nothing'}`)
      const read = Answer.safeParse(await answer.json().catch(() => null))
      if (!read.success) throw new RegisterFault('Maskinporten', 'gave no token')
      const { access_token: token, expires_in: seconds } = read.data
      known.set(scope, { token, until: Date.now() + seconds * 1000 - margin })
      return token
    },
  }
}

function readKey(line: string): { kty: string; kid: string; [part: string]: unknown } {
  try {
    return z
      .looseObject({ kty: z.literal('RSA'), kid: z.string().min(1), d: z.string().min(1) })
      .parse(JSON.parse(line))
  } catch {
    throw new Error('SAMVEI_MASKINPORTEN_PRIVATE_JWK must be a private RSA key as JWK, with kid') // the cause could quote the key
  }
}

/** SAMVEI_MASKINPORTEN_TOKEN_URL, _AUDIENCE, _CLIENT_ID and _PRIVATE_JWK. Null when none is set. */
export function machineAccessFromEnvironment(environment: NodeJS.ProcessEnv): MachineAccess | null {
  const names = ['TOKEN_URL', 'AUDIENCE', 'CLIENT_ID', 'PRIVATE_JWK'] as const
  const settings = settingsOf(environment, 'SAMVEI_MASKINPORTEN', names)
  return (
    settings &&
    machineAccess({
      tokenUrl: settings.TOKEN_URL,
      audience: settings.AUDIENCE,
      clientId: settings.CLIENT_ID,
      privateJwk: settings.PRIVATE_JWK,
    })
  )
}
