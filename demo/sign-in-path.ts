import type { StandInPerson } from '../src/connections/stand-in-provider/index.ts'
import { demoPeople } from './people.ts'

const ways = { 'id-porten': 'innbygger', helseid: 'helse', work: 'jobb' } as const

/** Signs in as somebody by the way that is theirs, and goes to their own place, or to `path`. */
export function signInPath({ subject, kinds, authorityId }: StandInPerson, path?: string): string {
  const kind = kinds[0]!
  const place = kind === 'id-porten' ? 'min-side' : 'arbeid'
  const search = new URLSearchParams({
    som: subject,
    virksomhet: authorityId ?? '',
    til: path ?? `/${authorityId}/${place}`,
  })
  return `/logg-inn/med/${ways[kind]}?${search}`
}

/** Somebody one can become, by their key; null for one who cannot sign in. */
export function findDemoPerson(key: string): StandInPerson | null {
  return demoPeople().find(({ subject }) => subject === key) ?? null
}
