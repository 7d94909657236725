import { type Selectable, sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { Complaint as Table } from '../platform/database/tables.ts'
import type { Complaint, ComplaintStep } from './complaint.ts'
import { endedStates } from './rules/lifecycle.ts'

const complaintOf = ({ authorityId: _, ...row }: Selectable<Table>) => row as unknown as Complaint

export type NewComplaint = Omit<
  Complaint,
  | 'state'
  | 'knownLaterOn'
  | 'knownLaterWhy'
  | 'laterDeadlineOn'
  | 'defects'
  | 'mendBy'
  | 'assessment'
  | 'assessedBy'
  | 'handedTo'
  | 'hadNoOtherHand'
  | 'statement'
  | 'upheldItems'
  | 'remaining'
  | 'planConsent'
  | 'planGround'
  | 'planEnclosed'
  | 'sentOn'
  | 'appealBody'
  | 'outcome'
  | 'outcomeOn'
  | 'outcomeNote'
  | 'setAsideOn'
  | 'version'
>

export async function insertComplaint(db: Db, authorityId: string, complaint: NewComplaint): Promise<void> {
  await db
    .insertInto('complaint')
    .values({ authorityId, ...complaint })
    .execute()
}

/** Null when there is none in this authority. `lock`: until the transaction ends, for commands. */
export async function findComplaint(
  db: ReadDb,
  complaintId: string,
  { lock = false } = {},
): Promise<Complaint | null> {
  const select = db.selectFrom('complaint').selectAll().where('id', '=', complaintId)
  const row = await (lock ? select.forUpdate() : select).executeTakeFirst()
  return row ? complaintOf(row) : null
}

/** Newest first. */
export async function findComplaintsOfPerson(db: ReadDb, personId: string): Promise<Complaint[]> {
  const rows = await db
    .selectFrom('complaint')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('recordedAt', 'desc')
    .execute()
  return rows.map(complaintOf)
}

/** Those of the party where something is asked for and has not come. */
export async function findDefectiveComplaints(db: ReadDb): Promise<Complaint[]> {
  const rows = await db
    .selectFrom('complaint')
    .selectAll()
    .where('state', '=', 'defective')
    .where('complainantKey', 'is not', null)
    .where('informingId', 'is', null)
    .orderBy('recordedAt')
    .execute()
  return rows.map(complaintOf)
}

/** Those of these that somebody in the unit has begun on, or that are over. */
export async function findBegunComplaints(db: ReadDb, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (!ids.length) return new Set()
  const rows = await db
    .selectFrom('complaint')
    .select('id')
    .where('id', 'in', ids)
    .where('state', '<>', 'received')
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** The complaint whose statement this letter is a copy of: the two were made in the same moment. Null: it is another letter. */
export async function findComplaintOfStatement(
  db: ReadDb,
  letterId: string,
): Promise<{ complaint: Complaint; madeAt: Date } | null> {
  const row = await db
    .selectFrom('letter as l')
    .innerJoin('complaint as k', 'k.caseId', 'l.caseId')
    .innerJoin('complaintDocument as d', 'd.complaintId', 'k.id')
    .selectAll('k')
    .select('l.at as madeAt')
    .where('l.id', '=', letterId)
    .where('l.kind', 'in', ['complaint_statement', 'informing_complaint'])
    .where('d.kind', '=', 'statement')
    .where('k.sentOn', 'is not', null)
    .whereRef('d.addedAt', '=', 'l.at')
    .executeTakeFirst()
  return row ? { complaint: complaintOf(row), madeAt: row.madeAt } : null
}

/** Until the transaction ends: of two complaints of the same at the same time, the other meets the first. */
export async function lockComplaintsOfCase(db: Db, caseId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`complaint ${caseId}`}, 0))`.execute(db)
}

/** Those of one thing that somebody has under way already, locked: another press of the same meets them here. */
export async function findOpenComplaintBy(
  db: Db,
  about: { caseId: string; decisionId: string | null; items: readonly string[] },
  complainantKey: string,
): Promise<Complaint | null> {
  await lockComplaintsOfCase(db, about.caseId)
  const row = await db
    .selectFrom('complaint')
    .selectAll()
    .where('caseId', '=', about.caseId)
    .where('complainantKey', '=', complainantKey)
    .where('decisionId', about.decisionId ? '=' : 'is', about.decisionId)
    .where('informingId', 'is', null)
    .where(
      sql<boolean>`(items = '{}' or ${about.items.length === 0} or items && ${[...about.items]}::text[])`,
    )
    .where(sql<boolean>`state <> all(${[...endedStates]}::text[])`)
    .executeTakeFirst()
  return row ? complaintOf(row) : null
}

/** Every change of the row makes it one version newer. */
export async function updateComplaint(
  db: Db,
  complaintId: string,
  changes: Partial<Complaint>,
): Promise<void> {
  await db
    .updateTable('complaint')
    .set({ ...changes, version: sql<number>`version + 1` })
    .where('id', '=', complaintId)
    .execute()
}

export async function insertStep(
  db: Db,
  authorityId: string,
  complaintId: string,
  step: ComplaintStep,
): Promise<void> {
  await db
    .insertInto('complaintStep')
    .values({ authorityId, complaintId, ...step })
    .execute()
}

/** In the order they were taken. */
export async function findSteps(db: ReadDb, complaintId: string): Promise<ComplaintStep[]> {
  return db
    .selectFrom('complaintStep')
    .select(['act', 'reason', 'practitionerId', 'at'])
    .where('complaintId', '=', complaintId)
    .orderBy('number')
    .execute()
}

export interface ListedComplaint extends Complaint {
  personName: string
  reference: string
  /** About who consents (pbrl § 4-3). */
  isOfCapacity: boolean
}

/** Complaints in cases of these units. `ended`: also those nothing more is done with. */
export async function findComplaintsOfUnits(
  db: ReadDb,
  unitIds: readonly string[],
  { ended = false } = {},
): Promise<ListedComplaint[]> {
  const rows = await db
    .selectFrom('complaint as k')
    .innerJoin('caseFile as c', (join) =>
      join.onRef('c.id', '=', 'k.caseId').onRef('c.authorityId', '=', 'k.authorityId'),
    )
    .innerJoin('person as p', (join) =>
      join.onRef('p.id', '=', 'k.personId').onRef('p.authorityId', '=', 'k.authorityId'),
    )
    .leftJoin('decision as d', (join) =>
      join.onRef('d.id', '=', 'k.decisionId').onRef('d.authorityId', '=', 'k.authorityId'),
    )
    .selectAll('k')
    .select(sql<boolean>`coalesce(d.result = 'cannot_consent', false)`.as('isOfCapacity'))
    .select(['c.reference', sql<string>`p.given_name || ' ' || p.family_name`.as('personName')])
    .where(sql<boolean>`c.unit_id = any(${[...unitIds]}::uuid[])`)
    .where(sql<boolean>`(${ended} or k.state <> all(${[...endedStates]}::text[]))`)
    .orderBy('k.receivedOn')
    .orderBy('k.id')
    .limit(1000)
    .execute()
  return rows.map((row) => ({
    ...complaintOf(row),
    personName: row.personName,
    reference: row.reference,
    isOfCapacity: row.isOfCapacity,
  }))
}
