import type { Db, ReadDb } from '../platform/database/database.ts'
import type { RightsItem } from './rules/criteria.ts'
import type { Bound, Order } from './rules/decide-anew.ts'

/** A new decision that a complaint led to, owed or made. Days are 'YYYY-MM-DD'. */
export interface Redecision {
  id: string
  caseId: string
  complaintId: string
  /** The one complained about; null: it was missing. */
  decisionId: string | null
  order: Order
  binds: Bound<RightsItem>[]
  complainedOn: string
  orderedAt: Date
  /** The authority's own setting. */
  dueOn: string
  /** Why one who made the decision assesses it again; '' where nobody did. */
  noOtherHand: string
  doneAt: Date | null
  /** The new decision; null also where the case was closed without one. */
  doneBy: string | null
}

const select = (db: ReadDb) =>
  db
    .selectFrom('redecision')
    .select(['id', 'caseId', 'complaintId', 'decisionId', 'ordered as order', 'binds', 'complainedOn'])
    .select(['orderedAt', 'dueOn', 'noOtherHand', 'doneAt', 'doneBy'])
    .orderBy('orderedAt')

/** What is owed in a case, the first first. */
export async function findOwed(db: ReadDb, caseId: string): Promise<Redecision[]> {
  return (await select(db)
    .where('caseId', '=', caseId)
    .where('doneAt', 'is', null)
    .execute()) as unknown as Redecision[]
}

/** What a decision was the answer to. */
export async function findDoneBy(db: ReadDb, decisionId: string): Promise<Redecision[]> {
  return (await select(db).where('doneBy', '=', decisionId).execute()) as unknown as Redecision[]
}

/** What a complaint led to, last; null: nothing. */
export async function findLedTo(db: ReadDb, complaintId: string): Promise<Redecision | null> {
  const rows = await select(db).where('complaintId', '=', complaintId).execute()
  return (rows.at(-1) as unknown as Redecision | undefined) ?? null
}

export async function insertRedecision(
  db: Db,
  authorityId: string,
  { order, binds, ...rest }: Omit<Redecision, 'id' | 'noOtherHand' | 'doneAt' | 'doneBy'>,
): Promise<void> {
  await db
    .insertInto('redecision')
    .values({ authorityId, ...rest, ordered: order, binds: JSON.stringify(binds) })
    .execute()
}

/** Why the same hand assesses again what was overturned. */
export async function noteNoOtherHand(db: Db, ids: readonly string[], reason: string): Promise<void> {
  await db.updateTable('redecision').set({ noOtherHand: reason }).where('id', 'in', ids).execute()
}

/** All that is owed in the case is done: by this decision, or (null) as the case was closed on a named ground. */
export async function settleOwed(
  db: Db,
  caseId: string,
  decisionId: string | null,
  now: Date,
): Promise<void> {
  await db
    .updateTable('redecision')
    .set({ doneAt: now, doneBy: decisionId })
    .where('caseId', '=', caseId)
    .where('doneAt', 'is', null)
    .execute()
}

/** What is owed goes along into another case. */
export async function moveOwedToCase(db: Db, fromCaseId: string, caseId: string): Promise<void> {
  await db
    .updateTable('redecision')
    .set({ caseId })
    .where('caseId', '=', fromCaseId)
    .where('doneAt', 'is', null)
    .execute()
}
