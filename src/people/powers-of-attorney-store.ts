import type { Db, ReadDb } from '../platform/database/database.ts'
import { changeRelatedPerson, findRelatedPersons, type RelatedPerson } from './related-persons-store.ts'

/** 'inquiry': may ask, and answer about what they asked. 'whole': acts for the person in everything here. */
export const powerScopes = ['inquiry', 'whole'] as const
export type PowerScope = (typeof powerScopes)[number]

export interface PowerOfAttorneyGiven {
  id: string
  name: string
  scope: PowerScope
  fromDate: string
  /** The first day it is no longer in force. */
  toDate: string | null
}

/** What the person has given to whom, in force on a day; also what the unit wrote down ('whole'). */
export async function findPowersOfAttorney(
  db: ReadDb,
  personId: string,
  today: string,
): Promise<PowerOfAttorneyGiven[]> {
  const rows = await db
    .selectFrom('relatedPerson')
    .select(['id', 'name', 'proxyScope', 'fromDate', 'toDate'])
    .where('personId', '=', personId)
    .where('kind', '=', 'proxy')
    .where('fromDate', '<=', today)
    .where((where) => where.or([where('toDate', 'is', null), where('toDate', '>', today)]))
    .orderBy('fromDate', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(({ proxyScope, ...row }) => ({
    ...row,
    scope: proxyScope === 'inquiry' ? 'inquiry' : 'whole',
  }))
}

export interface NewPowerOfAttorney {
  personId: string
  identityKey: string
  /** Encrypted. */
  nationalId: Buffer
  name: string
  scope: PowerScope
  fromDate: string
  toDate: string
}

/** Given by the person with eID. An earlier one to the same proxy ends: there is one that counts. */
export async function addPowerOfAttorney(
  db: Db,
  authorityId: string,
  { scope, ...power }: NewPowerOfAttorney,
): Promise<string> {
  const around = await findRelatedPersons(db, power.personId, power.fromDate)
  for (const each of around)
    if (each.kind === 'proxy' && each.identityKey === power.identityKey) await end(db, each, power.fromDate)
  const { id } = await db
    .insertInto('relatedPerson')
    .values({ ...power, authorityId, kind: 'proxy', proxyScope: scope, source: 'person' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Taken back: from this day the proxy is nobody here. False when the person has no such one in force. */
export async function endPowerOfAttorney(
  db: Db,
  personId: string,
  relatedId: string,
  today: string,
): Promise<boolean> {
  const around = await findRelatedPersons(db, personId, today)
  const found = around.find(({ id, kind }) => id === relatedId && kind === 'proxy')
  if (found) await end(db, found, today)
  return found !== undefined
}

async function end(db: Db, { id }: RelatedPerson, today: string): Promise<void> {
  await changeRelatedPerson(db, id, { toDate: today })
}
