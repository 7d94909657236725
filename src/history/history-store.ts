import { sql } from 'kysely'
import type { ReadDb } from '../platform/database/database.ts'

/** What a thing was in one of its versions, by the columns' own names (`plans/revision-store.ts`). */
export type Content = Record<string, unknown>

export interface Change {
  id: string
  planId: string
  thing: 'text' | 'goal' | 'activity'
  /** Of a goal or an activity; a text has a key. */
  thingId: string | null
  key: string | null
  version: number
  content: Content
  /** What it was before; null where this is the first that is kept. */
  before: Content | null
  /** The practitioner's name; null when the person's own side wrote. */
  by: string | null
  writtenAs: string
  at: Date
}

const thingOf = (alias: 'r' | 'p') =>
  sql<string>`coalesce(${sql.ref(`${alias}.thingId`)}::text, ${sql.ref(`${alias}.key`)})`

const changesOf = (db: ReadDb, planId: string) =>
  db
    .selectFrom('planRevision as r')
    .leftJoin('planRevision as p', (join) =>
      join
        .onRef('p.authorityId', '=', 'r.authorityId')
        .onRef('p.planId', '=', 'r.planId')
        .onRef('p.thing', '=', 'r.thing')
        .on(thingOf('p'), '=', thingOf('r'))
        .on('p.version', '=', sql<number>`r.version - 1`),
    )
    .leftJoin('practitioner as n', 'n.id', 'r.practitionerId')
    .select([
      'r.id',
      'r.planId',
      'r.thing',
      'r.thingId',
      'r.key',
      'r.version',
      'r.content',
      'p.content as before',
      'n.name as by',
      'r.writtenAs',
      'r.at',
    ])
    .where('r.planId', '=', planId)

type Row = Awaited<ReturnType<ReturnType<typeof changesOf>['execute']>>[number]

const toChange = (row: Row): Change => ({
  ...row,
  thing: row.thing as Change['thing'],
  content: row.content as Content,
  before: row.before as Content | null,
})

/** The changes of a plan, newest first, from the one after `after` on (one that is not there: none). */
export async function findChanges(
  db: ReadDb,
  planId: string,
  { after, most }: { after: string | null; most: number },
): Promise<{ changes: Change[]; hasMore: boolean }> {
  const newest = changesOf(db, planId)
    .orderBy('r.at', 'desc')
    .orderBy('r.writtenOrder', 'desc')
    .limit(most + 1)
  const older = sql<boolean>`(r.at, r.written_order) < (select a.at, a.written_order from plan_revision a where a.plan_id = ${planId} and a.id = ${after})`
  const rows = await (after ? newest.where(older) : newest).execute()
  return { changes: rows.slice(0, most).map(toChange), hasMore: rows.length > most }
}

export async function findChange(db: ReadDb, planId: string, changeId: string): Promise<Change | null> {
  const row = await changesOf(db, planId).where('r.id', '=', changeId).executeTakeFirst()
  return row ? toChange(row) : null
}

/** The thing as it stands: its newest version. */
export async function findStanding(
  db: ReadDb,
  { planId, thing, thingId, key }: Pick<Change, 'planId' | 'thing' | 'thingId' | 'key'>,
): Promise<{ version: number; content: Content } | null> {
  const row = await db
    .selectFrom('planRevision as r')
    .select(['r.version', 'r.content'])
    .where('r.planId', '=', planId)
    .where('r.thing', '=', thing)
    .where(thingOf('r'), '=', thingId ?? key)
    .orderBy('r.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { version: row.version, content: row.content as Content } : null
}

export interface Version {
  number: number
  /** approval · meeting · by_hand */
  occasion: string
  note: string
  frozenAt: Date
}

/** The versions kept of a plan, newest first. */
export async function findVersions(db: ReadDb, planId: string): Promise<Version[]> {
  return db
    .selectFrom('planVersion')
    .select(['number', 'occasion', 'note', 'frozenAt'])
    .where('planId', '=', planId)
    .orderBy('number', 'desc')
    .execute()
}

/** One of them, with what the plan held. */
export async function findVersion(
  db: ReadDb,
  planId: string,
  number: number,
): Promise<(Version & { content: Content }) | null> {
  const row = await db
    .selectFrom('planVersion')
    .select(['number', 'occasion', 'note', 'frozenAt', 'content'])
    .where('planId', '=', planId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row ? { ...row, content: row.content as Content } : null
}

/** What services, practitioners, private persons and goals are called, by id, and the one the plan is about, under 'person'. */
export async function findNames(
  db: ReadDb,
  ids: readonly string[],
  givenName: string,
): Promise<Map<string, string>> {
  const person = ['person', givenName] as const
  if (ids.length === 0) return new Map([person])
  const among = sql<boolean>`id = any(${ids}::uuid[])`
  const rows = await db
    .selectFrom('service')
    .select(['id', 'name'])
    .where(among)
    .unionAll(db.selectFrom('practitioner').select(['id', 'name']).where(among))
    .unionAll(db.selectFrom('relatedPerson').select(['id', 'name']).where(among))
    .unionAll(db.selectFrom('goal').select(['id', 'words as name']).where(among))
    .execute()
  return new Map([person, ...rows.map(({ id, name }) => [id, name] as const)])
}
