import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { type Appointment, livingStates, type StandIn } from './appointment.ts'
import type { CoordinatorRole } from './rules/standing.ts'
import type { AppointmentState } from './rules/transitions.ts'
import type { StandInTime } from './standing-rights.ts'

function appointments(db: ReadDb) {
  return db
    .selectFrom('appointment as a')
    .innerJoin('practitioner as p', 'p.id', 'a.practitionerId')
    .select([
      'a.id as appointmentId',
      'a.personId',
      'a.caseId',
      'a.decisionId',
      'a.role',
      'a.state',
      'a.practitionerId',
      'p.name',
      'p.workTitle',
      'p.phone',
      'p.email',
      'a.message',
      'a.offeredAt',
      'a.answeredAt',
      'a.activeFrom',
      'a.endedOn',
      'a.reason',
      'a.whyNew',
      'a.version',
    ])
}

type Row = Omit<Appointment, 'role' | 'state'> & { role: string; state: string }
const appointmentOf = (row: Row): Appointment => ({
  ...row,
  role: row.role as CoordinatorRole,
  state: row.state as AppointmentState,
})

/** All there have been, the newest first. */
export async function findAppointments(db: ReadDb, personId: string): Promise<Appointment[]> {
  const rows = await appointments(db)
    .where('a.personId', '=', personId)
    .orderBy('a.offeredAt', 'desc')
    .orderBy('a.id')
    .execute()
  return rows.map(appointmentOf)
}

/** Those asked now and those who coordinate (also when away): the active ones first. */
export async function findCoordinators(db: ReadDb, personId: string): Promise<Appointment[]> {
  return inPlaceFirst(await findAppointments(db, personId))
}

const order: readonly AppointmentState[] = ['active', 'absent', 'accepted', 'offered', 'proposed']

/** Of all there have been: those asked now and those who coordinate, the active ones first. */
export function inPlaceFirst(appointments: readonly Appointment[]): Appointment[] {
  return appointments
    .filter(({ state }) => livingStates.includes(state))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
}

export async function findAppointment(db: ReadDb, appointmentId: string): Promise<Appointment | null> {
  const row = await appointments(db).where('a.id', '=', appointmentId).executeTakeFirst()
  return row ? appointmentOf(row) : null
}

/** Locks the person's coordination until the transaction ends: two who appoint at once come one after the other. */
export async function lockCoordination(db: ReadDb, personId: string): Promise<void> {
  await db.selectFrom('person').select('id').where('id', '=', personId).forUpdate().execute()
}

/** What a practitioner is asked to be, or is: with the person's name. */
export async function findAppointmentsOf(
  db: ReadDb,
  practitionerId: string,
): Promise<(Appointment & { personName: string })[]> {
  const rows = await appointments(db)
    .innerJoin('person as who', 'who.id', 'a.personId')
    .select(['who.givenName', 'who.familyName'])
    .where('a.practitionerId', '=', practitionerId)
    .where(({ eb, fn, val }) => eb('a.state', '=', fn.any(val([...livingStates]))))
    .orderBy('who.givenName')
    .execute()
  return rows.map(({ givenName, familyName, ...row }) => ({
    ...appointmentOf(row),
    personName: `${givenName} ${familyName}`,
  }))
}

/** How many each practitioner coordinates for now, those who are away too. */
export async function findLoads(db: ReadDb): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('appointment')
    .select(({ fn }) => ['practitionerId', fn.countAll<number>().as('count')])
    .where('state', 'in', ['active', 'absent'])
    .groupBy('practitionerId')
    .execute()
  return new Map(rows.map((row) => [row.practitionerId, Number(row.count)]))
}

export interface NewAppointment {
  personId: string
  caseId: string
  decisionId: string
  role: CoordinatorRole
  practitionerId: string
  serviceId: string | null
  state: AppointmentState
  message: string
  whyNew: string
  offeredAt: Date
}

/** Null when somebody is asked already. */
export async function insertAppointment(
  db: Db,
  authorityId: string,
  appointment: NewAppointment,
): Promise<string | null> {
  const row = await db
    .insertInto('appointment')
    .values({ authorityId, ...appointment })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

export async function updateAppointment(
  db: Db,
  appointmentId: string,
  change: {
    state: AppointmentState
    answeredAt?: Date
    activeFrom?: string
    endedOn?: string
    reason?: string
  },
): Promise<void> {
  await db
    .updateTable('appointment')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', appointmentId)
    .execute()
}

/** Those who stand in now, the first one first. */
export async function findStandIns(db: ReadDb, personId: string): Promise<StandIn[]> {
  const rows = await db
    .selectFrom('standIn as s')
    .innerJoin('practitioner as p', 'p.id', 's.practitionerId')
    .select([
      's.id as standInId',
      's.role',
      's.practitionerId',
      'p.name',
      'p.workTitle',
      'p.phone',
      'p.email',
      's.fromAt as since',
    ])
    .where('s.personId', '=', personId)
    .where('s.untilAt', 'is', null)
    .orderBy('s.fromAt')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as CoordinatorRole }))
}

/** Every time somebody has stood in for these persons. */
export async function findStandInTimes(
  db: ReadDb,
  personIds: readonly string[],
): Promise<(StandInTime & { personId: string })[]> {
  if (!personIds.length) return []
  const rows = await db
    .selectFrom('standIn')
    .select(['personId', 'role', 'fromAt', 'untilAt'])
    .where(({ eb, fn, val }) => eb('personId', '=', fn.any(val([...personIds]))))
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as CoordinatorRole }))
}

/** Those who are away now, in any appointment. */
export async function findAway(db: ReadDb): Promise<Set<string>> {
  const rows = await db
    .selectFrom('appointment')
    .select('practitionerId')
    .where('state', '=', 'absent')
    .execute()
  return new Set(rows.map(({ practitionerId }) => practitionerId))
}

/** Whom a practitioner stands in for now, the first one first. */
export async function findStandInsOf(
  db: ReadDb,
  practitionerId: string,
): Promise<{ personId: string; role: CoordinatorRole; since: Date }[]> {
  const rows = await db
    .selectFrom('standIn')
    .select(['personId', 'role', 'fromAt as since'])
    .where('practitionerId', '=', practitionerId)
    .where('untilAt', 'is', null)
    .orderBy('fromAt')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as CoordinatorRole }))
}

/** The named person in the unit who stands in while there is no coordinator; null when nobody needs to. */
export async function findStandIn(db: ReadDb, personId: string): Promise<StandIn | null> {
  return (await findStandIns(db, personId))[0] ?? null
}

export async function beginStandIn(
  db: Db,
  authorityId: string,
  standIn: { personId: string; role: CoordinatorRole; practitionerId: string; fromAt: Date },
): Promise<void> {
  await db
    .insertInto('standIn')
    .values({ authorityId, ...standIn })
    .execute()
}

export async function endStandIns(
  db: Db,
  personId: string,
  role: CoordinatorRole | null,
  untilAt: Date,
): Promise<void> {
  await db
    .updateTable('standIn')
    .set({ untilAt })
    .where('personId', '=', personId)
    .where('untilAt', 'is', null)
    .$if(role !== null, (ending) => ending.where('role', '=', role!))
    .execute()
}

export interface GrantedInUnit {
  personId: string
  item: string
  decisionId: string
  caseId: string
  issuedAt: Date
  unitId: string
  handlerId: string | null
}

/** Every right to a coordinator that stands in these units, by the newest decision that says anything of it. */
export async function findGrantedInUnits(db: ReadDb, unitIds: readonly string[]): Promise<GrantedInUnit[]> {
  const { rows } = await sql<GrantedInUnit & { result: string }>`
    select distinct on (d.person_id, i.item ->> 'item')
      d.person_id as "personId", i.item ->> 'item' as item, i.item ->> 'result' as result, d.id as "decisionId",
      d.case_id as "caseId", d.issued_at as "issuedAt", c.unit_id as "unitId", c.handler_id as "handlerId"
    from decision d
    join case_file c on c.authority_id = d.authority_id and c.id = d.case_id
    cross join lateral jsonb_array_elements(d.items) as i(item)
    where c.unit_id = any(${[...unitIds]}::uuid[])
    order by d.person_id, i.item ->> 'item', d.issued_at desc`.execute(db as Db)
  return rows.filter((row) => row.result === 'granted')
}

/** Appointments and stand-ins of these persons, for lists. */
export async function findCoordinationOf(
  db: ReadDb,
  personIds: readonly string[],
): Promise<{ appointments: Appointment[]; standIns: (StandIn & { personId: string })[] }> {
  if (!personIds.length) return { appointments: [], standIns: [] }
  const rows = await appointments(db)
    .where(({ eb, fn, val }) => eb('a.personId', '=', fn.any(val([...personIds]))))
    .execute()
  const standIns = await db
    .selectFrom('standIn as s')
    .innerJoin('practitioner as p', 'p.id', 's.practitionerId')
    .select([
      's.personId',
      's.id as standInId',
      's.role',
      's.practitionerId',
      'p.name',
      'p.workTitle',
      'p.phone',
      'p.email',
      's.fromAt as since',
    ])
    .where(({ eb, fn, val }) => eb('s.personId', '=', fn.any(val([...personIds]))))
    .where('s.untilAt', 'is', null)
    .execute()
  return {
    appointments: rows.map(appointmentOf),
    standIns: standIns.map((row) => ({ ...row, role: row.role as CoordinatorRole })),
  }
}
