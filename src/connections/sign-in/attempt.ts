import { z } from 'zod'
import { SignInFault } from './sign-in-fault.ts'

/** How long a person may take from the link to the answer. */
export const attemptMinutes = 10

const Attempt = z.object({
  kind: z.enum(['id-porten', 'helseid', 'work']),
  authorityId: z.string().nullable(),
  state: z.string().min(20),
  nonce: z.string().min(20),
  codeVerifier: z.string().min(43),
  startedAt: z.number(),
})

/** What must be remembered between the link and the answer. */
export type Attempt = z.infer<typeof Attempt>

/** Packs an attempt into one text. It holds secrets: keep it server side, or in an encrypted cookie. */
export function packAttempt(attempt: Attempt): string {
  return Buffer.from(JSON.stringify(attempt)).toString('base64url')
}

/** The attempt in a packed text. Throws SignInFault 'invalid' or 'expired'. `now` in milliseconds. */
export function unpackAttempt(packed: string, now: number): Attempt {
  const attempt = Attempt.safeParse(parse(packed))
  if (!attempt.success) throw new SignInFault('invalid', 'ATTEMPT')
  const age = now - attempt.data.startedAt
  if (age < 0 || age > attemptMinutes * 60_000) throw new SignInFault('expired', 'ATTEMPT')
  return attempt.data
}

function parse(packed: string): unknown {
  try {
    return JSON.parse(Buffer.from(packed, 'base64url').toString())
  } catch {
    return null
  }
}
