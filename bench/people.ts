import { createHash } from 'node:crypto'
import type { Secrets } from '../src/platform/secrets/secrets.ts'

// Who there is among the made-up people, by number: the same arithmetic makes the rows in SQL and draws the visits here.

export const authority = 'maaling'
export const issuer = 'https://maaling.invalid'

/** A team has one service of each kind, and somebody there. */
export const servicesInTeam = 6
const servicesOfKind = 10
const services = servicesInTeam * servicesOfKind

/** How many work with so many people: one coordinates forty, and one at work in a service takes part for some 120. */
export interface Staff {
  people: number
  coordinators: number
  services: number
  inEachService: number
  /** Coordinators first, then those in the services. */
  all: number
}

export function staffFor(people: number): Staff {
  const coordinators = Math.max(5, Math.round(people / 40))
  const inEachService = Math.max(1, Math.round(people / 20 / services))
  return { people, coordinators, services, inEachService, all: coordinators + services * inEachService }
}

const multiplier = 1_103_515_245
const modulus = 2_147_483_647

/** Drawn, and drawn again the same: which service of its kind, and who there, is in place `slot` of the person's team. */
export function memberOf(person: number, slot: number, staff: Staff): { service: number; reader: number } {
  const drawn = ((person * servicesInTeam + slot + 1) * multiplier) % modulus
  const service = slot + servicesInTeam * (drawn % servicesOfKind)
  const one = Math.floor(drawn / servicesOfKind) % staff.inEachService
  return { service, reader: staff.coordinators + service + services * one }
}

/** The same as a statement: (i, s, service, reader) for every person and place in the team. */
export function teamSql({ people, coordinators, inEachService }: Staff): string {
  return `select i, s, service, ${coordinators} + service + ${services} * ((drawn / ${servicesOfKind}) % ${inEachService}) as reader
    from (select i, s, drawn, s + ${servicesInTeam} * (drawn % ${servicesOfKind}) as service
      from generate_series(0, ${people}) i, generate_series(0, ${servicesInTeam - 1}) s,
        lateral (select ((i * ${servicesInTeam} + s + 1)::bigint * ${multiplier}) % ${modulus} as drawn) d) e`
}

export const coordinatorOf = (person: number, { coordinators }: Staff): number => person % coordinators

/** The service a reader works in. */
export const serviceSql = (reader: string, { coordinators }: Staff) =>
  `case when ${reader} < ${coordinators} then 0 else (${reader} - ${coordinators}) % ${services} end`

export interface Reader {
  /** Of the sign-in. */
  subject: string
  identityKey: string
}

export function readers(secrets: Secrets, staff: Staff): Reader[] {
  return Array.from({ length: staff.all }, (_, i) => ({
    subject: `ansatt-${i}`,
    identityKey: secrets.identityKeyOfSubject(issuer, `ansatt-${i}`),
  }))
}

/** The id of a made-up thing: version 4 by its marks, as every id of ours. */
export const idOf = (kind: string, number: number): string =>
  createHash('md5')
    .update(kind + number)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5')

/** The same in SQL. */
export const idSql = (kind: string, number: string): string =>
  `overlay(overlay(md5('${kind}' || (${number})::text) placing '4' from 13) placing '8' from 17)::uuid`
