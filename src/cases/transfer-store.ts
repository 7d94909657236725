import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { TransferState } from './rules/case-work.ts'

export interface Transfer {
  id: string
  caseId: string
  personId: string
  fromUnitId: string
  /** Another gate here, or … */
  toUnitId: string | null
  /** … another authority. */
  toAuthorityId: string | null
  /** What carries it there, and who said yes to that, when and how: to another authority. */
  inquiryId: string | null
  agreed: string
  /** They are notified, and the case goes on here too. */
  keepsCase: boolean
  reason: string
  state: TransferState
  sentBy: string
  sentAt: Date
  answeredBy: string | null
  answeredAt: Date | null
  answerWords: string
  version: number
}

const columns = [
  'id',
  'caseId',
  'personId',
  'fromUnitId',
  'toUnitId',
  'toAuthorityId',
  'inquiryId',
  'agreed',
  'keepsCase',
  'reason',
  'state',
  'sentBy',
  'sentAt',
  'answeredBy',
  'answeredAt',
  'answerWords',
  'version',
] as const

/** Newest first. */
export async function findTransfersOfCase(db: ReadDb, caseId: string): Promise<Transfer[]> {
  const rows = await db
    .selectFrom('caseTransfer')
    .select(columns)
    .where('caseId', '=', caseId)
    .orderBy('sentAt', 'desc')
    .orderBy('id')
    .execute()
  return rows as Transfer[]
}

export async function findTransfer(
  db: ReadDb,
  transferId: string,
  { lock = false } = {},
): Promise<Transfer | null> {
  const select = db.selectFrom('caseTransfer').select(columns).where('id', '=', transferId)
  const row = await (lock ? select.forUpdate() : select).executeTakeFirst()
  return row ? (row as Transfer) : null
}

/** The one an inquiry carries to another authority, locked; null when it carries none. */
export async function lockTransferBy(db: Db, inquiryId: string): Promise<Transfer | null> {
  const row = await db
    .selectFrom('caseTransfer')
    .select(columns)
    .where('inquiryId', '=', inquiryId)
    .forUpdate()
    .executeTakeFirst()
  return row ? (row as Transfer) : null
}

/** Whether the case itself is on its way to somebody; not when they are only notified of it. */
export const isOnItsWay = ({ state, keepsCase }: Pick<Transfer, 'state' | 'keepsCase'>): boolean =>
  state === 'sent' && !keepsCase

/** Sent to one of these gates, and not answered; the oldest first. */
export async function findTransfersTo(db: ReadDb, unitIds: readonly string[]): Promise<Transfer[]> {
  const rows = await db
    .selectFrom('caseTransfer')
    .select(columns)
    .where('state', '=', 'sent')
    .where('toUnitId', '=', sql<string>`any(${[...unitIds]}::uuid[])`)
    .orderBy('sentAt')
    .execute()
  return rows as Transfer[]
}

export async function insertTransfer(
  db: Db,
  authorityId: string,
  transfer: Pick<
    Transfer,
    'caseId' | 'personId' | 'fromUnitId' | 'toUnitId' | 'toAuthorityId' | 'reason' | 'sentBy' | 'sentAt'
  > &
    Partial<Pick<Transfer, 'inquiryId' | 'agreed' | 'keepsCase'>>,
): Promise<string> {
  const { id } = await db
    .insertInto('caseTransfer')
    .values({ authorityId, ...transfer })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function answerTransferRow(
  db: Db,
  transferId: string,
  answer: Pick<Transfer, 'state' | 'answeredBy' | 'answeredAt' | 'answerWords'>,
): Promise<void> {
  await db
    .updateTable('caseTransfer')
    .set({ ...answer, version: sql<number>`version + 1` })
    .where('id', '=', transferId)
    .execute()
}

/** What waits for another gate's answer, as the case is over. What another authority has been sent is theirs to answer. */
export async function takeBackWaiting(db: Db, caseId: string, by: string | null, now: Date): Promise<void> {
  await db
    .updateTable('caseTransfer')
    .set({ state: 'taken_back', answeredBy: by, answeredAt: now, version: sql<number>`version + 1` })
    .where('caseId', '=', caseId)
    .where('state', '=', 'sent')
    .where('toUnitId', 'is not', null)
    .execute()
}
