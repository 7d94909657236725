import { sql } from 'kysely'
import type { ReadDb } from '../platform/database/database.ts'
import type { Look } from './rules/fold-looks.ts'
import { toldRefreshes } from './rules/told-refreshes.ts'
import { visitsOf } from './rules/visits.ts'

const day = sql<string>`to_char(at at time zone 'Europe/Oslo', 'YYYY-MM-DD')`

/** `untold`: acts this reader is not told of. */
const isAbout = (subjects: readonly string[], untold: readonly string[] = []) =>
  sql<boolean>`person_id = any(${subjects}::uuid[]) and split_part(act, ':', 1) <> all(${untold}::text[])`

export interface LookFilter {
  /** The person, and her inquiries from before she was known here: their rows carry the inquiry's id. */
  subjects: readonly string[]
  /** Below this row. */
  before?: number
  /** A practitioner or a related person. */
  who?: string
  /** A service or a unit. */
  place?: string
  /** Not those of this identity. */
  notBy?: string
  /** Acts the reader is not told of. */
  untold: readonly string[]
}

/** The day a row written now gets: the log keeps the database's own time, not the business clock's. */
export async function findDayOfLog(db: ReadDb): Promise<string> {
  const found = await db
    .selectNoFrom(sql<string>`to_char(now() at time zone 'Europe/Oslo', 'YYYY-MM-DD')`.as('today'))
    .executeTakeFirstOrThrow()
  return found.today
}

/** Rows about a person, the newest first. */
export async function findLooks(db: ReadDb, filter: LookFilter, most: number): Promise<Look[]> {
  const { subjects, before, who, place, notBy, untold } = filter
  let found = db
    .selectFrom('accessLog')
    .select([
      'id',
      'personId',
      'at',
      day.as('day'),
      'actorId',
      'practitionerId',
      'relatedPersonId',
      'serviceId',
      'unitId',
      'relation',
      'ground',
      'act',
      'what',
      'isRefresh',
    ])
    .where(isAbout(subjects, untold))
  if (before !== undefined) found = found.where('id', '<', before)
  if (notBy) found = found.where('actorId', 'is distinct from', notBy)
  if (who) {
    found = found.where(({ or, eb }) => or([eb('practitionerId', '=', who), eb('relatedPersonId', '=', who)]))
  }
  if (place) found = found.where(({ or, eb }) => or([eb('serviceId', '=', place), eb('unitId', '=', place)]))
  return found.orderBy('id', 'desc').limit(most).execute()
}

/**
 * How many times one identity has looked, by day, among the rows from `from` up to (not with) `before`; rows of one visit
 * are one time (`rules/visits.ts`), and a page that stood open
 * is none (`rules/told-refreshes.ts`).
 */
export async function countLooksOf(
  db: ReadDb,
  subjects: readonly string[],
  actorId: string,
  range: { from: number; before?: number },
): Promise<Map<string, number>> {
  let found = db
    .selectFrom('accessLog')
    .select([
      day.as('day'),
      'at',
      'personId',
      'actorId',
      'practitionerId',
      'relatedPersonId',
      'act',
      'what',
      'isRefresh',
    ])
    .where(isAbout(subjects))
    .where('actorId', '=', actorId)
    .where('id', '>=', range.from)
  if (range.before !== undefined) found = found.where('id', '<', range.before)
  const rows = toldRefreshes(await found.orderBy('id', 'desc').execute())
  const readings = rows.filter(({ isRefresh }) => !isRefresh).reverse()
  const byDay = Map.groupBy(readings, (row) => row.day)
  return new Map([...byDay].map(([on, looks]) => [on, visitsOf(looks.map(({ at }) => at)).length]))
}

/** Everybody who has looked but one identity, and for whom they did it. */
export async function findLookers(
  db: ReadDb,
  subjects: readonly string[],
  notBy: string,
  untold: readonly string[],
): Promise<Pick<Look, 'practitionerId' | 'relatedPersonId' | 'serviceId' | 'unitId'>[]> {
  return db
    .selectFrom('accessLog')
    .select(['practitionerId', 'relatedPersonId', 'serviceId', 'unitId'])
    .distinct()
    .where(isAbout(subjects, untold))
    .where('actorId', 'is distinct from', notBy)
    .execute()
}
