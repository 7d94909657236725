import { z } from 'zod'
import { askWithToken, type MachineAccess, RegisterFault, settingsOf } from '../maskinporten/index.ts'

/** How somebody may be told that something waits. Used at once, and not kept. */
export interface Contact {
  isReserved: boolean
  /** Null when there is none, or it is too old to be used. */
  email: string | null
  mobile: string | null
}

/** Kontakt- og reservasjonsregisteret. Throws a RegisterFault when it cannot be asked. */
export interface ContactRegister {
  /** Null when the person is not there. */
  find(number: string): Promise<Contact | null>
}

const scope = 'krr:global/kontaktinformasjon.read'
const timeout = 10_000

const Answer = z.looseObject({
  personer: z.array(
    z.looseObject({
      reservasjon: z.enum(['JA', 'NEI']).optional(),
      status: z.string(),
      varslingsstatus: z.string().optional(),
      kontaktinformasjon: z
        .looseObject({
          epostadresse: z.string().optional(),
          mobiltelefonnummer: z.string().optional(),
        })
        .optional(),
    }),
  ),
})

/** The register of SAMVEI_KRR_URL, by Maskinporten. Null when it is not set: then citizens read their notices inside. */
export function contactRegisterFromEnvironment(
  environment: NodeJS.ProcessEnv,
  access: MachineAccess | null,
): ContactRegister | null {
  const settings = settingsOf(environment, 'SAMVEI_KRR', ['URL'])
  if (!settings) return null
  if (!access) throw new Error('SAMVEI_MASKINPORTEN_… is needed when SAMVEI_KRR_URL is set.')
  return contactRegister(settings.URL, access)
}

export function contactRegister(
  url: string,
  access: MachineAccess,
  ask: typeof fetch = fetch,
): ContactRegister {
  return {
    async find(number) {
      const answer = await askWithToken(access, scope, (authorization) =>
        ask(`${url.replace(/\/$/, '')}/rest/v2/personer`, {
          method: 'POST',
          headers: {
            authorization,
            accept: 'application/json',
            'content-type': 'application/json',
          },
          body: JSON.stringify({ personidentifikatorer: [number] }),
          signal: AbortSignal.timeout(timeout),
        }),
      )
      if (!answer?.ok)
        throw new RegisterFault('The contact register', `answered ${answer?.status ?? 'nothing'}`)
      const read = Answer.safeParse(await answer.json().catch(() => null))
      if (!read.success) throw new RegisterFault('The contact register', 'answered outside its contract')
      const [found] = read.data.personer
      if (found?.status !== 'AKTIV') return null
      // KAN_IKKE_VARSLES: nothing given, or not confirmed for 18 months
      const { epostadresse, mobiltelefonnummer } =
        found.varslingsstatus === 'KAN_VARSLES' ? (found.kontaktinformasjon ?? {}) : {}
      return {
        isReserved: found.reservasjon === 'JA',
        email: epostadresse || null,
        mobile: mobiltelefonnummer || null,
      }
    },
  }
}
