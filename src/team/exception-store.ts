import { sql } from 'kysely'
import type { LeftOutKind, Thing } from '../access/left-out.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { lockConsent } from './consent-store.ts'

/** *Not to her*, or *not this* of one consent. */
export type Exception = { practitionerId: string } | { consentId: string; thing: Thing }

/** Said to one at work, or come on paper. */
export type WrittenHow = 'oral' | 'paper'

/** Who leaves out, and how it came here. */
export interface LeavesOut {
  /** Of those who decide for the person; null: the person. */
  relatedPersonId: string | null
  /** In which relation: 'self', 'parent' … */
  as: string
  /** The practitioner who wrote it down, and how it was said; null: done by themselves. */
  recordedBy: { practitionerId: string; how: WrittenHow; saidOn: string } | null
}

export interface KeptException {
  id: string
  practitionerId: string | null
  consentId: string | null
  thing: Thing | null
  relatedPersonId: string | null
  addedAs: string
  addedAt: Date
  how: 'eid' | WrittenHow
  /** The day it was said or signed, where somebody wrote it down. */
  saidOn: string | null
  /** The name of the one who wrote it down; null: done by themselves. */
  recordedBy: string | null
}

const columns = [
  'e.id',
  'e.practitionerId',
  'e.consentId',
  'e.thing',
  'e.thingId',
  'e.key',
  'e.relatedPersonId',
  'e.addedAs',
  'e.addedAt',
  'e.how',
  'e.saidOn',
  'p.name as recordedBy',
] as const

/** Every exception that stands, the oldest first. */
export async function findExceptions(db: ReadDb, personId: string): Promise<KeptException[]> {
  const rows = await db
    .selectFrom('consentException as e')
    .leftJoin('practitioner as p', 'p.id', 'e.recordedBy')
    .select(columns)
    .where('e.personId', '=', personId)
    .where('e.endedAt', 'is', null)
    .orderBy('e.addedAt')
    .orderBy('e.id')
    .execute()
  return rows.map(({ thing, thingId, key, how, ...row }) => ({
    ...row,
    how: how as KeptException['how'],
    thing: thing === null ? null : (`${thing}:${thingId ?? key}` as Thing),
  }))
}

/**
 * What is left out of the consent to a service or a private person, with what stands under it. The consent is held: nothing more is
 * left out of it until the transaction ends.
 */
export async function holdLeftOutOf(
  db: ReadDb,
  personId: string,
  { serviceId, relatedPersonId }: { serviceId: string | null; relatedPersonId: string | null },
): Promise<Thing[]> {
  const consent = await db
    .selectFrom('consent')
    .select('id')
    .where('personId', '=', personId)
    .where('kind', '=', 'sharing')
    .where((eb) => eb.or([eb('serviceId', '=', serviceId), eb('relatedPersonId', '=', relatedPersonId)]))
    .forUpdate()
    .executeTakeFirst()
  if (!consent) return []
  const row = await db
    .selectFrom('consent')
    .select(
      sql<Thing[] | null>`things_left_out(authority_id, person_id, service_id, related_person_id)`.as(
        'things',
      ),
    )
    .where('id', '=', consent.id)
    .executeTakeFirstOrThrow()
  return row.things ?? []
}

/** The practitioners that are left out. */
export async function findLeftOut(db: ReadDb, personId: string): Promise<string[]> {
  const all = await findExceptions(db, personId)
  return all.flatMap(({ practitionerId }) => practitionerId ?? [])
}

/** Whom a service has named about a person, ever; `isNamed`: they take part today, left out or not. */
export async function findNamedEver(
  db: ReadDb,
  personId: string,
  serviceId: string,
  today: string,
): Promise<{ id: string; name: string; isNamed: boolean }[]> {
  const rows = await db
    .selectFrom('participantPractitioner as pp')
    .innerJoin('participant as pa', 'pa.id', 'pp.participantId')
    .innerJoin('practitioner as p', 'p.id', 'pp.practitionerId')
    .select(['p.id', 'p.name', 'pp.fromDate', 'pp.toDate'])
    .where('pa.personId', '=', personId)
    .where('pa.serviceId', '=', serviceId)
    .orderBy('p.name')
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id).values()].map((times) => ({
    id: times[0]!.id,
    name: times[0]!.name,
    isNamed: times.some(({ fromDate, toDate }) => fromDate <= today && (toDate === null || toDate > today)),
  }))
}

/** Whom each service has named about a person, and who take part today by that. */
export async function findNamedIn(
  db: ReadDb,
  personId: string,
  today: string,
): Promise<{ id: string; name: string; serviceId: string }[]> {
  const rows = await db
    .selectFrom('participantPractitioner as pp')
    .innerJoin('participant as pa', 'pa.id', 'pp.participantId')
    .innerJoin('practitioner as p', 'p.id', 'pp.practitionerId')
    .select(['p.id', 'p.name', 'pa.serviceId'])
    .where('pa.personId', '=', personId)
    .where('pa.serviceId', 'is not', null)
    .where((where) => where.or([where('pa.toDate', 'is', null), where('pa.toDate', '>', today)]))
    .where('pp.fromDate', '<=', today)
    .where((where) => where.or([where('pp.toDate', 'is', null), where('pp.toDate', '>', today)]))
    .orderBy('p.name')
    .execute()
  return rows.map(({ serviceId, ...row }) => ({ ...row, serviceId: serviceId! }))
}

/**
 * Leaves out, from the next request. A consent is held while something is left out of it: whoever answers it at the same
 * time comes after. Null where the same one has left out the same before.
 */
export async function insertException(
  db: Db,
  authorityId: string,
  personId: string,
  exception: Exception,
  by: LeavesOut,
  at: Date,
): Promise<string | null> {
  if ('consentId' in exception && (await lockConsent(db, exception.consentId))?.personId !== personId)
    throw new Error('a consent of somebody else')
  const row = await db
    .insertInto('consentException')
    .values({
      authorityId,
      personId,
      ...('consentId' in exception
        ? { consentId: exception.consentId, ...partsOf(exception.thing) }
        : { practitionerId: exception.practitionerId }),
      relatedPersonId: by.relatedPersonId,
      addedAs: by.as,
      recordedBy: by.recordedBy?.practitionerId ?? null,
      how: by.recordedBy?.how ?? 'eid',
      saidOn: by.recordedBy?.saidOn ?? null,
      addedAt: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** Lets in again, as far as this one is concerned: what another has left out stays out. False where there was nothing to end. */
export async function endException(
  db: Db,
  personId: string,
  exceptionId: string,
  { relatedPersonId }: Pick<LeavesOut, 'relatedPersonId'>,
  at: Date,
): Promise<boolean> {
  const row = await db
    .updateTable('consentException')
    .set({ endedAt: at })
    .where('personId', '=', personId)
    .where('id', '=', exceptionId)
    .where('relatedPersonId', 'is not distinct from', relatedPersonId)
    .where('endedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

function partsOf(thing: Thing): { thing: string; thingId: string | null; key: string | null } {
  const at = thing.indexOf(':')
  const kind = thing.slice(0, at) as LeftOutKind
  const name = thing.slice(at + 1)
  return kind === 'text' || kind === 'need'
    ? { thing: kind, thingId: null, key: name }
    : { thing: kind, thingId: name, key: null }
}
