import { readFileSync, writeFileSync } from 'node:fs'
import { type PopulationRegister, populationRegister } from './population-register.ts'
import type { RegisterAnswer } from './register-person.ts'

/** A person of the stand-in, in the words of the contract, but for what follows from the others. */
export interface StandInRegisterPerson {
  /** Of the synthetic series: month + 80. */
  number: string
  givenName: string
  familyName: string
  born: string
  protection?: 'fortrolig' | 'strengtFortrolig'
  municipality: string
  /** Those who share a dwelling share its name. */
  dwelling: string
  street: string
  post: string
  mother?: string
  father?: string
  /** Who has parental responsibility, by number. */
  responsible?: string[]
  guardians?: { number: string; scope: 'personligeInteresser' | 'personligeOgOekonomiskeInteresser' }[]
  diedOn?: string
}

export type Happening =
  | { type: 'birth'; child: StandInRegisterPerson }
  | { type: 'death'; number: string; on: string }
  | { type: 'protection'; number: string; grade: 'ugradert' | 'fortrolig' | 'strengtFortrolig' }
  | { type: 'move'; number: string; municipality: string; on: string; dwelling: string }
  | { type: 'responsibility'; number: string; responsible: string[] }
  | { type: 'guardians'; number: string; guardians: NonNullable<StandInRegisterPerson['guardians']> }
  | { type: 'name'; number: string; givenName: string; familyName: string }

export interface StandInRegister {
  register: PopulationRegister
  /** Something happens to somebody, and stands in the feed from now on. */
  happen(what: Happening): void
}

const eventTypes: Record<Happening['type'], string> = {
  birth: 'endringIFoedsel',
  death: 'endringIDoedsfall',
  protection: 'endringIAdressebeskyttelse',
  move: 'endringIBostedsadresse',
  responsibility: 'endringIForeldreansvar',
  guardians: 'endringIVergemaal',
  name: 'endringINavn',
}

/**
 * A population register of made-up people, for development and demonstration: it answers in the register's own contract, and
 * the real client reads it. Refuses to start in production. `keptIn`: a file where what has happened outlives a restart.
 */
export function standInPopulationRegister(options: {
  production: boolean
  people: readonly StandInRegisterPerson[]
  keptIn?: string
}): StandInRegister {
  if (options.production)
    throw new Error(
      'The stand-in population register knows made-up people only, and does not start in production',
    )
  for (const { number } of options.people) requireSynthetic(number)
  const people = new Map(options.people.map((each) => [each.number, { ...each }]))
  const happened: Happening[] = []
  const apply = (what: Happening) => {
    happened.push(what)
    if (what.type === 'birth') return void people.set(what.child.number, { ...what.child })
    const person = people.get(what.number)
    if (!person) return
    if (what.type === 'death') person.diedOn = what.on
    else if (what.type === 'protection')
      person.protection = what.grade === 'ugradert' ? undefined : what.grade
    else if (what.type === 'move')
      Object.assign(person, { municipality: what.municipality, dwelling: what.dwelling })
    else if (what.type === 'responsibility') person.responsible = what.responsible
    else if (what.type === 'guardians') person.guardians = what.guardians
    else Object.assign(person, { givenName: what.givenName, familyName: what.familyName })
  }
  for (const what of kept(options.keptIn)) apply(what)

  const answer = (path: string, body: unknown): unknown => {
    if (path.startsWith('/v1/personer/bulkoppslag')) {
      const [number = ''] = (body as { foedselsEllerDNummer: string[] }).foedselsEllerDNummer
      const person = people.get(number)
      return {
        oppslag: [{ foedselsEllerDNummer: number, folkeregisterperson: person && inContract(person) }],
      }
    }
    if (path.startsWith('/v1/hendelser/siste')) return happened.length
    const from = Number(new URLSearchParams(path.split('?')[1]).get('seq'))
    return happened.slice(from - 1).map((what, at) => ({
      sekvensnummer: from + at,
      hendelse: {
        folkeregisteridentifikator: what.type === 'birth' ? what.child.number : what.number,
        hendelsestype: eventTypes[what.type],
      },
    }))
  }
  const host = 'https://folkeregisteret.invalid'
  return {
    register: populationRegister(host, { token: async () => 'stand-in' }, async (url, init) => {
      const body = typeof init?.body === 'string' ? JSON.parse(init.body) : null
      return Response.json(answer(String(url).slice(host.length), body) ?? null)
    }),
    happen(what) {
      requireSynthetic(what.type === 'birth' ? what.child.number : what.number)
      apply(what)
      if (options.keptIn) writeFileSync(options.keptIn, JSON.stringify(happened), { mode: 0o600 })
    },
  }
}

/** No living person has a number with a month above 80. */
export function requireSynthetic(number: string): void {
  if (!/^\d{2}[89]\d{8}$/.test(number))
    throw new Error('A stand-in takes numbers of the synthetic series only')
}

function kept(path: string | undefined): Happening[] {
  try {
    return path ? JSON.parse(readFileSync(path, 'utf8')) : []
  } catch {
    return [] // nothing has happened yet
  }
}

function inContract(person: StandInRegisterPerson): Partial<RegisterAnswer> {
  const now = { erGjeldende: true }
  const grade = person.protection ?? 'ugradert'
  const role = (number: string) =>
    number === person.mother ? 'mor' : number === person.father ? 'far' : 'andre'
  return {
    identifikasjonsnummer: [{ ...now, foedselsEllerDNummer: person.number, status: 'iBruk' }],
    navn: person.givenName ? [{ ...now, fornavn: person.givenName, etternavn: person.familyName }] : [],
    foedsel: [{ ...now, foedselsdato: person.born }],
    doedsfall: person.diedOn ? [{ ...now, doedsdato: person.diedOn }] : [],
    adressebeskyttelse: [{ ...now, graderingsnivaa: grade }],
    bostedsadresse: [
      {
        ...now,
        adressegradering: grade,
        adressenIdentifikatorFraMatrikkelen: person.dwelling,
        vegadresse: {
          kommunenummer: person.municipality,
          bruksenhetsnummer: 'H0101',
          adressenavn: person.street,
          poststed: {
            postnummer: person.post.slice(0, 4),
            poststedsnavn: person.post.slice(5),
          },
        },
      },
    ],
    foreldreansvar: (person.responsible ?? []).map((number) => ({
      ...now,
      ansvar: role(number),
      ansvarlig: number,
    })),
    familierelasjon: [person.mother, person.father].flatMap((number) =>
      number ? [{ ...now, relatertPerson: number, relatertPersonsRolle: role(number) }] : [],
    ),
    vergemaal: (person.guardians ?? []).map(({ number, scope }) => ({
      ...now,
      vergemaaltype: 'voksen',
      verge: { foedselsEllerDNummer: number, omfang: scope },
    })),
  }
}
