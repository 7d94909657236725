import { sql } from 'kysely'
import type { InquiryState } from '../inquiries/index.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { RequestState } from './rules/case-work.ts'
import type { CaseState } from './rules/transitions.ts'

/** What somebody is asked for, and the answer. Days are 'YYYY-MM-DD'. */
export interface InformationRequest {
  id: string
  /** Null: asked of a sender before there was a case. */
  caseId: string | null
  personId: string | null
  askedOf: 'person' | 'sender'
  /** Whose sender is asked. */
  inquiryId: string | null
  question: string
  answerBy: string
  state: RequestState
  askedBy: string
  askedAt: Date
  remindedAt: Date | null
  answer: string
  /** As what it was answered; 'unit': told to the unit, and noted. */
  answeredAs: string
  answeredAt: Date | null
  version: number
}

const columns = [
  'id',
  'caseId',
  'personId',
  'askedOf',
  'inquiryId',
  'question',
  'answerBy',
  'state',
  'askedBy',
  'askedAt',
  'remindedAt',
  'answer',
  'answeredAs',
  'answeredAt',
  'version',
] as const

/** Newest first. */
export async function findRequestsOfCase(db: ReadDb, caseId: string): Promise<InformationRequest[]> {
  const rows = await db
    .selectFrom('informationRequest')
    .select(columns)
    .where('caseId', '=', caseId)
    .orderBy('askedAt', 'desc')
    .orderBy('id')
    .execute()
  return rows as InformationRequest[]
}

/** What the sender of an inquiry is asked, the newest first: also what the case that took it in asked them. */
export async function findRequestsOfInquiry(db: ReadDb, inquiryId: string): Promise<InformationRequest[]> {
  const rows = await db
    .selectFrom('informationRequest')
    .select(columns)
    .where('inquiryId', '=', inquiryId)
    .orderBy('askedAt', 'desc')
    .orderBy('id')
    .execute()
  return rows as InformationRequest[]
}

/** The case has taken the inquiries in: what their senders were asked goes with them. */
export async function takeRequestsToCase(
  db: Db,
  inquiryIds: readonly string[],
  { caseId, personId }: { caseId: string; personId: string },
): Promise<void> {
  await db
    .updateTable('informationRequest')
    .set({ caseId, personId, version: sql<number>`version + 1` })
    .where('caseId', 'is', null)
    .where(({ eb, fn, val }) => eb('inquiryId', '=', fn.any(val([...inquiryIds]))))
    .execute()
}

/** The inquiry was taken out of the case: what its sender was asked goes with it. */
export async function takeRequestsOutOfCase(db: Db, inquiryId: string): Promise<void> {
  await db
    .updateTable('informationRequest')
    .set({ caseId: null, personId: null, version: sql<number>`version + 1` })
    .where('inquiryId', '=', inquiryId)
    .execute()
}

/** The case went into another: what was asked goes with it. */
export async function moveRequestsToCase(
  db: Db,
  fromCaseId: string,
  to: { caseId: string; personId: string },
): Promise<void> {
  await db
    .updateTable('informationRequest')
    .set({ ...to, version: sql<number>`version + 1` })
    .where('caseId', '=', fromCaseId)
    .execute()
}

export async function findRequest(
  db: ReadDb,
  requestId: string,
  { lock = false } = {},
): Promise<InformationRequest | null> {
  const select = db.selectFrom('informationRequest').select(columns).where('id', '=', requestId)
  const row = await (lock ? select.forUpdate() : select).executeTakeFirst()
  return row ? (row as InformationRequest) : null
}

export async function insertRequest(
  db: Db,
  authorityId: string,
  request: Pick<
    InformationRequest,
    'caseId' | 'personId' | 'askedOf' | 'inquiryId' | 'question' | 'answerBy' | 'askedBy' | 'askedAt'
  >,
): Promise<string> {
  const { id } = await db
    .insertInto('informationRequest')
    .values({ authorityId, ...request })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateRequest(
  db: Db,
  requestId: string,
  changes: Partial<Pick<InformationRequest, 'state' | 'answer' | 'answeredAs' | 'answeredAt' | 'remindedAt'>>,
): Promise<void> {
  await db
    .updateTable('informationRequest')
    .set({ ...changes, version: sql<number>`version + 1` })
    .where('id', '=', requestId)
    .execute()
}

/** A question, and the state of the case or of the inquiry before it; null where there is none. */
export interface RequestWithPlace {
  request: InformationRequest
  caseState: CaseState | null
  inquiryState: InquiryState | null
}

/** Questions that nobody has been reminded of, and what they hang on. Locked; those being answered now are left for next time. */
export async function lockUnreminded(db: Db): Promise<RequestWithPlace[]> {
  const rows = await db
    .selectFrom('informationRequest as r')
    .select(columns.map((column) => `r.${column}` as const))
    .select([
      sql<CaseState | null>`(select c.state from case_file c
        where c.authority_id = r.authority_id and c.id = r.case_id)`.as('caseState'),
      sql<InquiryState | null>`(select i.state from inquiry i
        where i.authority_id = r.authority_id and i.id = r.inquiry_id)`.as('inquiryState'),
    ])
    .where('r.state', '=', 'asked')
    .where('r.remindedAt', 'is', null)
    .forUpdate()
    .skipLocked()
    .execute()
  return rows.map(({ caseState, inquiryState, ...request }) => ({
    request: request as InformationRequest,
    caseState,
    inquiryState,
  }))
}
