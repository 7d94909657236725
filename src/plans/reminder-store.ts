import { addDays } from '../law/calendar.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { daysBeforeDeadline, daysBeforeRevision } from './rules/reminders.ts'

export interface Reminder {
  planId: string
  /** Null: of the plan itself. */
  activityId: string | null
  kind: 'deadline' | 'evaluation' | 'revision_near' | 'revision_passed'
  dueOn: string
}

const open = ['planned', 'in_progress', 'cannot_be_done_yet']

/** The open activities whose deadline comes within the days a reminder is given before it, and that nobody has been reminded of. */
export async function findDeadlinesToRemind(db: ReadDb, today: string): Promise<Reminder[]> {
  const rows = await db
    .selectFrom('activity as a')
    .innerJoin('plan as p', 'p.id', 'a.planId')
    .innerJoin('person as who', 'who.id', 'p.personId')
    .select(['a.id', 'a.planId', 'a.deadline'])
    .where('a.state', 'in', open)
    .where('p.state', '<>', 'ended')
    .where('who.diedOn', 'is', null)
    .where('a.deadline', '>=', today)
    .where('a.deadline', '<=', addDays(today, daysBeforeDeadline))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('planReminder as r')
            .select('r.dueOn')
            .whereRef('r.activityId', '=', 'a.id')
            .whereRef('r.dueOn', '=', 'a.deadline')
            .where('r.kind', '=', 'deadline'),
        ),
      ),
    )
    .orderBy('a.deadline')
    .execute()
  return rows.map(({ id, planId, deadline }) => ({
    planId,
    activityId: id,
    kind: 'deadline',
    dueOn: deadline!,
  }))
}

/** The activities somebody is to say something of the effect of by today, and that nobody has been asked about. */
export async function findEvaluationsToAsk(db: ReadDb, today: string): Promise<Reminder[]> {
  const rows = await db
    .selectFrom('activity as a')
    .innerJoin('plan as p', 'p.id', 'a.planId')
    .innerJoin('person as who', 'who.id', 'p.personId')
    .select(['a.id', 'a.planId', 'a.evaluateOn'])
    .where('a.state', '<>', 'no_longer_needed')
    .where('p.state', '<>', 'ended')
    .where('who.diedOn', 'is', null)
    .where('a.evaluateOn', '<=', today)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('planReminder as r')
            .select('r.dueOn')
            .whereRef('r.activityId', '=', 'a.id')
            .whereRef('r.dueOn', '=', 'a.evaluateOn')
            .where('r.kind', '=', 'evaluation'),
        ),
      ),
    )
    .orderBy('a.evaluateOn')
    .execute()
  return rows.map(({ id, planId, evaluateOn }) => ({
    planId,
    activityId: id,
    kind: 'evaluation',
    dueOn: evaluateOn!,
  }))
}

/** The plans that are, or soon are, to be gone through, and of which days there has been told. */
export async function findRevisionsToRemind(
  db: ReadDb,
  today: string,
): Promise<{ planId: string; revisionOn: string; told: string[] }[]> {
  const plans = await db
    .selectFrom('plan as p')
    .innerJoin('person as who', 'who.id', 'p.personId')
    .leftJoin('planReminder as r', (join) =>
      join
        .onRef('r.planId', '=', 'p.id')
        .onRef('r.dueOn', '=', 'p.revisionOn')
        .on('r.activityId', 'is', null),
    )
    .select(['p.id', 'p.revisionOn', 'r.kind'])
    .where('p.state', '<>', 'ended')
    .where('who.diedOn', 'is', null)
    .where('p.revisionOn', '<=', addDays(today, daysBeforeRevision))
    .orderBy('p.revisionOn')
    .execute()
  return [...Map.groupBy(plans, ({ id }) => id).values()].map((rows) => ({
    planId: rows[0]!.id,
    revisionOn: rows[0]!.revisionOn!,
    told: rows.flatMap(({ kind }) => kind ?? []),
  }))
}

/** False when somebody has been reminded of it already: a second worker waits here for the first. */
export async function noteReminded(
  db: Db,
  authorityId: string,
  reminder: Reminder,
  now: Date,
): Promise<boolean> {
  const row = await db
    .insertInto('planReminder')
    .values({ authorityId, ...reminder, toldAt: now })
    .onConflict((on) => on.doNothing())
    .returning('kind')
    .executeTakeFirst()
  return row !== undefined
}

/** The living plans, of those the units answer for, that should have been gone through; the first first. */
export async function findPlansPastRevision(
  db: ReadDb,
  unitIds: readonly string[],
  today: string,
): Promise<{ personId: string; revisionOn: string }[]> {
  const rows = await db
    .selectFrom('plan as p')
    .innerJoin('person as o', 'o.id', 'p.personId')
    .select(['p.personId', 'p.revisionOn'])
    .where('p.state', '<>', 'ended')
    .where('p.revisionOn', '<', today)
    .where('o.diedOn', 'is', null)
    .where(({ exists, selectFrom, fn, val }) =>
      exists(
        selectFrom('caseFile as c')
          .select('c.id')
          .whereRef('c.personId', '=', 'p.personId')
          .where(({ eb }) => eb('c.unitId', '=', fn.any(val([...unitIds])))),
      ),
    )
    .orderBy('p.revisionOn')
    .orderBy('p.personId')
    .execute()
  return rows.map(({ personId, revisionOn }) => ({ personId, revisionOn: revisionOn! }))
}

/** How many of them, and since when the first. By number alone. */
export async function findRevisionsPassed(
  db: ReadDb,
  unitIds: readonly string[],
  today: string,
): Promise<{ count: number; nextDue: string | null }> {
  const plans = await findPlansPastRevision(db, unitIds, today)
  return { count: plans.length, nextDue: plans[0]?.revisionOn ?? null }
}
