import { sql } from 'kysely'
import type { ThingOfPlan } from '../plans/index.ts'
import type { ReadDb } from '../platform/database/database.ts'

/** What a thing was in one of its versions, by the columns' own names (`plans/revision-store.ts`). */
export type Content = Record<string, unknown>

export interface Change {
  id: string
  planId: string
  thing: ThingOfPlan['thing']
  /** Of the plan itself, a goal or an activity; a text has a key. */
  thingId: string | null
  key: string | null
  version: number
  content: Content
  /** What it was before; null where this is the first that is kept. */
  before: Content | null
  /** The practitioner's name; null when the person's own side wrote. */
  by: string | null
  writtenAs: string
  /** The identity. */
  writtenBy: string | null
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
      'r.writtenBy',
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

/** Columns that are told of elsewhere: what is said, and since when somebody has the ball. */
const toldElsewhere = ['word', 'word_reason', 'effect', 'effect_on', 'waiting_since']
const told = (alias: 'r' | 'p') => sql`${sql.ref(`${alias}.content`)} - ${toldElsewhere}::text[]`

/** Not a version in which nothing else was changed, nor that a plan was begun: the changes of it say what it was. */
const isChange = sql<boolean>`(case when p.content is null then r.thing <> 'plan' else ${told('r')} <> ${told('p')} end)`

/** The changes of a plan, newest first, from the one after `after` on (one that is not there: none); `own`: those of one writer. */
export async function findChanges(
  db: ReadDb,
  planId: string,
  {
    after,
    most,
    own = null,
  }: { after: string | null; most: number; own?: { by: string; as: string } | null },
): Promise<{ changes: Change[]; hasMore: boolean }> {
  const newest = changesOf(db, planId)
    .where(isChange)
    .$if(own !== null, (some) => some.where('r.writtenBy', '=', own!.by).where('r.writtenAs', '=', own!.as))
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

export interface ThingVersion {
  thing: Change['thing']
  /** Of a text its key. */
  thingId: string
  version: number
  content: Content
}

/** Those of the versions that are kept. `of`: the thing’s id, of a text its key. */
export async function findVersionsOfThings(
  db: ReadDb,
  planId: string,
  wanted: readonly { of: string; version: number }[],
): Promise<ThingVersion[]> {
  if (wanted.length === 0) return []
  const [things, versions] = [wanted.map(({ of }) => of), wanted.map(({ version }) => version)]
  const rows = await db
    .selectFrom('planRevision as r')
    .select(['r.thing', thingOf('r').as('thingId'), 'r.version', 'r.content'])
    .where('r.planId', '=', planId)
    .where(
      sql<boolean>`(${thingOf('r')}, r.version) in (select * from unnest(${things}::text[], ${versions}::int[]))`,
    )
    .execute()
  return rows.map((row) => ({ ...row, thing: row.thing as Change['thing'], content: row.content as Content }))
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

/** What was said once, of the plan, of a goal or of an activity, and never changed. */
export interface Said {
  /**
   * The person's word on the plan or a goal; the person's number; how it goes with a goal; whether an activity helps; a comment of a
   * goal or a note of an activity that is taken back (those that stand are read where they were written).
   */
  kind: 'plan_word' | 'goal_word' | 'rating' | 'progress' | 'effect' | 'comment' | 'note'
  /** What the goal or the activity is called; null: the whole plan. */
  of: string | null
  /** The answer's code; of a rating the number; of a comment and a note when it was taken back. */
  answer: string
  words: string
  /** How a word was given; of a number, a comment and a note 'taken_back' where it is; else ''. */
  how: string
  saidAs: string
  by: string | null
  at: Date
}

/** So many of what was said are told at a time; all of it stands with the goal or the activity. */
export const mostSaid = 200

/** What was said within a time, newest first: from `from`, and before `before` (null: no limit). */
export async function findSaid(
  db: ReadDb,
  planId: string,
  { from, before }: { from: Date | null; before: Date | null },
): Promise<Said[]> {
  const said = sql<Said>`(
    select s.kind, s.of, s.answer, s.words, s.how, s.as as "saidAs", n.name as by, s.at from (
      select 'plan_word' as kind, null::text as of, w.word as answer, w.reason as words, w.how, w.given_as as as, w.practitioner_id, w.at,
        lpad(w.id::text, 20, '0') as nth
      from plan_word w where w.plan_id = ${planId}
      union all
      select 'goal_word', g.words, w.word, w.reason, w.how, w.given_as, w.practitioner_id, w.at, lpad(w.written::text, 20, '0')
      from goal_word w join goal g on g.id = w.goal_id where w.plan_id = ${planId}
      union all
      select 'rating', g.words, r.value::text, '', case when r.taken_back_at is null then '' else 'taken_back' end, r.rated_as,
        r.practitioner_id, r.at, lpad(r.written::text, 20, '0')
      from goal_rating r join goal g on g.id = r.goal_id where r.plan_id = ${planId}
      union all
      select 'progress', g.words, e.progress, e.text, '', e.evaluated_as, e.practitioner_id, e.at, lpad(e.written::text, 20, '0')
      from evaluation e join goal g on g.id = e.goal_id where e.plan_id = ${planId} and e.progress is not null
      union all
      select 'effect', a.what, e.effect, e.text, '', e.evaluated_as, e.practitioner_id, e.at, lpad(e.written::text, 20, '0')
      from evaluation e join activity a on a.id = e.activity_id where e.plan_id = ${planId} and e.effect is not null
      union all
      select 'comment', g.words, to_json(c.taken_back_at) #>> '{}', c.text, 'taken_back', c.written_as, c.practitioner_id, c.at,
        lpad(c.written::text, 20, '0')
      from goal_comment c join goal g on g.id = c.goal_id where c.plan_id = ${planId} and c.taken_back_at is not null
      union all
      select 'note', a.what, to_json(n.taken_back_at) #>> '{}', n.text, 'taken_back', n.written_as, n.practitioner_id, n.at, n.id::text
      from activity_note n join activity a on a.id = n.activity_id where a.plan_id = ${planId} and n.taken_back_at is not null) s
    left join practitioner n on n.id = s.practitioner_id
    where (${from}::timestamptz is null or s.at >= ${from}) and (${before}::timestamptz is null or s.at < ${before})
    order by s.at desc, s.nth desc
    limit ${mostSaid + 1})`
  return db.selectFrom(said.as('said')).selectAll().execute()
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
