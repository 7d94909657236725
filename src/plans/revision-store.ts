import { type Compilable, CompiledQuery, sql } from 'kysely'
import type { Grant } from '../access/acts.ts'
import type { Asked } from '../platform/asked.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'

/** What has revisions. A new kind: here, and its name in the check `plan_revision_thing` (drop it, add it anew with one more). */
export type RevisedThing = 'plan' | 'text' | 'goal' | 'activity'

/** Who writes, as what, and when: kept with every version of a thing. */
export interface Writer {
  /** The identity. */
  by: string | null
  /** The relation's name. */
  as: string
  practitionerId: string | null
  at: Date
}

export function writerOf({ actor, grant, now }: Pick<Asked, 'actor' | 'now'> & { grant: Grant }): Writer {
  return {
    by: actor.kind === 'nobody' ? null : actor.identityId,
    as: grant.relation.name,
    practitionerId: grant.relation.practitionerId ?? null,
    at: now,
  }
}

/** Which thing, which version and who wrote it stand in columns of their own; the order among others is nobody's words. */
const notContent = ['authority_id', 'plan_id', 'id', 'key', 'version', 'position', 'written_by', 'written_at']

/**
 * Writes a thing, and keeps what it became as a version that is never changed: one statement, so that neither is without the other.
 * `write` is an insert or update that returns all columns; whatever column a table gets is kept from then on. The content has the
 * columns' own names (`parent_goal_id`), and those that came later are missing in what was written before them.
 * Returns the thing's id; '' of a text, which has none.
 */
export async function writeRevised(
  db: Db,
  thing: RevisedThing,
  writer: Writer,
  write: Compilable,
): Promise<string> {
  const { rows } = await revised(thing, writer, write).execute(db)
  return rows[0]?.thingId ?? ''
}

/** The same, to be sent with the commit. */
export function revisedLast(db: Db, thing: RevisedThing, writer: Writer, write: Compilable): Compilable {
  return { compile: () => revised(thing, writer, write).compile(db) }
}

const revised = (thing: RevisedThing, writer: Writer, write: Compilable) => sql<{ thingId: string | null }>`
  with written as (${write})
  insert into plan_revision (authority_id, plan_id, thing, thing_id, key, version, content,
    written_by, written_as, practitioner_id, at)
  select authority_id, plan_id, ${thing}, (to_jsonb(written)->>'id')::uuid, to_jsonb(written)->>'key', version,
    to_jsonb(written) - ${notContent}::text[],
    ${writer.by}::uuid, ${writer.as}, ${writer.practitionerId}::uuid, ${writer.at}::timestamptz
  from written
  returning thing_id as "thingId"`

/**
 * The next version of an activity where nothing of it is changed: it has a note beside it. What is written most often, and so
 * by hand: what `revisedLast` does, and the note, in one statement.
 */
export function notedActivityLast(
  authorityId: string,
  activity: { id: string; version: number },
  note: string,
  writer: Writer,
): Compilable {
  const { by, as, practitionerId, at } = writer
  const values = [activity.id, activity.version + 1, by, as, practitionerId, at, authorityId, note]
  return { compile: () => CompiledQuery.raw(notedActivitySql, values) }
}

const notedActivitySql = `
with written as (update activity set version = $2 where id = $1::uuid returning *),
noted as (
  insert into activity_note (authority_id, activity_id, text, activity_version, written_by, written_as, practitioner_id, at)
  select $7, id, $8, $2, $3::uuid, $4, $5::uuid, $6::timestamptz from written
)
insert into plan_revision (authority_id, plan_id, thing, thing_id, version, content,
  written_by, written_as, practitioner_id, at)
select authority_id, plan_id, 'activity', id, version, to_jsonb(written) - '{${notContent.join(',')}}'::text[],
  $3::uuid, $4, $5::uuid, $6::timestamptz
from written`

type Content = Readonly<Record<string, unknown>>

/**
 * What this identity changed last of this kind in a plan, with what stood before, where anything did: of one thing, or of all that was
 * changed at that moment.
 */
export async function findLastChanges(
  db: ReadDb,
  of: { planId: string; thing: RevisedThing; thingId?: string; by: string },
): Promise<{ id: string; key: string | null; content: Content; before: Content }[]> {
  const own = db
    .selectFrom('planRevision as r')
    .where('r.planId', '=', of.planId)
    .where('r.thing', '=', of.thing)
    .where('r.writtenBy', '=', of.by)
    .$if(of.thingId !== undefined, (one) => one.where('r.thingId', '=', of.thingId!))
  const rows = await own
    .innerJoin('planRevision as p', (join) =>
      join
        .onRef('p.authorityId', '=', 'r.authorityId')
        .onRef('p.planId', '=', 'r.planId')
        .onRef('p.thing', '=', 'r.thing')
        .on(sql<boolean>`coalesce(p.thing_id::text, p.key) = coalesce(r.thing_id::text, r.key)`)
        .on('p.version', '=', sql<number>`r.version - 1`),
    )
    .distinctOn(['r.thingId', 'r.key'])
    .select(['r.id', 'r.key', 'r.content', 'p.content as before'])
    .where(
      'r.at',
      '=',
      own.select((row) => row.fn.max('r.at').as('at')),
    )
    .orderBy('r.thingId')
    .orderBy('r.key')
    .orderBy('r.version', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, content: row.content as Content, before: row.before as Content }))
}

/** The identity that wrote the words of a goal that stand. */
export async function findWhoWorded(db: ReadDb, goal: { id: string; words: string }): Promise<string | null> {
  const versions = db.selectFrom('planRevision').where('thing', '=', 'goal').where('thingId', '=', goal.id)
  const other = versions
    .select(sql<number>`coalesce(max(version), 0)`.as('version'))
    .where(sql<string>`content->>'words'`, '<>', goal.words)
  const row = await versions
    .select('writtenBy')
    .where('version', '>', other)
    .orderBy('version')
    .limit(1)
    .executeTakeFirst()
  return row?.writtenBy ?? null
}
