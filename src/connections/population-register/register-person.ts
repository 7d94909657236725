import { z } from 'zod'

// Folkeregisteret's answer about one person, as far as it is read here. Each part is a list with what was and what is;
// `erGjeldende` marks what counts now. Names of fields: see the README (from memory).

const inForce = { erGjeldende: z.boolean().default(true) }
const part = <T extends z.ZodRawShape>(shape: T) =>
  z.array(z.looseObject({ ...inForce, ...shape })).default([])

const Address = z.looseObject({
  ...inForce,
  adressegradering: z.string().optional(),
  flyttedato: z.string().optional(),
  adressenIdentifikatorFraMatrikkelen: z.string().optional(),
  vegadresse: z
    .looseObject({
      kommunenummer: z.string().optional(),
      bruksenhetsnummer: z.string().optional(),
      adressenavn: z.string().optional(),
      adressenummer: z
        .looseObject({ husnummer: z.string().optional(), husbokstav: z.string().optional() })
        .optional(),
      poststed: z
        .looseObject({ poststedsnavn: z.string().optional(), postnummer: z.string().optional() })
        .optional(),
    })
    .optional(),
})

export const RegisterAnswer = z.looseObject({
  identifikasjonsnummer: part({ foedselsEllerDNummer: z.string(), status: z.string().optional() }),
  navn: part({ fornavn: z.string(), mellomnavn: z.string().optional(), etternavn: z.string() }),
  foedsel: part({ foedselsdato: z.string().optional() }),
  doedsfall: part({ doedsdato: z.string().optional() }),
  adressebeskyttelse: part({ graderingsnivaa: z.string() }),
  bostedsadresse: z.array(Address).default([]),
  foreldreansvar: part({ ansvar: z.string(), ansvarlig: z.string().optional() }),
  familierelasjon: part({ relatertPerson: z.string().optional(), relatertPersonsRolle: z.string() }),
  vergemaal: part({
    vergemaaltype: z.string().optional(),
    verge: z
      .looseObject({
        foedselsEllerDNummer: z.string().optional(),
        omfang: z.string().optional(),
      })
      .optional(),
  }),
})
export type RegisterAnswer = z.output<typeof RegisterAnswer>

/** One person as the register knows them now. Days 'YYYY-MM-DD'; numbers are national ids: never logged, never stored in clear. */
export interface RegisterPerson {
  number: string
  /** Null: not named yet. */
  name: { given: string; family: string } | null
  birthDate: string | null
  diedOn: string | null
  protection: 'none' | 'confidential' | 'strictly_confidential'
  /** Null when none is told. */
  home: { municipality: string; movedOn: string | null; dwelling: string | null; lines: string[] } | null
  /** Numbers of those with parental responsibility. */
  responsible: string[]
  /** Numbers of the parents, with responsibility or without. */
  parents: string[]
  guardians: { number: string; mandate: 'personal' | 'financial' | 'both' }[]
}

const protections: Record<string, RegisterPerson['protection']> = {
  ugradert: 'none',
  klientadresse: 'confidential',
  fortrolig: 'confidential',
  strengtFortrolig: 'strictly_confidential',
}
const weights = ['none', 'confidential', 'strictly_confidential'] as const

/** The register's lists, cut to what counts now. A grade that is not known counts as the strictest. */
export function personOfAnswer(answer: RegisterAnswer, number: string): RegisterPerson {
  const now = <T extends { erGjeldende: boolean }>(all: readonly T[]) => all.find((each) => each.erGjeldende)
  const name = now(answer.navn)
  const home = now(answer.bostedsadresse)
  const grades = [now(answer.adressebeskyttelse)?.graderingsnivaa, home?.adressegradering]
    .filter((each) => each !== undefined)
    .map((each) => protections[each] ?? 'strictly_confidential')
  const parents = answer.familierelasjon.filter(
    (each) => each.erGjeldende && ['mor', 'far', 'medmor'].includes(each.relatertPersonsRolle),
  )
  const inForce = answer.foreldreansvar.filter((each) => each.erGjeldende)
  const bearers = inForce.flatMap(({ ansvar, ansvarlig }) => {
    if (ansvarlig) return [ansvarlig]
    return parents
      .filter((each) => ansvar === 'felles' || each.relatertPersonsRolle === ansvar)
      .flatMap((each) => each.relatertPerson ?? [])
  })
  return {
    number: now(answer.identifikasjonsnummer)?.foedselsEllerDNummer ?? number,
    name: name
      ? { given: [name.fornavn, name.mellomnavn].filter(Boolean).join(' '), family: name.etternavn }
      : null,
    birthDate: now(answer.foedsel)?.foedselsdato ?? null,
    diedOn: now(answer.doedsfall)?.doedsdato ?? null,
    protection: weights.findLast((each) => grades.includes(each)) ?? 'none',
    home: home ? homeOf(home) : null,
    responsible: [...new Set(bearers)],
    parents: parents.flatMap((each) => each.relatertPerson ?? []),
    guardians: answer.vergemaal.flatMap(({ erGjeldende, verge }) =>
      erGjeldende && verge?.foedselsEllerDNummer
        ? [{ number: verge.foedselsEllerDNummer, mandate: mandateOf(verge.omfang) }]
        : [],
    ),
  }
}

function homeOf(home: z.output<typeof Address>): RegisterPerson['home'] {
  const road = home.vegadresse
  const number = [road?.adressenummer?.husnummer, road?.adressenummer?.husbokstav].filter(Boolean).join(' ')
  const post = [road?.poststed?.postnummer, road?.poststed?.poststedsnavn].filter(Boolean).join(' ')
  const building = home.adressenIdentifikatorFraMatrikkelen
  return {
    municipality: road?.kommunenummer ?? '',
    movedOn: home.flyttedato ?? null,
    dwelling: building ? `${building} ${road?.bruksenhetsnummer ?? ''}` : null,
    lines: [[road?.adressenavn, number].filter(Boolean).join(' '), post].filter(Boolean),
  }
}

/** A scope that is not known opens the least. */
function mandateOf(scope: string | undefined): 'personal' | 'financial' | 'both' {
  if (scope === 'personligeOgOekonomiskeInteresser') return 'both'
  return scope === 'personligeInteresser' ? 'personal' : 'financial'
}
