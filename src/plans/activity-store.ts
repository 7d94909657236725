import { type Compilable, sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import { type Grant, isOpen } from '../access/acts.ts'
import type { Thing } from '../access/left-out.ts'
import { type Db, hotRead, type ReadDb } from '../platform/database/database.ts'
import type { WaitsFor } from './holder.ts'
import { type Writable, writableColumns } from './may-write.ts'
import { asRemark, type Remark } from './remark.ts'
import { revisedLast, type Writer, writeRevised } from './revision-store.ts'
import type { Effect } from './things.ts'

/** One of: a service (and perhaps whom there), a private person, the person. */
export interface Responsible {
  serviceId: string | null
  practitionerId: string | null
  relatedPersonId: string | null
  isPerson: boolean
}

export interface Activity extends Responsible, WaitsFor {
  id: string
  planId: string
  personId: string
  /** For whoever it is left out for (rule `consent-exception`). */
  things: readonly Thing[]
  planState: string
  goalId: string | null
  what: string
  how: string
  scope: string
  deadline: string | null
  state: string
  reason: string
  waitingSince: string | null
  evaluateOn: string | null
  version: number
}

const activities = (db: ReadDb, activityId: string) =>
  db
    .selectFrom('activity as a')
    .innerJoin('plan as p', 'p.id', 'a.planId')
    .select([
      'a.id',
      'a.planId',
      'p.personId',
      'p.state as planState',
      'a.goalId',
      'a.what',
      'a.how',
      'a.scope',
      'a.deadline',
      'a.state',
      'a.reason',
      'a.waitingFor',
      'a.waitingForServiceId',
      'a.waitingForPractitionerId',
      'a.waitingForRelatedPersonId',
      'a.waitingForIsPerson',
      'a.waitingSince',
      'a.evaluateOn',
      'a.version',
      'a.responsibleServiceId as serviceId',
      'a.responsiblePractitionerId as practitionerId',
      'a.responsibleRelatedPersonId as relatedPersonId',
      'a.responsibleIsPerson as isPerson',
    ])
    .where('a.id', '=', activityId)

const withThings = <R extends { id: string }>(row: R | undefined) =>
  row ? { ...row, things: [`activity:${row.id}` as const] } : null

export async function findActivity(db: ReadDb, activityId: string): Promise<Activity | null> {
  return withThings(await activities(db, activityId).executeTakeFirst())
}

export async function lockActivity(db: ReadDb, activityId: string): Promise<Activity | null> {
  return withThings(await activities(db, activityId).forNoKeyUpdate('a').executeTakeFirst())
}

/**
 * The same with what writing in it hangs on beside who writes (`Writable`), in one statement written by hand: of all that is
 * locked this is locked most often.
 */
export async function lockActivityToWrite(
  db: ReadDb,
  activityId: string,
  today: string,
): Promise<(Activity & Writable) | null> {
  const rows = await hotRead<Activity & Writable>(db, 'lock-activity', lockToWriteSql, [activityId, today])
  return withThings(rows[0])
}

const lockToWriteSql = `
  select a.id, a.plan_id as "planId", p.person_id as "personId", p.state as "planState", a.goal_id as "goalId", a.what, a.how, a.scope,
    a.deadline, a.state, a.reason, a.waiting_for as "waitingFor", a.waiting_for_service_id as "waitingForServiceId",
    a.waiting_for_practitioner_id as "waitingForPractitionerId", a.waiting_for_related_person_id as "waitingForRelatedPersonId",
    a.waiting_for_is_person as "waitingForIsPerson", a.waiting_since as "waitingSince", a.evaluate_on as "evaluateOn", a.version,
    a.responsible_service_id as "serviceId", a.responsible_practitioner_id as "practitionerId",
    a.responsible_related_person_id as "relatedPersonId", a.responsible_is_person as "isPerson", ${writableColumns}
  from activity a
  join plan p on p.authority_id = a.authority_id and p.id = a.plan_id
  join person who on who.authority_id = p.authority_id and who.id = p.person_id
  where a.id = $1::uuid for no key update of a`

export interface NewActivity extends Responsible, WaitsFor {
  planId: string
  goalId: string | null
  what: string
  how: string
  scope: string
  deadline: string | null
  evaluateOn?: string | null
  waitingSince: string | null
  fromMinutesId?: string | null
}

/** At the end of the plan's activities, planned. */
export async function insertActivity(
  db: Db,
  authorityId: string,
  activity: NewActivity,
  writer: Writer,
): Promise<string> {
  const { serviceId, practitionerId, relatedPersonId, isPerson, ...rest } = activity
  const insert = db
    .insertInto('activity')
    .values((from) => ({
      authorityId,
      ...rest,
      createdAt: writer.at,
      ...columnsOf({ serviceId, practitionerId, relatedPersonId, isPerson }),
      position: from
        .selectFrom('activity')
        .select(sql<number>`coalesce(max(position), 0) + 1`.as('next'))
        .where('planId', '=', activity.planId),
    }))
    .returningAll()
  return writeRevised(db, 'activity', writer, insert)
}

const columnsOf = (responsible: Responsible) => ({
  responsibleServiceId: responsible.serviceId,
  responsiblePractitionerId: responsible.practitionerId,
  responsibleRelatedPersonId: responsible.relatedPersonId,
  responsibleIsPerson: responsible.isPerson,
})

export type ActivityChange = Partial<
  Pick<
    Activity,
    'goalId' | 'what' | 'how' | 'scope' | 'deadline' | 'evaluateOn' | 'state' | 'reason' | 'waitingSince'
  > &
    WaitsFor & { effect: Effect; effectOn: string }
>

type NextVersion = [
  db: Db,
  activity: Pick<Activity, 'id' | 'version'>,
  change: ActivityChange & { responsible?: Responsible },
  writer: Writer,
]

/** Makes the activity's next version. */
export async function updateActivity(...next: NextVersion): Promise<void> {
  const [db, , , writer] = next
  await writeRevised(db, 'activity', writer, nextVersion(...next))
}

/** The same, to be sent with the commit. */
export function updateActivityLast(...next: NextVersion): Compilable {
  const [db, , , writer] = next
  return revisedLast(db, 'activity', writer, nextVersion(...next))
}

const nextVersion = (...[db, activity, { responsible, ...rest }]: NextVersion) =>
  db
    .updateTable('activity')
    .set({ ...rest, ...(responsible && columnsOf(responsible)), version: activity.version + 1 })
    .where('id', '=', activity.id)
    .returningAll()

/** A note on the activity's next version, to be sent with the commit. */
export function insertNoteLast(
  db: Db,
  authorityId: string,
  activity: Pick<Activity, 'id' | 'version'>,
  text: string,
  { by, as, practitionerId, at }: Writer,
): Compilable {
  if (!by) throw new Error('a note has a writer')
  const of = { activityId: activity.id, activityVersion: activity.version + 1 }
  return db
    .insertInto('activityNote')
    .values({ authorityId, ...of, text, writtenBy: by, writtenAs: as, practitionerId, at })
}

/** Newest first, those that are taken back without their words. None where the activity is not open to the reader. */
export async function findNotes(
  db: ReadDb,
  activityId: string,
  { grant, actor }: { grant: Grant; actor: Actor },
): Promise<Remark[]> {
  if (!isOpen(grant, 'activities', `activity:${activityId}`)) return []
  const rows = await db
    .selectFrom('activityNote as n')
    .leftJoin('practitioner as p', 'p.id', 'n.practitionerId')
    .select(['n.id', 'n.text', 'n.writtenAs', 'n.writtenBy', 'p.name as by', 'n.at', 'n.takenBackAt'])
    .where('n.activityId', '=', activityId)
    .orderBy('n.at', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => asRemark(row, actor))
}

/** One note, with the activity it is of, locked; null where there is none. */
export async function lockNote(
  db: ReadDb,
  noteId: string,
): Promise<{ activityId: string; writtenBy: string; takenBackAt: Date | null } | null> {
  const row = await db
    .selectFrom('activityNote')
    .select(['activityId', 'writtenBy', 'takenBackAt'])
    .where('id', '=', noteId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row ?? null
}

/** `at` null: it stands again. */
export async function setNoteTakenBack(db: Db, noteId: string, at: Date | null): Promise<void> {
  await db.updateTable('activityNote').set({ takenBackAt: at }).where('id', '=', noteId).execute()
}
