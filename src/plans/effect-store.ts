import { type Grant, isOpen } from '../access/acts.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { Effect } from './things.ts'

/** Whether an activity helped, as it was said at one time; never changed. */
export interface NewEffect {
  planId: string
  activityId: string
  effect: Effect
  text: string
  evaluatedBy: string
  evaluatedAs: string
  practitionerId: string | null
  at: Date
}

export async function insertEffect(db: Db, authorityId: string, said: NewEffect): Promise<void> {
  await db
    .insertInto('evaluation')
    .values({ authorityId, ...said })
    .execute()
}

export interface SaidEffect {
  id: string
  activityId: string
  effect: Effect
  text: string
  evaluatedAs: string
  by: string | null
  at: Date
}

const effects = (db: ReadDb) =>
  db
    .selectFrom('evaluation as e')
    .leftJoin('practitioner as p', 'p.id', 'e.practitionerId')
    .select(['e.id', 'e.effect', 'e.text', 'e.evaluatedAs', 'p.name as by', 'e.at'])
    .select((eb) => eb.ref('e.activityId').$notNull().as('activityId'))

const asSaid = <R extends { effect: string | null }>(row: R) => ({ ...row, effect: row.effect as Effect })

/** Newest first. `by`: the practitioner's name; null when the person's own side said it. None where it is not open to the reader. */
export async function findEffects(db: ReadDb, activityId: string, grant: Grant): Promise<SaidEffect[]> {
  if (!isOpen(grant, 'activities', `activity:${activityId}`)) return []
  const rows = await effects(db)
    .where('e.activityId', '=', activityId)
    .orderBy('e.at', 'desc')
    .orderBy('e.written', 'desc')
    .limit(50)
    .execute()
  return rows.map(asSaid)
}

/** The newest words on each activity of a plan that the grant opens, by the activity's id; for the plan on paper. */
export async function findNewestEffects(
  db: ReadDb,
  planId: string,
  grant: Grant,
): Promise<ReadonlyMap<string, string>> {
  const rows = await effects(db)
    .where('e.planId', '=', planId)
    .where('e.activityId', 'is not', null)
    .distinctOn('e.activityId')
    .orderBy('e.activityId')
    .orderBy('e.at', 'desc')
    .orderBy('e.written', 'desc')
    .execute()
  return new Map(
    rows
      .filter(({ activityId }) => isOpen(grant, 'activities', `activity:${activityId}`))
      .map(({ activityId, text }) => [activityId, text]),
  )
}
