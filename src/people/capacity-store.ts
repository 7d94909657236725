import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'

/** What a consent is to; a capacity decision names which of them it covers. */
export const consentFields = ['coordination', 'plan', 'sharing'] as const
export type ConsentField = (typeof consentFields)[number]

/** pbrl § 4-3: the reasoned written decision that somebody cannot consent. Days are 'YYYY-MM-DD'. */
export interface CapacityDecision {
  id: string
  personId: string
  caseId: string
  fields: ConsentField[]
  fromDate: string
  untilDate: string | null
  /** One who gives health care, and as what. */
  assessedBy: string
  assessedAs: string
  assessedOn: string
  grounds: string
  shownTo: string
  recordedBy: string
  recordedAt: Date
  /** The decision it was issued as, with its letter; null: from before there were letters. */
  decisionId: string | null
  /** No longer in force from this day. */
  endedOn: string | null
  endedReason: string
  /** The complaint that set it aside; null: none did. */
  setAsideBy: string | null
  version: number
}

const columns = [
  'id',
  'personId',
  'caseId',
  'fields',
  'fromDate',
  'untilDate',
  'assessedBy',
  'assessedAs',
  'assessedOn',
  'grounds',
  'shownTo',
  'recordedBy',
  'recordedAt',
  'decisionId',
  'endedOn',
  'endedReason',
  'setAsideBy',
  'version',
] as const

/** Its last day has passed, and nobody had ended it. `today`: 'YYYY-MM-DD'. */
export const hasRunOut = ({ endedOn, untilDate }: CapacityDecision, today: string): boolean =>
  endedOn === null && untilDate !== null && untilDate < today

/** Newest first, also those that have ended. */
export async function findCapacityDecisions(db: ReadDb, personId: string): Promise<CapacityDecision[]> {
  const rows = await db
    .selectFrom('capacityDecision')
    .select(columns)
    .where('personId', '=', personId)
    .orderBy('recordedAt', 'desc')
    .orderBy('id')
    .execute()
  return rows as CapacityDecision[]
}

export async function lockCapacityDecision(db: Db, capacityId: string): Promise<CapacityDecision | null> {
  const row = await db
    .selectFrom('capacityDecision')
    .select(columns)
    .where('id', '=', capacityId)
    .forUpdate()
    .executeTakeFirst()
  return row ? (row as CapacityDecision) : null
}

/** What was issued as this decision; null: it is about rights. `lock`: until the transaction ends, for commands. */
export async function findCapacityIssuedAs(
  db: ReadDb,
  decisionId: string,
  { lock = false } = {},
): Promise<CapacityDecision | null> {
  const select = db.selectFrom('capacityDecision').select(columns).where('decisionId', '=', decisionId)
  const row = await (lock ? select.forUpdate() : select).executeTakeFirst()
  return row ? (row as CapacityDecision) : null
}

export async function insertCapacityDecision(
  db: Db,
  authorityId: string,
  decision: Omit<CapacityDecision, 'id' | 'endedOn' | 'endedReason' | 'setAsideBy' | 'version'>,
): Promise<string> {
  const { id } = await db
    .insertInto('capacityDecision')
    .values({ authorityId, ...decision })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function endCapacityDecisionRow(
  db: Db,
  capacityId: string,
  ended: { endedOn: string; endedReason: string; endedBy: string; setAsideBy?: string },
): Promise<void> {
  await db
    .updateTable('capacityDecision')
    .set({ ...ended, version: sql<number>`version + 1` })
    .where('id', '=', capacityId)
    .execute()
}
