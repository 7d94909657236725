import { z } from 'zod'
import { askWithToken, type MachineAccess, RegisterFault, settingsOf } from '../maskinporten/index.ts'
import { personOfAnswer, RegisterAnswer, type RegisterPerson } from './register-person.ts'

/** One thing that happened in the register. What it led to is asked for by the number. */
export interface RegisterEvent {
  sequence: number
  number: string
  isBirth: boolean
}

/** Folkeregisteret, as much of it as Samvei asks. Throws a RegisterFault when it cannot be asked. */
export interface PopulationRegister {
  /** Null when the register knows no such number. */
  find(number: string): Promise<RegisterPerson | null>
  /** The next events after this one, the oldest first; empty when all are read. */
  readFeed(after: number): Promise<RegisterEvent[]>
  /** Where the feed stands now: where one who reads it for the first time begins. */
  latestSequence(): Promise<number>
}

const scope = 'folkeregister:deling/offentligmedhjemmel'
/** What is asked for about one person; the privacy notice says each of them. */
export const registerParts = [
  'identifikasjonsnummer',
  'navn',
  'foedsel',
  'doedsfall',
  'adressebeskyttelse',
  'bostedsadresse',
  'foreldreansvar',
  'familierelasjon',
  'vergemaal',
] as const
export type RegisterPart = (typeof registerParts)[number]

const timeout = 15_000

const Feed = z.array(
  z.looseObject({
    sekvensnummer: z.number().int(),
    hendelse: z.looseObject({ folkeregisteridentifikator: z.string(), hendelsestype: z.string() }),
  }),
)
const Found = z.looseObject({
  oppslag: z.array(
    z.looseObject({ foedselsEllerDNummer: z.string(), folkeregisterperson: z.unknown().optional() }),
  ),
})

/** The register of SAMVEI_FOLKEREGISTER_URL, by Maskinporten. Null when it is not set: then nobody is looked up. */
export function populationRegisterFromEnvironment(
  environment: NodeJS.ProcessEnv,
  access: MachineAccess | null,
): PopulationRegister | null {
  const settings = settingsOf(environment, 'SAMVEI_FOLKEREGISTER', ['URL'])
  if (!settings) return null
  if (!access) throw new Error('SAMVEI_MASKINPORTEN_… is needed when SAMVEI_FOLKEREGISTER_URL is set.')
  return populationRegister(settings.URL, access)
}

export function populationRegister(
  url: string,
  access: MachineAccess,
  ask: typeof fetch = fetch,
): PopulationRegister {
  const base = url.replace(/\/$/, '')
  const send = async (path: string, body?: unknown): Promise<unknown> => {
    const answer = await askWithToken(access, scope, (authorization) =>
      ask(`${base}${path}`, {
        method: body ? 'POST' : 'GET',
        headers: {
          authorization,
          accept: 'application/json',
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: AbortSignal.timeout(timeout),
      }),
    )
    if (!answer?.ok) throw new RegisterFault('Folkeregisteret', `answered ${answer?.status ?? 'nothing'}`)
    return answer.json().catch(() => {
      throw new RegisterFault('Folkeregisteret', 'answered what is not JSON')
    })
  }
  return {
    // The number goes in the body: addresses are written down by whatever stands on the way
    async find(number) {
      const path = `/v1/personer/bulkoppslag?part=${registerParts.join('&part=')}`
      const { oppslag } = read(Found, await send(path, { foedselsEllerDNummer: [number] }))
      const found = oppslag[0]?.folkeregisterperson
      return found ? personOfAnswer(read(RegisterAnswer, found), number) : null
    },
    async readFeed(after) {
      const found = read(Feed, await send(`/v1/hendelser/feed?seq=${after + 1}`))
      return found
        .map(({ sekvensnummer, hendelse }) => ({
          sequence: sekvensnummer,
          number: hendelse.folkeregisteridentifikator,
          isBirth: hendelse.hendelsestype === 'endringIFoedsel',
        }))
        .sort((a, b) => a.sequence - b.sequence)
    },
    async latestSequence() {
      return read(z.number().int().min(0), await send('/v1/hendelser/siste/sekvensnummer'))
    },
  }
}

/** Never the value in the fault: it may hold a person. */
function read<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const found = schema.safeParse(value)
  if (!found.success) throw new RegisterFault('Folkeregisteret', 'answered outside its contract')
  return found.data
}
