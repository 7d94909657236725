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

/** The person's word on the plan, or on a goal of it, as it was given once. */
export interface SaidWord {
  /** The goal's words; null: on the whole plan. */
  goal: string | null
  word: string
  reason: string
  how: string
  givenAs: string
  by: string | null
  at: Date
}

/** The words given within a time, newest first: from `from`, and before `before` (null: no limit). */
export async function findWordsSaid(
  db: ReadDb,
  planId: string,
  { from, before }: { from: Date | null; before: Date | null },
): Promise<SaidWord[]> {
  const columns = ['w.word', 'w.reason', 'w.how', 'w.givenAs', 'n.name as by', 'w.at'] as const
  const within = sql<boolean>`(${from}::timestamptz is null or w.at >= ${from}) and (${before}::timestamptz is null or w.at < ${before})`
  return db
    .selectFrom('planWord as w')
    .leftJoin('practitioner as n', 'n.id', 'w.practitionerId')
    .select([
      ...columns,
      sql<string | null>`null`.as('goal'),
      sql<string>`lpad(w.id::text, 20, '0')`.as('nth'),
    ])
    .where('w.planId', '=', planId)
    .where(within)
    .unionAll(
      db
        .selectFrom('goalWord as w')
        .innerJoin('goal as g', 'g.id', 'w.goalId')
        .leftJoin('practitioner as n', 'n.id', 'w.practitionerId')
        .select([...columns, sql<string | null>`g.words`.as('goal'), sql<string>`w.id::text`.as('nth')])
        .where('w.planId', '=', planId)
        .where(within),
    )
    .orderBy('at', 'desc')
    .orderBy('nth', 'desc')
    .limit(200)
    .execute()
}

/** When a change of the plan was made; null where there is none such. */
export async function findWhenChanged(db: ReadDb, planId: string, changeId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('planRevision')
    .select('at')
    .where('planId', '=', planId)
    .where('id', '=', changeId)
    .executeTakeFirst()
  return row?.at ?? null
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
